#!/usr/bin/env python3
"""A whole client of Larder: starts or joins a household, writes offline, syncs, and survives being killed at any point.

    python3 Protocol/client.py --server http://127.0.0.1:8080 demo

It needs Python 3.11 and nothing else. All it knows is in one JSON file that is replaced as a whole, so an edit is
kept, under its own dot, before it is ever sent. README.md beside this file explains the words.
"""

import argparse
import hashlib
import json
import os
import secrets
import sys
import tempfile
import time
import unicodedata
import urllib.error
import urllib.request


# begin: the part that README.md shows
def merge(space, answer, term):
    """Takes in what the server says about one space; true if it should be asked again at once. `answer` answers the
    latest request, so what it says about cursors and counters is about those that the space has now."""
    for entry in space["log"]:  # After a restart of the server its seqs may mean other states than the receipts did.
        if entry["receipt"] and not entry["covered"] and entry["term"] != term:
            entry["term"], entry["receipt"]["seq"] = term, answer["head"]
    for own in answer["own"]:
        if "fork" in own:
            # This file was copied, and both copies wrote. A full client takes the receipts that the proof contains,
            # moves the other changes to the replica derived from the first of them, and goes on ("Forks" in README.md).
            raise SystemExit("Two phones write under one replica: one is a copy of the other's file. Join anew.")
        receipts = {receipt["first"]: receipt for receipt in own["receipts"]}
        for entry in space["log"]:  # It is kept for ever here; a full client drops what `backed_up` has reached.
            first = counter(entry["change"]["dot"])
            if first in receipts:
                entry.update(receipt=receipts[first], term=term, pending=False)
                entry["change"]["time"] = receipts[first].get("time", entry["change"]["time"])  # It was too far ahead.
            elif first >= own.get("expected", first + 1):  # A gap, or a restored server: all from there, again.
                entry.update(pending=True, covered=False)
    space["authors"].update((author["replica"], author["member"]) for author in answer["authors"])

    page, reset, end, more = answer.get("page"), answer.get("reset"), None, False
    if page and page["from"] == space["cursor"]:  # The difference from the very state that the table is.
        space["table"].update((fact["dot"], fact) for fact in page["born"])
        for dot in page["dead"]:
            space["table"].pop(dot, None)
        space["cursor"], space["staged"], end, more = page["to"], None, page["end_seq"], page["more"]
    elif reset and reset.get("from") == space["cursor"]:  # The whole state, in pieces that are laid aside.
        staged = space["staged"]
        if not staged or staged["target"] != reset["target"] or "after" not in reset:
            staged = space["staged"] = {"target": reset["target"], "through": 0, "facts": {}}
        more = True
        if reset.get("after", 0) == staged["through"]:
            staged["facts"].update((fact["dot"], fact) for fact in reset["facts"])
            staged["through"] = reset["through"]
            if reset["done"]:
                space["table"], space["cursor"], space["staged"] = staged["facts"], reset["target"], None
                end, more = reset["target_seq"], False
    for entry in space["log"] if end is not None else []:  # From now on the table says what became of these changes.
        if not entry["pending"] and entry["term"] == term and entry["receipt"]["seq"] <= end:
            entry["covered"] = True
    return more or any(entry["pending"] for entry in space["log"])


def facts(space):
    """What a person sees: the table, exactly the state at the cursor, and over it the own changes not yet in it."""
    alive = dict(space["table"])
    for entry in space["log"]:
        change, receipt = entry["change"], entry["receipt"] or {"verdict": None}
        if entry["covered"] or receipt["verdict"] in ("rejected", "void"):
            continue
        for dot in change["supersedes"]:
            alive.pop(dot, None)
        for offset, statement in enumerate(change["statements"]):
            dot = f"{space['replica']}:{counter(change['dot']) + offset}"
            alive[dot] = {"dot": dot, "time": change["time"]} | statement
    return list(alive.values())
# end


def counter(dot):
    return int(dot.split(":")[1])


def last(change):
    """The last counter that a change takes: it takes one for each statement, and one if it has none."""
    return counter(change["dot"]) + max(1, len(change["statements"])) - 1


def short_hash(tag, *parts):
    return hashlib.sha256(tag + b"\0" + b"".join(parts)).hexdigest()[:16]


def dot_bytes(dot):
    return bytes.fromhex(dot[:16]) + counter(dot).to_bytes(8)


def digest(change):
    """The digest of a change: its dots, subjects, fields and the bytes of its values, but not its time."""
    parts = [dot_bytes(change["dot"]), len(change["supersedes"]).to_bytes(4), *map(dot_bytes, change["supersedes"]),
             len(change["statements"]).to_bytes(4)]
    for statement in change["statements"]:
        field, value = next((FIELDS[name], BYTES[name](value)) for name, value in statement.items() if name in FIELDS)
        parts += [bytes.fromhex(statement["subject"]), field.to_bytes(4), len(value).to_bytes(4), value]
    return short_hash(b"larder change", *parts)


def chain_next(chain, change):
    return short_hash(b"larder next", bytes.fromhex(chain), bytes.fromhex(digest(change)))


# The bytes of the values that this client writes. It reads and keeps all others too.
FIELDS = {"label": 1, "need": 3, "bought": 7, "purchase": 8}


def varint(value):
    return bytes([value]) if value < 128 else bytes([value & 127 | 128]) + varint(value >> 7)


def part(number, content):
    """A field of a message: a number is a varint, bytes have their length before them."""
    if isinstance(content, int):
        return varint(number << 3) + varint(content)
    return varint(number << 3 | 2) + varint(len(content)) + content


def earlier_bytes(earlier):
    """An `EarlierPurchase`. A default is not written: no minutes, no unit."""
    out = b"\x09" + bytes.fromhex(earlier["member"])[::-1] if "member" in earlier else b""
    out += part(2, earlier["minutes_before"]) if earlier["minutes_before"] else b""
    if "quantity" in earlier:
        amount, unit = earlier["quantity"]["thousandths"], earlier["quantity"].get("unit", "")
        out += part(4, amount) if amount % 1000 else part(3, amount // 1000)
        out += part(5, unit.encode()) if unit else b""
    return part(6, out)


BYTES = {"label": lambda text: part(1, text.encode()), "need": lambda _: b"", "bought": lambda _: b"",
         "purchase": lambda purchase: (part(5, purchase["rhythm_hours"]) if "rhythm_hours" in purchase else b"")
         + b"".join(map(earlier_bytes, purchase["earlier"]))}


def product(name):
    """The subject of a product: FNV-1a-64 of its key, a zero byte and no variant. The key of an ASCII name is exactly
    what stands here. The whole rule is NFKC_Casefold of Unicode 15.0, which also drops ignorable characters: what
    Python folds is the same for nearly all other names, but a full client brings that table."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    value = 0xCBF29CE484222325
    for byte in " ".join(folded.split()).encode() + b"\0":
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


class Client:
    """One phone. Its file is written before anything is sent and after anything is taken in."""

    def __init__(self, server, path):
        self.server, self.path, self.state = server.rstrip("/"), path, None
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                self.state = json.load(file)

    def save(self):
        fresh = os.open(self.path + ".new", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)  # It has the token.
        with open(fresh, "w", encoding="utf-8") as file:
            json.dump(self.state, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(self.path + ".new", self.path)

    def call(self, path, body, timeout=30):
        headers = {"Content-Type": "application/json", "Authorization": "Bearer " + self.state["newcomer"]["token"]}
        request = urllib.request.Request(self.server + path, json.dumps(body).encode(), headers)
        try:
            with urllib.request.urlopen(request, timeout=timeout) as answer:
                data = answer.read()
        except urllib.error.HTTPError as error:  # A problem document: its `type` is stable, its `title` is for people.
            raise SystemExit(f"{path}: {json.load(error)['title']}") from None
        return json.loads(data) if data else None

    def begin(self, name, code=None):
        """Begins a household or, with a member's code, is about to join one. All ids are drawn and kept here, so that
        it can be said again in the same words after a lost answer. A household needs no server to be written in."""
        if not self.state:
            person = {"member": secrets.token_hex(8), "member_name": name, "personal": secrets.token_hex(16),
                      "device": secrets.token_hex(8), "device_name": f"{name}'s phone",
                      "token": secrets.token_hex(32)}
            self.state = {"newcomer": person, "member": person["member"], "personal": person["personal"], "code": code,
                          "household": None if code else secrets.token_hex(16), "is_known": False, "number": 0,
                          "clock": [0, 0], "spaces": {}}
            if not code:
                self.open(self.state["household"]), self.open(self.state["personal"])
            self.save()

    def connect(self):
        """Makes the household, or this newcomer in it, known to the server."""
        if not self.state["is_known"]:
            path, name = ("/v1/join", "code") if self.state["code"] else ("/v1/households", "household")
            body = {name: self.state[name], "newcomer": self.state["newcomer"]}
            self.state |= self.call(path, body) | {"is_known": True}
            if self.state["code"]:
                self.open(self.state["household"]), self.open(self.state["personal"])
            self.save()

    def open(self, space):
        """A space is new to this phone: it draws the replica under which it will write there."""
        replica = secrets.token_hex(8)
        self.state["spaces"][space] = {
            "replica": replica, "highest": 0, "log": [], "cursor": None, "table": {}, "staged": None,
            "authors": {replica: self.state["member"]}}

    def invite(self):
        self.connect()
        code = secrets.token_bytes(16)
        code_hash = hashlib.sha256(code).hexdigest()
        self.call("/v1/invites", {"code_hash": code_hash, "lifetime_seconds": 86400, "purpose": "member"})
        return code.hex()

    def sync(self, wait_seconds=0):
        """Says where this phone stands and what it wrote, until both sides know all."""
        self.connect()
        more = True
        while more:
            self.state["number"] += 1
            self.save()
            request = {"number": self.state["number"], "wait_seconds": wait_seconds,
                       "spaces": [self.say(space, state) for space, state in self.state["spaces"].items()]}
            answer = self.call("/v1/sync", request, timeout=wait_seconds + 30)
            if answer["number"] != self.state["number"]:
                continue
            more, wait_seconds = False, 0
            for part in answer["spaces"]:
                if part["space"] not in self.state["spaces"]:
                    self.open(part["space"])
                    more = True
                elif part["status"] == "notMember":  # Or the server lost it in a restore: a full client keeps it aside.
                    print("The server shows this phone no space", part["space"], file=sys.stderr)
                elif part["status"] == "ok":
                    more = merge(self.state["spaces"][part["space"]], part, answer["term"]) or more
                    for fact in part.get("page", {}).get("born", []) + part.get("reset", {}).get("facts", []):
                        self.tick(fact["time"])
            self.save()

    def say(self, space, state):
        """The part of a request about one space: always the first counter without a receipt and the chain before it."""
        first, chain, changes = 1, short_hash(b"larder chain", bytes.fromhex(state["replica"])), []
        for entry in state["log"]:
            change = entry["change"]
            if not entry["pending"]:
                chain, first = chain_next(chain, change), last(change) + 1
            elif entry["receipt"] and entry["receipt"]["verdict"] in ("rejected", "void"):  # It only keeps its place.
                counters = last(change) - counter(change["dot"]) + 1
                changes.append({"dot": change["dot"], "void": {"counters": counters, "digest": digest(change)}})
            else:
                changes.append(change)
        own = {"replica": state["replica"], "first": first, "chain_before": chain, "highest": state["highest"],
               "changes": changes[:500]}
        staged = state["staged"] and {name: state["staged"][name] for name in ("target", "through")}
        return {"space": space, "cursor": state["cursor"], "staged": staged, "own": [own]}

    def tick(self, seen=None):
        """A time greater than all that were written or received before."""
        old = tuple(self.state["clock"])
        new = max((time.time_ns() // 10**6, 0), (old[0], old[1] + 1))
        new = (seen["milliseconds"], seen.get("counter", 0)) if seen else new
        self.state["clock"] = max(old, (new[0] + 1, 0) if new[1] > 0xFFFF else new)
        return {"milliseconds": self.state["clock"][0], "counter": self.state["clock"][1]}

    def write(self, supersedes, statements, time=None):
        """One user action is one change. It is on disk when this returns, whether or not there is a network."""
        space = self.household()
        change = {"dot": f"{space['replica']}:{space['highest'] + 1}", "time": time or self.tick(),
                  "supersedes": [fact["dot"] for fact in supersedes], "statements": statements}
        space["highest"] = last(change)
        space["log"].append({"change": change, "pending": True, "receipt": None, "term": None, "covered": False})
        self.save()

    def household(self):
        return self.state["spaces"][self.state["household"]]

    def about(self, subject, kind):
        """The alive facts of one kind about a product; needs and marks only on the main list."""
        return [fact for fact in facts(self.household())
                if fact["subject"] == subject and kind in fact
                and not (kind in ("need", "bought") and fact[kind].get("list"))]

    def add(self, name):
        """Puts a product on the main list. What is left of an older line goes away in the same change."""
        subject = product(name)
        if self.about(subject, "need"):
            return
        label = [] if self.about(subject, "label") else [{"subject": subject, "label": name}]
        self.write(self.about(subject, "bought"), label + [{"subject": subject, "need": {}}])

    def buy(self, name):
        """Buying takes away the needs and every purchase that the buyer saw, and carries the newest two of 14 days."""
        subject, now, me = product(name), self.tick(), self.state["member"]
        old, minute, seen = self.about(subject, "purchase"), now["milliseconds"] // 60000, []
        for fact in old:
            written = fact["time"]["milliseconds"] // 60000
            author = self.household()["authors"].get(fact["dot"][:16], me)
            newest = fact["purchase"] | {"member": fact["purchase"].get("by", author)}
            for each in [newest, *newest["earlier"]]:
                before = minute - written + each.get("minutes_before", 0)
                seen.append((max(0, before), each.get("member", author), each.get("quantity")))
        earlier = [{"minutes_before": before} | ({"member": who} if who != me else {})
                   | ({"quantity": much} if much else {})
                   for before, who, much in sorted(seen, key=lambda each: each[:2])[:2] if before <= 14 * 24 * 60]
        rhythm = {}  # Passed on: a full client goes on counting it.
        for fact in sorted(old, key=when):
            rhythm |= {name: value for name, value in fact["purchase"].items() if name == "rhythm_hours"}
        self.write(self.about(subject, "need") + self.about(subject, "bought") + old,
                   [{"subject": subject, "bought": {}},
                    {"subject": subject, "purchase": {"earlier": earlier} | rhythm}], now)

    def lines(self):
        """The main list as text. Of several labels the one with the greatest (time, dot) is shown."""
        labels = [fact for fact in facts(self.household()) if "label" in fact]
        names = {fact["subject"]: fact["label"] for fact in sorted(labels, key=when)}
        return sorted([f"[ ] {name}" for subject, name in names.items() if self.about(subject, "need")]
                      + [f"[x] {name}" for subject, name in names.items()
                         if self.about(subject, "bought") and not self.about(subject, "need")])


def when(fact):
    return fact["time"]["milliseconds"], fact["time"].get("counter", 0), fact["dot"][:16], counter(fact["dot"])


def demo(server, folder):
    ana, ben = Client(server, os.path.join(folder, "ana.json")), Client(server, os.path.join(folder, "ben.json"))
    ana.begin("Ana")
    ana.add("Milk")
    print("Ana started a household, offline, and wrote:", ana.lines())
    ana.sync()
    ben.begin("Ben", ana.invite())
    ben.sync()
    print("Ben joined with her invite and sees:", ben.lines())
    ben = Client(server, ben.path)  # As if the program had been killed.
    ben.buy("Milk")
    print("Ben bought it, offline:", ben.lines())
    ben.sync()
    ana.sync(wait_seconds=10)
    print("Ana sees:", ana.lines())
    if ana.lines() != ["[x] Milk"] or ana.household()["table"] != ben.household()["table"]:
        raise SystemExit("They should hold the same facts.")
    print("Both hold the same", len(ana.household()["table"]), "facts.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--server", required=True, help="such as http://127.0.0.1:8080")
    parser.add_argument("command", choices=["demo"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(demo(arguments.server, folder))
