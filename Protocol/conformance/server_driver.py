"""Phones that drive a server: they keep what a client keeps, and say exactly what a test makes them say.

Nothing here decides anything that the tests are about. Every wait is bounded.
"""

import http.client
import json
import secrets
import socket
import time
from dataclasses import dataclass, field
from hashlib import sha256
from urllib.parse import urlsplit

import larder_wire as wire
from wire_values import raw_value

PROBLEMS = "https://larder.example/problems/"
TIMEOUT = 15  # Seconds: no answer but a long poll takes longer.
JSON, PROTOBUF = "application/json", "application/protobuf"


def milliseconds():
    return time.time_ns() // 1_000_000


def new_id():
    return secrets.token_hex(8)


def new_space():
    return secrets.token_hex(16)


@dataclass
class Answer:
    status: int
    headers: dict
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)

    def is_problem(self, status, slug=None):
        """Whether it is a whole problem document with this status."""
        document = self.json
        assert self.headers["content-type"].split(";")[0] == "application/problem+json"
        assert set(document) >= {"type", "title", "status"} and document["title"]
        assert (self.status, document["status"]) == (status, status), document
        assert document["type"].startswith(PROBLEMS)
        return slug is None or document["type"] == PROBLEMS + slug


class Server:
    """A server by its URL."""

    def __init__(self, url):
        parts = urlsplit(url)
        self.host, self.port = parts.hostname, parts.port or 80

    def call(self, method, path, body=b"", token=None, timeout=TIMEOUT, **headers):
        """Sends a request, again after a while as long as a server that is kept busy says 429."""
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        for _ in range(30):
            answer = self.call_once(method, path, body, headers, timeout)
            if answer.status != 429:
                return answer
            time.sleep(min(5, int(answer.headers.get("retry-after", 1))))
        return answer

    def call_once(self, method, path, body, headers, timeout):
        connection = http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        try:
            connection.request(method, path, body or None, headers)
            response = connection.getresponse()
            found = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, found, response.read())
        finally:
            connection.close()

    def post(self, path, message, token=None, **options):
        return self.call("POST", path, json.dumps(message).encode(), token, Content_Type=JSON, **options)


@dataclass
class Writer:
    """One replica in one space as its phone keeps it: what has a receipt, and what is still to be sent."""
    replica: str = field(default_factory=new_id)
    receipted: int = 0
    highest: int = 0
    pending: list = field(default_factory=list)

    def __post_init__(self):
        self.chain = wire.chain_start(self.replica)

    def write(self, *statements, supersedes=(), at=None):
        """Adds a change to what is to be sent, under the next counters."""
        time = at if isinstance(at, dict) else {"milliseconds": at or milliseconds()}
        change = {"dot": f"{self.replica}:{self.highest + 1}", "time": time, "supersedes": list(supersedes),
                  "statements": list(statements)}
        self.pending.append(change)
        self.highest += wire.change_counters(change)
        return change

    def own(self, **instead):
        """What it presents and pushes."""
        return {"replica": self.replica, "first": self.receipted + 1, "chain_before": self.chain,
                "highest": self.highest, "changes": list(self.pending)} | instead

    def received(self):
        """All that was sent has its receipt."""
        for change in self.pending:
            self.chain = wire.chain_next(self.chain, wire.digest(change))
        self.receipted, self.pending = self.highest, []

    def copy(self):
        """What a phone that was restored from a copy would say."""
        other = Writer(self.replica, self.receipted, self.highest, list(self.pending))
        other.chain = self.chain
        return other


@dataclass
class Space:
    """Where a phone stands in one space."""
    id: str
    writer: Writer = field(default_factory=Writer)
    cursor: str | None = None
    table: dict = field(default_factory=dict)
    authors: dict = field(default_factory=dict)
    staged: dict | None = None

    def part(self, **instead):
        """The space's part of a request. `own` may be given as one replica's part or several."""
        part = {"space": self.id, "cursor": self.cursor, "own": [self.writer.own()]} | instead
        return {name: value for name, value in part.items() if value is not None}

    def take(self, answer):
        """Applies a page or a piece of a reset; true if there is more."""
        for author in answer["authors"]:
            self.authors[author["replica"]] = (author["member"], author["device"])
        page, reset = answer.get("page"), answer.get("reset")
        if page:
            assert page["from"] == self.cursor, "a page that leads from another state"
            for dot in page["dead"]:
                assert dot in self.table, "a dead fact that was never told"
                del self.table[dot]
            for fact in page["born"]:
                assert fact["dot"] not in self.table, "a fact born twice"
                self.table[fact["dot"]] = fact
            self.cursor = page["to"]
            return page["more"]
        if not reset:
            return False
        assert reset.get("from") == self.cursor, "a reset that replaces another state"
        if "after" not in reset:
            self.staged = {"target": reset["target"], "facts": {}}
        else:
            assert (reset["target"], reset["after"]) == (self.staged["target"], self.staged["through"])
        self.staged["through"] = reset["through"]
        self.staged["facts"].update((fact["dot"], fact) for fact in reset["facts"])
        if reset["done"]:
            self.table, self.cursor, self.staged = self.staged["facts"], reset["target"], None
        return not reset["done"]

    def where(self):
        """What it says about a reset of several pieces."""
        return {name: self.staged[name] for name in ("target", "through")} if self.staged else None

    def hash(self):
        return wire.snapshot_hash(self.table.values())

    def facts(self, kind):
        return [fact for fact in self.table.values() if kind in fact]


class Phone:
    """One device of a member."""

    def __init__(self, server, newcomer, enrolment):
        self.server, self.token = server, newcomer["token"]
        self.member, self.device = enrolment["member"], enrolment["device"]
        self.household, self.personal = Space(enrolment["household"]), Space(enrolment["personal"])
        self.number, self.format = 0, JSON

    def post(self, path, message, **options):
        return self.server.post(path, message, self.token, **options)

    def ask(self, *parts, wait_seconds=0, page_limit=0, **options):
        """Sends a request with these parts and gives the raw answer."""
        self.number += 1
        request = {"number": self.number, "spaces": list(parts), "wait_seconds": wait_seconds, "page_limit": page_limit}
        body = json.dumps(request).encode() if self.format == JSON else wire.encode_sync_request(request)
        options.setdefault("timeout", TIMEOUT + wait_seconds)
        answer = self.server.call("POST", "/v1/sync", body, self.token, Content_Type=self.format, **options)
        return request, answer

    def say(self, *parts, **options):
        """Sends a request with these parts and gives what is said about them, in order."""
        request, answer = self.ask(*parts, **options)
        assert answer.status == 200, (answer.status, answer.body[:300])
        message = answer.json if self.format == JSON else wire.decode_sync_answer(answer.body, request)
        assert message["number"] == request["number"]
        self.term, self.unasked = message["term"], message["spaces"][len(parts):]
        answers = message["spaces"][:len(parts)]
        assert [each["space"] for each in answers] == [each["space"] for each in parts]
        return answers

    def push(self, *changes, space=None):
        """Pushes what the writer holds (or these changes only) and gives its part of the answer."""
        space = space or self.household
        answer, = self.say(space.part(own=[space.writer.own(**({"changes": list(changes)} if changes else {}))]))
        assert answer["status"] == "ok", answer["status"]
        return answer["own"][0]

    def receipts(self, space=None):
        """Pushes what the writer holds; each change must get its receipt, in order."""
        space = space or self.household
        own = self.push(space=space)
        assert "fork" not in own and "expected" not in own, own
        assert [each["first"] for each in own["receipts"]] == [
            int(change["dot"].split(":")[1]) for change in space.writer.pending]
        space.writer.received()
        return own["receipts"]

    def catch_up(self, page_limit=0):
        """Hears all there is to hear in both spaces, and writes nothing."""
        for space in (self.household, self.personal):
            for _ in range(1000):
                part = space.part(own=[space.writer.own(changes=[])], staged=space.where())
                answer, = self.say(part, page_limit=page_limit)
                assert answer["status"] == "ok", answer["status"]
                if not space.take(answer):
                    break
            else:
                raise AssertionError("pages without end")
        return self

    def fresh(self):
        """The same device after its app has lost all but its token: another replica and no cursor."""
        other = Phone(self.server, {"token": self.token}, {
            "member": self.member, "device": self.device, "household": self.household.id, "personal": self.personal.id})
        other.number = self.number
        return other

    def invite(self, purpose="member", lifetime_seconds=3600):
        """A code that lets somebody join."""
        code = secrets.token_bytes(16)
        answer = self.post("/v1/invites", {
            "code_hash": sha256(code).hexdigest(), "lifetime_seconds": lifetime_seconds, "purpose": purpose})
        assert (answer.status, answer.body) == (204, b"")
        return code.hex()

    def invited(self, name, purpose="member"):
        return join_household(self.server, self.invite(purpose), name)

    def stream(self, last_event_id=None):
        return Stream(self.server, self.token, last_event_id)


class Stream:
    """The events of `GET /v1/stream`, each a dictionary of `event`, `id` and `data`."""

    def __init__(self, server, token, last_event_id=None):
        self.connection = http.client.HTTPConnection(server.host, server.port, timeout=TIMEOUT)
        headers = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}
        if last_event_id:
            headers["Last-Event-ID"] = last_event_id
        self.connection.request("GET", "/v1/stream", headers=headers)
        self.response = self.connection.getresponse()
        assert self.response.status == 200, self.response.read()
        assert self.response.getheader("Content-Type").startswith("text/event-stream")

    def next(self, timeout=TIMEOUT):
        """The next event; None at the end of the stream. Comments are skipped."""
        until, event = time.monotonic() + timeout, {}
        while time.monotonic() < until:
            try:
                line = self.response.readline().decode()
            except socket.timeout:
                raise AssertionError("nothing came on the stream") from None
            if not line:
                return None
            name, colon, value = line.rstrip("\r\n").partition(":")
            if name:
                event[name] = value.removeprefix(" ")
            elif event and not colon:
                return event
        raise AssertionError("nothing came on the stream")

    def close(self):
        self.response.close()
        self.connection.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def newcomer(name):
    return {"member": new_id(), "member_name": name, "personal": new_space(), "device": new_id(),
            "device_name": f"{name}'s phone", "token": secrets.token_hex(32)}


def start_household(server, name):
    person = newcomer(name)
    answer = server.post("/v1/households", {"household": new_space(), "newcomer": person})
    assert answer.status == 200, (answer.status, answer.body[:300])
    return Phone(server, person, answer.json)


def join_household(server, code, name):
    person = newcomer(name)
    answer = server.post("/v1/join", {"code": code, "newcomer": person})
    assert answer.status == 200, (answer.status, answer.body[:300])
    return Phone(server, person, answer.json)


# Statements ------------------------------------------------------------------------------------------------------

def label(subject, text):
    return {"subject": subject, "label": text}


def need(subject):
    return {"subject": subject, "need": {}}


def bought(subject):
    return {"subject": subject, "bought": {}}


def purchase(subject):
    return {"subject": subject, "purchase": {"earlier": []}}


def raw(subject, number, value):
    """A statement of any field with any bytes."""
    return {"subject": subject} | raw_value(number, value)
