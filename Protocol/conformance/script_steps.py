"""The steps that a script is made of: see scripted_server.py and client_behaviours.md, "The script"."""

import copy
import json
import re
import time
from dataclasses import dataclass, field
from pathlib import Path

from honest_household import counters_of, split
from larder_wire import chain_next, chain_start, digest

#: No wait inside the server is longer, so that a scenario that went wrong ends.
LONGEST_HOLD = 20
JSON = "application/json"
PROBLEMS = "https://larder.example/problems/"


class Cut(Exception):
    """Ends the connection without another byte."""


@dataclass
class Reply:
    """An answer of HTTP. `message` is encoded in the content type of the request; `body` is sent as it is."""

    status: int = 200
    message: dict | None = None
    body: bytes | None = None
    headers: dict = field(default_factory=dict)
    #: Appended to the encoded message: fields that only a later version knows.
    trailing: bytes = b""
    #: Cuts the connection after so many bytes of the body, although more were announced.
    only: int | None = None


@dataclass
class Exchange:
    """One request for sync, what was answered, and when."""

    request: dict
    body: bytes
    token: str
    content_type: str
    server: "ScriptedServer"
    began: float = field(default_factory=time.monotonic)
    answer: dict | None = None
    sent: bytes | None = None
    status: int | None = None

    def honest(self):
        """Takes the request in and gives the honest answer."""
        home = self.server.home
        with self.server.lock:
            device = home.devices[self.token]
            answer = home.sync(self.request, device)
        return copy.deepcopy(answer)

    def part(self, message=None):
        """What the request, or another message, says about the household."""
        message = message or self.request
        return next((p for p in message["spaces"] if p["space"] == self.server.home.household), None)

    @property
    def own(self):
        """The replica that the household's changes come from, or else the newest one."""
        own = self.part()["own"]
        return next((presented for presented in own if presented["changes"]), own[-1])

    @property
    def changes(self):
        """All changes that the request has for the household."""
        part = self.part()
        return [] if part is None else [c for p in part["own"] for c in p["changes"]]


# Steps -----------------------------------------------------------------------------------------


def honest(exchange):
    """Answers as a good server does."""
    return Reply(message=exchange.honest())


def lost(exchange):
    """Takes everything in and loses the answer."""
    exchange.honest()
    raise Cut


def never_arrived(exchange):
    """Cuts the connection before anything is taken in."""
    raise Cut


def problem(status, slug=None, headers=None):
    """Refuses with a problem document; without a slug with a body that says nothing."""

    def step(exchange):
        if slug is None:
            return Reply(status, body=b"", headers=headers or {})
        document = {"type": PROBLEMS + slug, "title": "A scripted problem.", "status": status}
        kind = {"Content-Type": "application/problem+json"}
        return Reply(status, body=json.dumps(document).encode(), headers=kind | (headers or {}))

    return step


def raw(body, content_type=None, only=None):
    """Answers 200 with these bytes, whatever they are."""

    def step(exchange):
        kind = content_type or exchange.content_type
        return Reply(body=body, headers={"Content-Type": kind}, only=only)

    return step


def edited(edit, take=True):
    """Answers honestly but for what `edit(answer, part)` changes in the answer and its household part.

    With `take=False` the request is not taken in: the answer is about the state without its changes.
    """

    def step(exchange):
        if take:
            answer = exchange.honest()
        else:
            with exchange.server.lock:
                kept = copy.deepcopy(exchange.server.home.spaces)
                answer = exchange.honest()
                cursors = {name: s.cursors for name, s in exchange.server.home.spaces.items()}
                exchange.server.home.spaces = kept
                for name, given in cursors.items():
                    kept[name].cursors = given
        edit(answer, exchange.part(answer))
        return Reply(message=answer)

    return step


def held(release, step=honest):
    """Takes the request, waits for an event, and goes on with another step."""

    def waiting(exchange):
        release.wait(LONGEST_HOLD)
        return step(exchange)

    return waiting


# Recorded exchanges ----------------------------------------------------------------------------

EXCHANGES = Path(__file__).parent / "exchanges"


def recorded(name, **memory):
    """The steps of exchanges/NAME.json: see client_behaviours.md, "Recorded exchanges"."""
    script = json.loads((EXCHANGES / f"{name}.json").read_text())
    return [recorded_step(entry, memory) for entry in script["exchanges"]]


def recorded_step(entry, memory):
    def step(exchange):
        if entry.get("take"):
            shell = exchange.honest()
        else:
            with exchange.server.lock:
                shell = shell_of(exchange)
        memory.update(variables(exchange))
        for name, value in entry.get("let", {}).items():
            memory[name] = fill(value, memory)
        if "problem" in entry:
            return problem(**fill(entry["problem"], memory))(exchange)
        for name, value in entry.get("answer", {}).items():
            shell[name] = fill(value, memory)
        part = exchange.part(shell)
        for name, value in fill(entry["household"], memory).items():
            part[name] = value
        return Reply(message=shell)

    return step


def shell_of(exchange):
    """An answer in which nothing has happened: every cursor stays, and nothing is receipted."""
    home = exchange.server.home
    spaces = []
    for part in exchange.request["spaces"]:
        own = [{"replica": o["replica"], "receipts": [], "backed_up": 0} for o in part["own"]]
        head = home.spaces[part["space"]].head
        spaces.append({"space": part["space"], "status": "ok", "head": head, "own": own, "authors": []})
    return {"number": exchange.request["number"], "term": home.term,
            "server_milliseconds": home.now(), "spaces": spaces}


def variables(exchange):
    """What a recorded answer may name with a `$`."""
    own, home = exchange.own, exchange.server.home
    known = {
        "number": exchange.request["number"], "term": home.term, "now": home.now(),
        "household": home.household, "head": home.home.head, "cursor": exchange.part()["cursor"],
        "replica": own["replica"], "receipted": own["first"] - 1, "first": own["first"],
        "highest": own["highest"],
    }
    chain = own["chain_before"]
    for index, change in enumerate(own["changes"], 1):
        chain, first = chain_next(chain, digest(change)), split(change["dot"])[1]
        known |= {f"first{index}": first, f"last{index}": first + counters_of(change) - 1,
                  f"chain{index}": chain}
    return known


def fill(template, known):
    """A template with its `$names` replaced: `"$head+2"` is a number, `"$replica:7"` a text."""
    if isinstance(template, dict):
        return {name: fill(value, known) for name, value in template.items()}
    if isinstance(template, list):
        return [fill(value, known) for value in template]
    if not isinstance(template, str):
        return template
    if whole := re.fullmatch(r"\$(\w+)(?:([+-]\d+))?", template):
        value = known[whole[1]]
        return value + int(whole[2]) if whole[2] else value
    return re.sub(r"\$(\w+)", lambda found: str(known[found[1]]), template)


# Requests --------------------------------------------------------------------------------------


def normal(request):
    """A request in which what is optional is there: JSON may leave it out, or write null."""
    request = without_null(request)
    request.setdefault("number", 0)
    for part in request.setdefault("spaces", []):
        part.setdefault("cursor", None)
        part.setdefault("staged", None)
        for presented in part.setdefault("own", []):
            presented.setdefault("lost_before", False)
            presented.setdefault("chain_before", chain_start(presented["replica"]))
            last = presented["first"] - 1
            for change in presented.setdefault("changes", []):
                if "void" not in change:
                    change.setdefault("supersedes", [])
                    change.setdefault("statements", [])
                last = split(change["dot"])[1] + counters_of(change) - 1
            presented.setdefault("highest", last)
    return request


def without_null(value):
    """The same, without the members that are null."""
    if isinstance(value, dict):
        return {name: without_null(member) for name, member in value.items() if member is not None}
    return [without_null(member) for member in value] if isinstance(value, list) else value
