"""What a client does with answers. Each test is a behaviour of client_behaviours.md."""

import json
import random
import threading

import pytest

from client_fixtures import assert_agrees
from client_phone import eventually
from honest_household import Space
from larder_wire import encode_sync_answer
from scripted_server import JSON, Reply, edited, held, lost, never_arrived, raw, recorded
from test_client_edits import about

REFUSED = {"verdict": "rejected", "reason": "tooLarge"}


def refuse_all(part):
    """Rewrites an answer so that it rejects everything."""
    for own in part["own"]:
        own["receipts"] = [{"first": r["first"], "seq": r["seq"]} | REFUSED for r in own["receipts"]]


# Which answer is obeyed


def test_wrong_number_ignored(phone, server):
    """A1 An answer with another number than the latest request's is left alone, all of it."""
    def edit(answer, part):
        answer["number"] -= 1
        refuse_all(part)

    phone.do("add", name="Milk")
    with server.only(edited(edit, take=False)):
        phone.ask("sync")
    assert phone.tray == [] and phone.names == ["Milk"] and phone.pending == 1
    assert_agrees(phone, server)


def test_late_answer_ignored(phone, server):
    """A2 The answer to an earlier request, given to a later one, is left alone."""
    late = []

    def keep(exchange):
        shell = edited(lambda answer, part: refuse_all(part), take=False)(exchange)
        late.append((shell.message, exchange.request))
        return never_arrived(exchange)

    def late_answer(exchange):
        message, _ = late[0]
        return Reply(message=message)

    phone.do("add", name="Milk")
    with server.only(keep, late_answer):
        phone.ask("sync")
        phone.ask("sync")
    assert phone.tray == [] and phone.names == ["Milk"]
    assert_agrees(phone, server)


def test_late_answer_after_kill(phone, server):
    """A3 The answer to a request of a process that was killed is left alone by the next process."""
    release, late = threading.Event(), []

    def keep(exchange):
        late.append(edited(lambda answer, part: refuse_all(part), take=False)(exchange).message)
        return never_arrived(exchange)

    phone.do("add", name="Milk")
    server.then(held(release, keep))
    phone.send("sync")
    eventually(lambda: any(e.changes for e in server.exchanges), "the request comes")
    phone.restart()
    release.set()
    eventually(lambda: late, "the answer is made")
    with server.only(lambda exchange: Reply(message=late[0])):
        phone.ask("sync")
    assert phone.tray == [] and phone.names == ["Milk"]
    assert_agrees(phone, server)


def test_page_from_another_cursor(phone, server):
    """A4 A page is applied to exactly the cursor it leads from; receipts beside it are taken in any case."""
    server.then(*recorded("other-start"))
    phone.ask("sync")
    assert "Ghost" not in phone.names
    phone.do("add", name="Milk")

    def edit(answer, part):
        part["page"] = recorded_page("other-start")

    with server.only(edited(edit)):
        phone.ask("sync")
    assert phone.names == ["Milk"] and phone.pending == 0
    phone.do("sync")
    assert server.exchanges[-1].part()["cursor"] != "d1d1"
    assert_agrees(phone, server)


def recorded_page(name):
    """A page that leads from a cursor the phone does not have to another one."""
    born = [{"dot": "00000000000000d1:1", "time": {"milliseconds": 1}, "subject": "00000000000000d2",
             "label": "Ghost"},
            {"dot": "00000000000000d1:2", "time": {"milliseconds": 1}, "subject": "00000000000000d2",
             "need": {}}]
    return {"from": "d0d0", "to": "d1d1", "end_seq": 99, "born": born, "dead": [], "more": False}


def test_cursor_is_opaque(phone, server):
    """A5 A cursor comes back byte for byte, whatever its length and bytes are."""
    odd = ["00", "ff" * 64, "0a0d00", "7b7d", "c328", "20" * 8, "00" * 63 + "01"]
    for cursor in odd:
        def edit(answer, part, cursor=cursor):
            part["page"]["to"] = cursor
            with server.lock:
                space = server.home.home
                space.cursors[cursor] = (space.head, server.home.term)

        server.put("Milk")
        server.then(edited(edit))
        phone.do("sync")
        phone.do("sync")
        assert server.exchanges[-1].part()["cursor"] == cursor
    assert_agrees(phone, server)


def test_more_asks_again_at_once(phone, server):
    """A6 A page with `more` is followed by the next request at once, from where the page ended."""
    server.home.page_seqs = 1
    for index in range(4):
        server.put(f"Thing {index}")
    before = len(server.exchanges)
    phone.do("sync")
    asked = server.exchanges[before:]
    assert len(asked) >= 4
    for one, next_one in zip(asked, asked[1:]):
        assert next_one.part()["cursor"] == one.part(one.answer)["page"]["to"]
        assert next_one.began - one.began < 2
    assert len(phone.names) == 4
    assert_agrees(phone, server)


# Receipts


def test_rejected_goes_to_tray(phone, server):
    """A7 A rejected change goes to the tray and off the list; the later ones stand."""
    phone.do("add", name="Milk")
    phone.do("add", name="Eggs")
    with server.only(*recorded("rejected")):
        phone.ask("sync")
    assert len(phone.tray) == 1
    assert phone.names == ["Eggs"] and phone.pending == 0


def test_rejected_once(phone, server):
    """A8 A rejected change is never sent again, and is in the tray once, also if the first answer was lost."""
    server.home.judge = lambda change: REFUSED if about([change], "Milk") else None
    phone.do("add", name="Milk")
    server.then(lost)
    phone.fails("sync")
    phone.do("add", name="Eggs")
    phone.do("sync")
    before = len(server.exchanges)
    phone.restart()
    phone.do("sync")
    assert not server.pushed(before)
    assert len(phone.tray) == 1 and phone.names == ["Eggs"]
    assert_agrees(phone, server)


def test_own_change_lies_over_until_covered(phone, server):
    """A9 An own change is shown until a page has reached its receipt's seq; from then on the page is right."""
    phone.do("add", name="Milk")
    first, second = recorded("uncovered")
    with server.only(first):
        phone.ask("sync")
    assert phone.names == ["Milk"] and phone.pending == 0
    server.then(second)
    phone.do("sync")
    assert phone.names == []


def test_pending_lies_over_remote(phone, server):
    """A10 Remote news show at once beneath an own change that the server has not taken yet."""
    phone.do("add", name="Milk")
    server.put("Eggs")
    no_receipts = edited(lambda answer, part: [own.update(receipts=[]) for own in part["own"]], take=False)
    with server.only(no_receipts):
        phone.ask("sync")
    assert phone.names == ["Eggs", "Milk"] and phone.pending == 1
    assert_agrees(phone, server)


def test_other_term_covers_at_its_head(phone, server):
    """A11 In an answer of another term a receipted change is covered by the page that reaches that answer's head."""
    phone.do("add", name="Milk")
    first, second, third = recorded("other-term")
    with server.only(first):
        phone.ask("sync")
    assert phone.names == ["Milk"]
    with server.only(second):
        phone.ask("sync")
    assert phone.names == ["Milk"], "the page ended before the head of the new term"
    server.then(third)
    phone.do("sync")
    assert phone.names == []


# Answers that are none


@pytest.mark.parametrize("kind", ["nonsense", "cut", "html", "half", "empty"])
def test_unreadable_answer(phone, server, kind):
    """A12 Whatever comes instead of an answer, nothing of it is taken and the edits stay."""
    phone.do("add", name="Milk")

    def broken(exchange):
        body = edited(lambda answer, part: refuse_all(part), take=False)(exchange)
        with server.lock:
            whole = whole_bytes(exchange, body.message)
        steps = {
            "nonsense": raw(b"\xff" * 40), "cut": raw(whole[:-5]), "empty": raw(b""),
            "html": raw(b"<html>Please log in</html>", "text/html"),
            "half": raw(whole, only=len(whole) - 5)}
        return steps[kind](exchange)

    with server.only(broken):
        phone.ask("sync")
    assert phone.tray == [] and phone.names == ["Milk"] and phone.pending == 1
    assert_agrees(phone, server)
    assert phone.tray == [] and phone.names == ["Milk"]


def whole_bytes(exchange, message):
    """The bytes of an answer in the content type of its request."""
    if exchange.content_type == JSON:
        return json.dumps(message).encode()
    return encode_sync_answer(message, exchange.request)


def test_newer_fields_are_skipped(phone, server):
    """A13 Fields and members that only a later version knows are skipped, and the rest is taken."""
    server.put("Milk")

    def newer(exchange):
        answer = exchange.honest()
        if exchange.content_type == JSON:
            answer["later"] = {"than": ["this"]}
            answer["spaces"][0]["later"] = 1
            return Reply(message=answer)
        # Field 90, length-delimited, and field 91, a varint.
        return Reply(message=answer, trailing=bytes([0xD2, 0x05, 0x03]) + b"new" + bytes([0xD8, 0x05, 0x07]))

    server.then(newer)
    phone.do("sync")
    assert phone.names == ["Milk"]
    assert_agrees(phone, server)


def test_newer_kinds_are_kept(phone, server):
    """A14 Facts of kinds and values that the client does not know are kept as they are."""
    subject = "00000000000000e1"
    server.home.write(
        {"subject": subject, "label": "Salt"}, {"subject": subject, "need": {}},
        {"subject": subject, "field": 77, "raw": "AAEC/w=="},
        {"subject": "00000000000000e3", "field": 10, "raw": "CAk="})
    phone.do("sync")
    assert phone.names == ["Salt"]
    assert_agrees(phone, server)
    phone.restart()
    phone.do("add", name="Milk")
    assert_agrees(phone, server)


def test_unavailable_space(phone, server):
    """A15 A space that the server can't serve now loses nothing and does not keep the client busy."""
    def unavailable(answer, part):
        news = [name for name in part if name not in ("space",)]
        for name in news:
            del part[name]
        part.update(status="unavailable", head=0, own=[], authors=[])

    phone.do("add", name="Milk")
    before = len(server.exchanges)
    with server.only(*[edited(unavailable, take=False)] * 20, must_play=False):
        phone.ask("sync")
    assert len(server.exchanges) - before <= 5
    assert phone.names == ["Milk"] and phone.pending == 1
    assert_agrees(phone, server)


def test_space_of_which_nothing_was_known(phone, server):
    """A16 A space in the answer that the request did not ask about is asked for next."""
    home = server.home
    member = next(iter(home.devices.values()))["member"]
    with server.lock:
        home.spaces["5" * 32] = Space("5" * 32, [member])
    phone.do("sync")
    phone.do("sync")
    assert "5" * 32 in [part["space"] for part in server.exchanges[-1].request["spaces"]]


def test_not_a_member_any_more(phone, server):
    """A17 Who is no member any more does not ask in a loop, and the phone still opens."""
    phone.do("add", name="Milk")
    phone.do("sync")
    server.home.home.members.clear()
    before = len(server.exchanges)
    phone.ask("sync")
    phone.ask("sync")
    assert 1 <= len(server.exchanges) - before <= 4
    phone.restart()
    assert "lines" in phone.do("show")


def test_nothing_is_lost_in_between(phone, new_phone, server):
    """A18 Two phones that write, lose answers, get short pages, and are killed end with the same facts."""
    code = phone.do("invite", name="member")["code"]
    other = new_phone()
    other.do("join", code=code, member="Cleo", device="Cleo's phone")
    chance = random.Random(4)
    written = set()
    for step in range(40):
        one = chance.choice([phone, other])
        deed = chance.choice(["add", "add", "add", "buy", "remove", "lose", "short", "reset", "kill", "sync"])
        if deed == "add":
            name = f"Thing {step}"
            one.do("add", name=name, count=chance.randint(1, 9))
            written.add(name)
        elif deed in ("buy", "remove") and one.names:
            one.do(deed, name=chance.choice(one.names))
        elif deed == "lose":
            server.then(chance.choice([lost, never_arrived]))
            one.ask("sync")
        elif deed == "short":
            server.home.page_seqs = chance.randint(0, 3)
        elif deed == "reset":
            server.home.forget_cursors()
        elif deed == "kill":
            one.restart()
        elif deed == "sync":
            one.ask("sync")
    for one in (phone, other, phone, other):
        one.do("sync")
    assert_agrees(phone, server)
    assert_agrees(other, server)
    said = {s["label"] for _, c in server.pushed() for s in c["statements"] if "label" in s}
    assert written <= said
