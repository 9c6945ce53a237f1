"""Plays a phone with ../client.py, as client_adapter.md asks. An adapter for another client looks like this.

    python3 -m pytest Protocol/conformance --client "python3 Protocol/conformance/python_phone.py {data} {server}"

That client has no stream, so it says that it does not support `watch`, and the tests which need it are skipped. It does
not go on after a fork either: test_client_forks.py fails.
"""

import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import client  # noqa: E402 (it stands one folder above)
from larder_wire import snapshot_hash  # noqa: E402


class Clock:
    """What the client takes for the module `time`."""

    told = None

    @classmethod
    def time_ns(cls):
        return time.time_ns() if cls.told is None else cls.told * 10**6


class Desk:
    """Does what is asked. The phone is read anew from its file after whatever went wrong."""

    def __init__(self, directory, server):
        os.makedirs(directory, exist_ok=True)
        self.path, self.server = os.path.join(directory, "phone.json"), server
        self.open()

    def open(self):
        self.phone = client.Client(self.server, self.path)

    def entries(self):
        return self.phone.household()["log"]

    def start(self, request):
        self.phone.begin(request["member"])

    def connect(self, request):
        self.phone.sync()

    def join(self, request):
        self.phone.begin(request["member"], request["code"])
        self.phone.sync()

    def invite(self, request):
        return {"code": self.phone.invite()}

    def add(self, request):
        self.phone.add(request["name"])
        return {"changed": True}

    def buy(self, request):
        self.phone.buy(request["name"])
        return {"changed": True}

    def remove(self, request):
        subject = client.product(request["name"])
        self.phone.write(self.phone.about(subject, "need") + self.phone.about(subject, "bought"), [])
        return {"changed": True}

    def sync(self, request):
        self.phone.sync()

    def show(self, request):
        return {"lines": [{"name": line[4:]} for line in self.phone.lines()]}

    def tray(self, request):
        rejected = [e for e in self.entries() if e["receipt"] and e["receipt"]["verdict"] in ("rejected", "void")]
        return {"tray": [{"reason": entry["receipt"].get("reason")} for entry in rejected]}

    def health(self, request):
        return {"health": {"activity": "stopped", "pending": sum(e["pending"] for e in self.entries())}}

    def clock(self, request):
        return {"milliseconds": Clock.time_ns() // 10**6}

    def hash(self, request):
        return {"hash": snapshot_hash(client.facts(self.phone.household()))}

    def stop(self, request):
        return {}

    def reply(self, request):
        """The reply to one request."""
        Clock.told = request.get("at")
        action = getattr(type(self), request["do"], None) if request["do"] not in ("open", "entries", "reply") else None
        if action is None:
            return {"id": request["id"], "ok": False, "error": "unsupported"}
        try:
            return {"id": request["id"], "ok": True} | (action(self, request) or {})
        except (SystemExit, Exception) as error:  # Whatever it was, the file says how things stand.
            self.open()
            return {"id": request["id"], "ok": False, "error": "failed", "words": str(error)}


def main():
    client.time = Clock
    desk = Desk(*sys.argv[1:])
    print(json.dumps({"id": 0, "ok": True}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps(desk.reply(request)), flush=True)
        if request["do"] == "stop":
            break


if __name__ == "__main__":
    main()
