"""What phones are told. The table of all behaviours of a server is server_behaviours.md."""

import threading
import time

import larder_wire as wire
from server_driver import PROTOBUF, bought, label, milliseconds, need, new_space, purchase

MILK = "00000000000000aa"


def fill(phone, changes):
    """Changes of one to three facts each, some of which supersede earlier ones."""
    writer, dots = phone.household.writer, []
    for number in range(changes):
        subject = f"{number + 1:016x}"
        change = writer.write(*[label(subject, f"Thing {number}"), need(subject), bought(subject)][:number % 3 + 1],
                              supersedes=[dots.pop(0)] if number % 4 == 3 else [])
        dots.append(change["dot"])
    phone.receipts()


def test_pages_equal_reset(ana, ben):
    """R01: Pages from a cursor and a reset from nothing lead to the same facts, byte for byte."""
    fill(ana, 20)
    ben.catch_up()
    fill(ana, 20)
    fresh = ben.fresh().catch_up()
    assert ana.catch_up().household.hash() == ben.catch_up().household.hash() == fresh.household.hash()
    assert ben.household.cursor == fresh.household.cursor


def test_first_reset(ana):
    """R02: A phone without a cursor gets a reset that replaces none; with one it gets a page from exactly that one."""
    fresh = ana.fresh()
    answer, = fresh.say(fresh.household.part())
    assert answer["status"] == "ok" and "from" not in answer["reset"] and "page" not in answer
    fresh.household.take(answer)
    answer, = fresh.say(fresh.household.part())
    assert answer["page"]["from"] == answer["page"]["to"] == fresh.household.cursor
    assert (answer["page"]["born"], answer["page"]["dead"], answer["page"]["more"]) == ([], [], False)
    assert answer["head"] == answer["page"]["end_seq"]


def test_garbage_cursor(ana, ben):
    """R03: A cursor that the server did not write, or wrote for another space, is answered by a reset from it."""
    fill(ana, 5)
    ana.catch_up()
    right = ana.household.cursor
    for cursor in ("00", "ff" * 9, "ab" * 64, ana.personal.cursor, right + "00", right[:-2]):
        phone = ana.fresh()
        phone.household.cursor, phone.household.table = cursor, {"0" * 16 + ":1": None}
        answer, = phone.say(phone.household.part())
        assert answer["reset"]["from"] == cursor
        phone.household.take(answer)
        assert phone.household.cursor == right and phone.household.hash() == ana.household.hash()


def test_page_limit(ana, ben):
    """R04: With a page limit of 1 each page ends between changes, at a state that really was, and all converge."""
    fill(ana, 12)
    ended, pages = {}, 0  # At which page each fact was first there.
    other = ben.fresh()
    other.household.cursor, other.household.table = ben.household.cursor, dict(ben.household.table)
    while True:
        answer, = other.say(other.household.part(own=[]), page_limit=1)
        assert answer["page"]["more"] == (answer["page"]["end_seq"] < answer["head"])
        more, pages = other.household.take(answer), pages + 1
        for dot in other.household.table:
            ended.setdefault(dot, answer["page"]["end_seq"])
        if not more:
            break
    assert pages == 12
    born = {}
    for dot, seq in ended.items():
        if dot.startswith(ana.household.writer.replica):
            born.setdefault(seq, []).append(dot)
    assert [len(born[seq]) for seq in sorted(born)] == [number % 3 + 1 for number in range(12)]
    assert other.household.hash() == ben.catch_up().household.hash() == ana.catch_up().household.hash()


def test_reset_in_pieces(ana, ben):
    """R05: A reset in pieces keeps its target while others write, goes on where the phone says, and ends whole."""
    fill(ana, 12)
    fresh, targets, pieces = ben.fresh(), set(), 0
    expected = ana.catch_up().household.hash()
    while True:
        answer, = fresh.say(fresh.household.part(own=[fresh.household.writer.own()], staged=fresh.household.where()),
                            page_limit=3)
        targets.add((answer["reset"]["target"], answer["reset"]["target_seq"]))
        more, pieces = fresh.household.take(answer), pieces + 1
        if not more:
            break
        ana.household.writer.write(label(MILK, f"Milk {pieces}"))
        ana.receipts()
    assert len(targets) == 1 and pieces > 3
    assert fresh.household.hash() == expected
    assert fresh.catch_up().household.hash() == ana.catch_up().household.hash()


def test_number(ana):
    """R06: The answer repeats the request's number, whatever it is."""
    for number in (0, 7, 7, 2**53 - 1, 1):
        ana.number = number - 1
        _, answer = ana.ask()
        assert answer.status == 200 and answer.json["number"] == number


def test_unasked(ana):
    """R07: Spaces of the member that the request leaves out are named behind the others, with their head alone."""
    ana.say()
    assert {each["space"] for each in ana.unasked} == {ana.household.id, ana.personal.id}
    for each in ana.unasked:
        assert each["status"] == "ok" and each["own"] == [] and not {"page", "reset"} & set(each)
    answer, = ana.say(ana.household.part())
    other, = ana.unasked
    assert other["space"] == ana.personal.id and answer["page"]["more"] is False


def test_order(ana):
    """R08: The spaces of an answer stand in the order of the request."""
    strange = new_space()
    parts = [{"space": strange, "own": []}, ana.personal.part(), ana.household.part(),
             {"space": new_space(), "own": []}]
    assert [each["status"] for each in ana.say(*parts)] == ["notMember", "ok", "ok", "notMember"]


def test_long_poll_early(ana, ben):
    """R09: A request that waits is answered as soon as there is news."""
    ana.household.writer.write(label(MILK, "Milk"))
    timer = threading.Timer(0.5, ana.receipts)
    begin = time.monotonic()
    timer.start()
    answer, = ben.say(ben.household.part(), wait_seconds=20)
    took = time.monotonic() - begin
    timer.join()
    assert 0.3 < took < 10
    assert [fact["label"] for fact in answer["page"]["born"]] == ["Milk"]


def test_long_poll_late(ana):
    """R10: Without news it is answered when the wait is over, with an empty page; with news at hand at once."""
    begin = time.monotonic()
    answer, = ana.say(ana.household.part(), wait_seconds=2)
    assert 1.5 < time.monotonic() - begin < 8
    assert answer["page"]["from"] == answer["page"]["to"]
    begin = time.monotonic()
    ana.household.writer.write(label(MILK, "Milk"))
    answer, = ana.say(ana.household.part(), wait_seconds=20)
    assert time.monotonic() - begin < 5 and answer["own"][0]["receipts"]


def test_same_in_both(ana, ben):
    """R11: JSON and Protobuf say the same: the same request, in either, gets the same answer."""
    fill(ana, 9)
    phone = ben.fresh()
    for part in (phone.household.part(), ben.household.part(own=[]), ben.household.part(cursor="00")):
        answers = []
        for form in (PROTOBUF, "application/json"):
            phone.format = form
            answers.append(phone.say(part, phone.personal.part()))
        assert answers[0] == answers[1]
    phone.format = PROTOBUF
    assert phone.catch_up().household.hash() == ana.catch_up().household.hash()


def test_short_space(ana):
    """R12: Beside a cursor the first six bytes of a space are enough in Protobuf."""
    fill(ana, 3)
    part = ana.household.part(own=[])
    data = wire.encode_sync_request({"number": 9, "spaces": [part]})
    space = bytes.fromhex(part["space"])
    short = data.replace(b"\x0a\x10" + space, b"\x0a\x06" + space[:6]).replace(
        bytes([0x12, len(data) - 4]), bytes([0x12, len(data) - 14]), 1)
    assert wire.decode_sync_request(short, [part["space"]])["spaces"][0]["space"] == part["space"]
    answer = ana.server.call("POST", "/v1/sync", short, ana.token, Content_Type=PROTOBUF)
    assert answer.status == 200
    message = wire.decode_sync_answer(answer.body, wire.decode_sync_request(short, [part["space"]]))
    assert message["spaces"][0]["status"] == "ok" and len(message["spaces"][0]["page"]["born"]) > 0


def test_accept(ana):
    """R13: The answer comes in the form that Accept names, else in that of the request."""
    _, answer = ana.ask(ana.household.part(), Accept=PROTOBUF)
    assert answer.headers["content-type"] == PROTOBUF
    ana.format = PROTOBUF
    _, answer = ana.ask(ana.household.part(), Accept="application/json")
    assert answer.headers["content-type"] == "application/json" and answer.json["number"] == ana.number


def alerts(phone):
    return [fact["alert"] for fact in phone.catch_up().personal.facts("alert")]


def test_double_purchase(ana, ben):
    """R14: Two purchases of one product by two members raise one alert in each one's personal space, once ever."""
    for phone in (ana, ben):
        phone.household.writer.write(bought(MILK), purchase(MILK))
        phone.push(), phone.receipts()
    own = {phone: f"{phone.household.writer.replica}:2" for phone in (ana, ben)}
    for phone, other in ((ana, ben), (ben, ana)):
        assert [alert["double_purchase"] for alert in alerts(phone) if "double_purchase" in alert] == [
            {"product": MILK, "own": own[phone], "other": other.member, "other_purchase": own[other]}]


def test_no_alert(ana, ben):
    """R15: Whoever buys what was seen to be bought raises no alert, nor who buys twice, nor a restated purchase."""
    first = ana.household.writer.write(purchase(MILK))
    ana.household.writer.write(purchase(MILK))
    ana.receipts()
    seen = [fact["dot"] for fact in ben.catch_up().household.facts("purchase")]
    assert first["dot"] in seen and len(seen) == 2
    again = ben.household.writer.write(purchase(MILK), supersedes=seen)
    ben.household.writer.write({"subject": MILK, "purchase": {"by": ana.member, "minutes_before": 5, "earlier": []}},
                               supersedes=[again["dot"]])
    ben.household.writer.write(purchase(MILK), supersedes=[])
    ben.receipts()
    assert not [alert for phone in (ana, ben) for alert in alerts(phone) if "double_purchase" in alert]


def test_claim_and_join(ana, ben):
    """R16: Who wants a line hears that another gets it, and who is there hears that somebody joined."""
    ana.household.writer.write(need(MILK))
    ana.receipts()
    ben.household.writer.write({"subject": MILK, "claim": {"until_milliseconds": int(time.time() * 1000) + 10**6}})
    ben.receipts()
    assert alerts(ben) == []
    assert sorted(alerts(ana), key=str) == [{"claimed": {"product": MILK, "by": ben.member}},
                                            {"member_joined": {"member": ben.member}}]


def test_alert_is_read(ana, ben):
    """R17: A phone can't supersede an alert; that it was read is a fact, which the member's other devices see."""
    alert, = ana.catch_up().personal.facts("alert")
    ana.personal.writer.write(supersedes=[alert["dot"]])
    ana.personal.writer.write({"subject": alert["subject"], "read": True})
    assert [each["verdict"] for each in ana.receipts(space=ana.personal)] == ["rejected", "applied"]
    other = ana.fresh().catch_up()
    assert alert["dot"] in other.personal.table
    assert [fact["subject"] for fact in other.personal.facts("read")] == [alert["subject"]]


def test_written_in_protobuf(ana, ben):
    """R18: Changes pushed in Protobuf mean what the same changes mean in JSON, to the last byte of every value."""
    ana.format = PROTOBUF
    seen = list(ana.household.table)
    ana.household.writer.write(label(MILK, "Milk"), need(MILK), supersedes=seen[-2:])
    ana.household.writer.write(bought(MILK), purchase(MILK), at=1_700_000_000_000)
    now = milliseconds()
    for counter in (1, 7, 0):
        ana.household.writer.write(label("00000000000000bb", "Eggs"), at={"milliseconds": now, "counter": counter})
    notes = [{"subject": f"{number:016x}", "note": {"text": "x" * number}} for number in range(1, 30)]
    ana.household.writer.write(*notes)
    written = {f"{ana.household.writer.replica}:{int(change['dot'].split(':')[1]) + offset}": statement
               for change in ana.household.writer.pending for offset, statement in enumerate(change["statements"])}
    assert [each["verdict"] for each in ana.receipts()] == ["rejected"] + ["applied"] * 5
    told = {dot: {name: value for name, value in fact.items() if name not in ("dot", "time")}
            for dot, fact in ben.catch_up().household.table.items()}
    assert told == told | {dot: statement for dot, statement in written.items() if not dot.endswith((":1", ":2"))}
    assert ana.catch_up().household.hash() == ben.household.hash()
