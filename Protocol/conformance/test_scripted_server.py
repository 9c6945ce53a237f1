"""The scripted server and the standing checks themselves: they need no client and always run."""

import copy
import json
import re
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from client_ledger import Ledger
from honest_household import BEN
from larder_wire import chain_next, chain_start, decode_sync_answer, digest, encode_start_household, encode_sync_request
from scripted_server import EXCHANGES, JSON, PROTOBUF, ScriptedServer, edited, lost, problem, recorded

HERE = Path(__file__).parent
HOUSEHOLD, PERSONAL, TOKEN, REPLICA = "0a" * 16, "0b" * 16, "0c" * 32, "a1" * 8
START = {"household": HOUSEHOLD, "newcomer": {
    "member": "01" * 8, "member_name": "Ana", "personal": PERSONAL, "device": "02" * 8,
    "device_name": "Ana's phone", "token": TOKEN}}


def post(server, path, body, kind=JSON):
    """The status and the body that the server answers."""
    request = urllib.request.Request(server.url + path, body, {
        "Content-Type": kind, "Authorization": f"Bearer {TOKEN}"})
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def add(counter, name, before=(), milliseconds=1_790_000_000_000):
    """A change that names a product and wants it."""
    subject = f"{counter:016x}"
    return {"dot": f"{REPLICA}:{counter}", "time": {"milliseconds": milliseconds + counter},
            "supersedes": list(before),
            "statements": [{"subject": subject, "label": name}, {"subject": subject, "need": {}}]}


def request_for(number, changes=(), first=1, chain=None, cursor=None, highest=None):
    own = {"replica": REPLICA, "first": first, "chain_before": chain or chain_start(REPLICA),
           "highest": highest or first - 1 + 2 * len(changes), "changes": list(changes)}
    part = {"space": HOUSEHOLD, "own": [own]} | ({"cursor": cursor} if cursor else {})
    return {"number": number, "spaces": [part]}


def say(server, request, kind=JSON):
    body = json.dumps(request).encode() if kind == JSON else encode_sync_request(request)
    status, answer = post(server, "/v1/sync", body, kind)
    if status != 200:
        return status, answer
    return status, json.loads(answer) if kind == JSON else decode_sync_answer(answer, request)


@pytest.fixture
def lone_server():
    with ScriptedServer() as server:
        yield server


@pytest.fixture(params=[JSON, PROTOBUF])
def kind(request, lone_server):
    body = json.dumps(START).encode() if request.param == JSON else encode_start_household(START)
    assert post(lone_server, "/v1/households", body, request.param)[0] == 200
    return request.param


def test_honest_in_both_content_types(lone_server, kind):
    """A change is applied, comes back in a page, and gets the same receipt when it comes again."""
    status, answer = say(lone_server, request_for(1, [add(1, "Milk")]), kind)
    part = answer["spaces"][0]
    assert status == 200 and part["own"][0]["receipts"][0]["verdict"] == "applied"
    assert part["reset"]["done"] and any(f.get("label") == "Milk" for f in part["reset"]["facts"])
    cursor = part["reset"]["target"]
    again = say(lone_server, request_for(2, [add(1, "Milk")], cursor=cursor), kind)[1]["spaces"][0]
    assert again["own"][0]["receipts"] == part["own"][0]["receipts"] and again["page"]["to"] == cursor
    lone_server.put("Eggs")
    news = say(lone_server, request_for(3, [add(1, "Milk")], cursor=cursor), kind)[1]["spaces"][0]
    assert [f["label"] for f in news["page"]["born"] if "label" in f] == ["Eggs"]
    assert lone_server.ledger.wrong == []


def test_steps_are_played(lone_server, kind):
    """Each step is the answer to one request; after them the server is honest again."""
    lone_server.then(problem(507, "disk-full"), lost, edited(lambda answer, part: part.update(head=77)))
    assert say(lone_server, request_for(1), kind)[0] == 507
    with pytest.raises(OSError):
        say(lone_server, request_for(2), kind)
    assert say(lone_server, request_for(3), kind)[1]["spaces"][0]["head"] == 77
    assert say(lone_server, request_for(4), kind)[1]["spaces"][0]["head"] == lone_server.home.home.head


def test_rules_of_the_honest_server(lone_server, kind):
    """A gap is answered with the counter, another story with a proof, a foreign replica with an empty one."""
    milk, eggs = add(1, "Milk"), add(3, "Eggs")
    middle = chain_next(chain_start(REPLICA), digest(milk))
    say(lone_server, request_for(1, [milk]), kind)
    gap = say(lone_server, request_for(2, [], first=9, chain="00" * 8), kind)[1]["spaces"][0]
    assert gap["own"][0]["expected"] == 3
    other = say(lone_server, request_for(3, [eggs], first=3, chain="11" * 8), kind)[1]["spaces"][0]
    assert [p["last"] for p in other["own"][0]["fork"]["proven"]] == [2]
    fine = say(lone_server, request_for(4, [eggs], first=3, chain=middle), kind)[1]["spaces"][0]
    assert fine["own"][0]["receipts"][0]["first"] == 3
    lone_server.put("Salt")
    foreign = copy.deepcopy(request_for(5))
    foreign["spaces"][0]["own"][0] |= {"replica": BEN, "chain_before": chain_start(BEN)}
    assert say(lone_server, foreign, kind)[1]["spaces"][0]["own"][0]["fork"]["proven"] == []


# Every standing check can fail -----------------------------------------------------------------


def full(request):
    part = request["spaces"][0]
    part.setdefault("cursor", None)
    part.setdefault("staged", None)
    return request


WRONG = {
    "a wrong chain": [request_for(1, [add(1, "Milk")]), request_for(2, [], first=3, chain="11" * 8)],
    "begins no change": [request_for(1, [], first=8, chain="11" * 8)],
    "another change than before": [request_for(1, [add(1, "Milk")]), request_for(2, [add(1, "Eggs")])],
    "comes next": [request_for(1, [add(1, "Milk"), add(4, "Eggs")])],
    "is not after": [request_for(1, [add(1, "Milk"), add(3, "Eggs", milliseconds=5)])],
    "below what was sent": [request_for(1, [add(1, "Milk")], highest=1)],
    "nobody handed out": [request_for(1, cursor="beef")],
    "two requests have the number": [request_for(1), request_for(1, [add(1, "Milk")])],
    "without a replica": [{"number": 1, "spaces": [{"space": HOUSEHOLD, "own": []}]}],
    "more changes": [request_for(1, [add(1 + 2 * i, "Milk") for i in range(1001)])],
    "supersedes too much": [request_for(1, [add(1, "Milk", before=[f"{BEN}:{i + 1}" for i in range(4097)])])],
}


@pytest.mark.parametrize("words", WRONG)
def test_standing_checks_can_fail(words):
    """What no client may ever say is noticed, and what it says rightly is not."""
    ledger = Ledger()
    *right, wrong = WRONG[words]
    for request in right:
        ledger.read(full(copy.deepcopy(request)), str(request).encode(), TOKEN)
    assert ledger.wrong == []
    ledger.read(full(copy.deepcopy(wrong)), str(wrong).encode(), TOKEN)
    assert any(words in sentence for sentence in ledger.wrong), ledger.wrong


# The table and the recorded exchanges ----------------------------------------------------------


def behaviours():
    """Each test of a client: its id, its sentence and its name, in order."""
    found = []
    for file in sorted(HERE.glob("test_client_*.py")):
        pattern = r'^def (test_\w+)\([^)]*\):\n    """(\w+) ([^"]*)"""'
        text = file.read_text()
        rows = re.findall(pattern, text, re.MULTILINE)
        assert len(rows) == len(re.findall(r"^def test_", text, re.MULTILINE)), f"{file.name}: a test without an id"
        found += [(name, sentence, test) for test, name, sentence in rows]
    return found


def test_table_is_the_tests():
    """client_behaviours.md has exactly the tests, with their ids and sentences."""
    rows = re.findall(r"^\| ([A-Z]\d+) \| (.*) \| `(test_\w+)` \|$",
                      (HERE / "client_behaviours.md").read_text(), re.MULTILINE)
    assert sorted(rows) == sorted(behaviours())
    assert len({name for name, _, _ in rows}) == len(rows) >= 30


def test_recorded_exchanges_are_used():
    """Every recorded exchange says what it is, is played by a test, and can be read."""
    tests = "".join(file.read_text() for file in HERE.glob("test_client_*.py"))
    names = sorted(file.stem for file in EXCHANGES.glob("*.json"))
    assert names
    for name in names:
        assert f'recorded("{name}"' in tests
        assert len(recorded(name)) == len(json.loads((EXCHANGES / f"{name}.json").read_text())["exchanges"])
        assert json.loads((EXCHANGES / f"{name}.json").read_text())["what"].endswith(".")


def test_adapter_names_every_request():
    """client_adapter.md has a row for each request that the tests make."""
    tests = "".join(file.read_text() for file in [*HERE.glob("test_client_*.py"), HERE / "client_phone.py"])
    asked = set(re.findall(r"\.(?:do|ask|fails|send)\(\"(\w+)\"", tests))
    rows = set(re.findall(r"^\| `(\w+)` \|", (HERE / "client_adapter.md").read_text(), re.MULTILINE))
    assert asked <= rows


if __name__ == "__main__":  # Writes the table of client_behaviours.md anew.
    page = HERE / "client_behaviours.md"
    order = sorted(behaviours(), key=lambda row: ("EAFRPS".index(row[0][0]), int(row[0][1:])))
    table = "".join(f"| {name} | {sentence} | `{test}` |\n" for name, sentence, test in order)
    page.write_text(re.sub(r"(?<=\|---\|---\|---\|\n)(\|.*\n)+", lambda _: table, page.read_text(), count=1))
