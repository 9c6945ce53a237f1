"""What becomes of what phones write. The table of all behaviours of a server is server_behaviours.md."""

import pytest

import larder_wire as wire
from server_driver import Writer, bought, label, milliseconds, need, raw
from test_vectors import PROTOCOL, rejected_rows
from wire_values import NUMBERS, write_value

MILK, EGGS = "00000000000000aa", "00000000000000bb"
FIVE_MINUTES = 5 * 60 * 1000


def verdicts(receipts):
    return [(each["verdict"], each.get("reason")) for each in receipts]


def test_applied(ana, ben):
    """P01: A change gets the receipt applied with a seq of its own, and the next page to every phone has its facts."""
    change = ana.household.writer.write(label(MILK, "Milk"), need(MILK))
    second = ana.household.writer.write(label(EGGS, "Eggs"))
    receipts = ana.receipts()
    assert verdicts(receipts) == [("applied", None)] * 2
    assert receipts[1]["seq"] == receipts[0]["seq"] + 1
    page = ben.say(ben.household.part(), page_limit=1)[0]["page"]
    assert page["end_seq"] == receipts[0]["seq"] and page["more"]
    assert {fact["subject"] for fact in page["born"]} == {MILK}
    for phone in (ana.catch_up(), ben.catch_up()):
        milk = {fact["dot"]: fact for fact in phone.household.table.values() if fact["subject"] == MILK}
        assert milk == {f"{ana.household.writer.replica}:{counter}": {
            "dot": f"{ana.household.writer.replica}:{counter}", "time": change["time"]} | statement
            for counter, statement in ((1, label(MILK, "Milk")), (2, need(MILK)))}
        assert second["dot"] == f"{ana.household.writer.replica}:3" and second["dot"] in phone.household.table
    assert ben.household.authors[ana.household.writer.replica] == (ana.member, ana.device)


def test_duplicate(ana):
    """P02: A change that comes twice is taken once and gets the same receipt again, whatever its verdict was."""
    writer = ana.household.writer
    writer.write(label(MILK, "Milk"))
    writer.write(label(EGGS, ""))
    writer.write(label(EGGS, "Eggs"), at=milliseconds() + 2 * FIVE_MINUTES)
    first, second = ana.push()["receipts"], ana.push()["receipts"]
    assert [each["verdict"] for each in first] == ["applied", "rejected", "clamped"]
    assert first == second
    ana.catch_up()
    assert sorted(fact["label"] for fact in ana.household.facts("label")) == ["Eggs", "Milk"]


def test_fork(ana):
    """P03: Another change under counters that are used is a fork: the proof has the chain of what the server holds."""
    writer = ana.household.writer
    writer.write(label(MILK, "Milk"))
    copy = writer.copy()
    ana.receipts()
    copy.pending, copy.highest = [], 0
    copy.write(label(MILK, "Mylk"))
    answer, = ana.say(ana.household.part(own=[copy.own()]))
    own, = answer["own"]
    assert own["receipts"] == []
    row, = own["fork"]["proven"]
    assert own["fork"]["gone_through"] == 0
    assert (row["first"], row["last"], row["verdict"]) == (1, 1, "applied")
    assert row["chain"] == writer.chain
    assert [fact["label"] for fact in ana.catch_up().household.facts("label")] == ["Milk"]


def test_behind(ana):
    """P04: A phone whose highest counter is below what the server holds is a copy, though it sends nothing."""
    writer = ana.household.writer
    old = writer.copy()
    writer.write(label(MILK, "Milk"))
    ana.receipts()
    answer, = ana.say(ana.household.part(own=[old.own()]))
    assert [row["chain"] for row in answer["own"][0]["fork"]["proven"]] == [writer.chain]


def test_wrong_chain(ana):
    """P05: A hash chain that differs before the first unreceipted counter is a fork."""
    writer = ana.household.writer
    writer.write(label(MILK, "Milk"))
    ana.receipts()
    writer.write(label(EGGS, "Eggs"))
    answer, = ana.say(ana.household.part(own=[writer.own(chain_before="00000000000000ff")]))
    assert "fork" in answer["own"][0] and answer["own"][0]["receipts"] == []


def test_moved_to_derived(ana):
    """P06: Changes that a fork moved to the derived replica are taken there, and beside the others."""
    writer = ana.household.writer
    copy = writer.copy()
    writer.write(label(MILK, "Milk"))
    ana.receipts()
    lost = copy.write(label(MILK, "Mylk"))
    moved = Writer(wire.derived_replica(writer.replica, wire.digest(lost)))
    moved.write(*lost["statements"], at=lost["time"])
    answer, = ana.say(ana.household.part(own=[writer.own(), moved.own()]))
    assert [own["replica"] for own in answer["own"]] == [writer.replica, moved.replica]
    assert verdicts(answer["own"][1]["receipts"]) == [("applied", None)]
    assert sorted(fact["label"] for fact in ana.catch_up().household.facts("label")) == ["Milk", "Mylk"]


def test_gap(ana):
    """P07: A request that begins above the next counter is a gap: nothing is taken and the expected counter is said."""
    writer = ana.household.writer
    missing = writer.write(label(MILK, "Milk"), need(MILK))
    later = writer.write(label(EGGS, "Eggs"))
    chain = wire.chain_next(writer.chain, wire.digest(missing))
    answer, = ana.say(ana.household.part(own=[writer.own(first=3, chain_before=chain, changes=[later])]))
    own, = answer["own"]
    assert own["expected"] == 1 and own["receipts"] == [] and "fork" not in own
    assert verdicts(ana.receipts()) == [("applied", None)] * 2


def test_lost_before(ana):
    """P08: What a phone no longer has it skips with lost_before, and the counters after it are taken."""
    writer = ana.household.writer
    missing = writer.write(label(MILK, "Milk"), need(MILK))
    later = writer.write(label(EGGS, "Eggs"))
    chain = wire.chain_next(writer.chain, wire.digest(missing))
    answer, = ana.say(ana.household.part(
        own=[writer.own(first=3, chain_before=chain, changes=[later], lost_before=True)]))
    assert verdicts(answer["own"][0]["receipts"]) == [("applied", None)]
    assert [fact["label"] for fact in ana.catch_up().household.facts("label")] == ["Eggs"]


def test_clamped(ana, ben):
    """P09: A time more than five minutes ahead becomes the server's, for everybody; one less far ahead stays."""
    ahead = ana.household.writer.write(label(MILK, "Milk"), at=milliseconds() + FIVE_MINUTES + 60_000)
    near = ana.household.writer.write(label(EGGS, "Eggs"), at=milliseconds() + FIVE_MINUTES - 60_000)
    clamped, applied = ana.receipts()
    assert (clamped["verdict"], applied["verdict"]) == ("clamped", "applied")
    assert clamped["time"]["milliseconds"] < ahead["time"]["milliseconds"]
    for phone in (ana.catch_up(), ben.catch_up()):
        assert phone.household.table[ahead["dot"]]["time"] == clamped["time"]
        assert phone.household.table[near["dot"]]["time"] == near["time"]


def test_server_only(ana, ben):
    """P10: Kinds that only the server asserts are rejected with fieldNotAllowed, also taking them back."""
    writer = ana.household.writer
    writer.write({"subject": ben.member, "member_name": "Benedict"})
    writer.write({"subject": ben.device, "device": {"member": ana.member, "name": "mine"}})
    writer.write({"subject": MILK, "alert": {"member_joined": {"member": ben.member}}})
    name = next(fact for fact in ana.household.facts("member_name") if fact["subject"] == ben.member)
    writer.write(supersedes=[name["dot"]])
    before = ana.household.hash()
    assert verdicts(ana.receipts()) == [("rejected", "fieldNotAllowed")] * 4
    assert ana.catch_up().household.hash() == before


def test_judged_alone(ana):
    """P11: A rejected change uses up counters and no seq, its kills have no effect, and later ones are judged alone."""
    writer = ana.household.writer
    first = writer.write(label(MILK, "Milk"))
    writer.write(label(MILK, "Mi\u0007lk"), label(EGGS, "Eggs"), supersedes=[first["dot"]])
    last = writer.write(label(EGGS, "Eggs"))
    one, two, three = ana.receipts()
    assert verdicts([one, two, three]) == [("applied", None), ("rejected", "malformedValue"), ("applied", None)]
    assert last["dot"].endswith(":4") and (two["seq"], three["seq"]) == (one["seq"], one["seq"] + 1)
    ana.catch_up()
    assert {first["dot"], last["dot"]} <= set(ana.household.table)
    assert len(ana.household.facts("label")) == 2


def test_too_large(ana):
    """P12: A value of 4096 bytes and a change of 64 facts are taken; one more of either is rejected as tooLarge."""
    writer = ana.household.writer
    writer.write(raw(MILK, 9000, b"x" * 4096))
    writer.write(raw(MILK, 9000, b"x" * 4097))
    writer.write(*[need(EGGS)] * 64)
    writer.write(*[need(EGGS)] * 65)
    assert verdicts(ana.receipts()) == [("applied", None), ("rejected", "tooLarge")] * 2


def test_too_many_kills(ana):
    """P13: A change may supersede 4096 facts; one more is rejected as tooLarge."""
    writer = ana.household.writer
    dead = writer.write(label(MILK, "Milk"))["dot"]
    writer.write(supersedes=[dead] * 4096)
    writer.write(supersedes=[dead] * 4097)
    assert verdicts(ana.receipts()) == [("applied", None), ("applied", None), ("rejected", "tooLarge")]


def test_unknown_kind(ana, ben):
    """P14: A kind that the server does not know is kept and passed on byte for byte."""
    values = [bytes(range(256)), b"\xff", b"", b"\x08\x01"]
    for number, value in enumerate(values, 5000):
        ana.household.writer.write(raw(MILK, number, value))
    ana.receipts()
    told = sorted((fact["field"], fact["raw"]) for fact in ben.catch_up().household.table.values() if "raw" in fact)
    written = [raw(MILK, number, value) for number, value in enumerate(values, 5000)]
    assert told == sorted((each["field"], each["raw"]) for each in written)


def test_other_spelling(ana, ben):
    """P15: A value of a known kind with a field that the server does not know comes back byte for byte."""
    value = wire.encode_value(label(MILK, "Milk")) + b"\x98\x06\x07"  # Field 99 is 7.
    dot = ana.household.writer.write(raw(MILK, 1, value))["dot"]
    assert verdicts(ana.receipts()) == [("applied", None)]
    for phone in (ben.catch_up(), ana.fresh().catch_up()):
        assert wire.encode_value(phone.household.table[dot]) == value


def test_newer_case(ana, ben):
    """P16: A value that only a newer version can mean, such as a policy 9, is taken and passed on."""
    dot = ana.household.writer.write(raw("0000000000000000", 10, b"\x08\x09"))["dot"]
    assert verdicts(ana.receipts()) == [("applied", None)]
    assert wire.encode_value(ben.catch_up().household.table[dot]) == b"\x08\x09"


def test_concurrent(ana, ben):
    """P17: Of two changes that did not see each other both stand; one that saw the other takes its place everywhere."""
    ana.household.writer.write(label(MILK, "Milk"))
    ben.household.writer.write(label(MILK, "MILK"))
    ana.receipts(), ben.receipts()
    seen = [fact["dot"] for fact in ana.catch_up().household.facts("label")]
    assert len(seen) == 2
    ana.household.writer.write(label(MILK, "milk"), supersedes=seen)
    ana.receipts()
    ben.catch_up(), ana.catch_up()
    assert [fact["label"] for fact in ben.household.facts("label")] == ["milk"]
    assert ana.household.hash() == ben.household.hash()


def test_kill_of_dead(ana, ben):
    """P18: Superseding what is dead already does nothing, and a need that was not seen survives buying."""
    first = ana.household.writer.write(need(MILK))
    ana.receipts()
    ben.catch_up()
    unseen = ana.household.writer.write(need(MILK))
    ana.receipts()
    for _ in range(2):
        ben.household.writer.write(bought(MILK), supersedes=[first["dot"]])
    assert verdicts(ben.receipts()) == [("applied", None)] * 2
    assert [fact["dot"] for fact in ana.catch_up().household.facts("need")] == [unseen["dot"]]


def test_foreign_replica(ana, ben):
    """P19: A replica of another member, or the server's own, is answered by a fork with an empty proof."""
    ana.household.writer.write(label(MILK, "Milk"))
    ana.receipts()
    for replica in (ana.household.writer.replica, ben.term):
        stolen = Writer(replica)
        stolen.write(label(MILK, "Mine"))
        answer, = ben.say(ben.household.part(own=[stolen.own()]))
        own, = answer["own"]
        assert own["fork"] == {"proven": [], "gone_through": 0} and own["receipts"] == []


def test_void(ana):
    """P20: A void change is receipted void, uses up its counters, and says nothing."""
    writer = ana.household.writer
    void = {"dot": f"{writer.replica}:1", "void": {"counters": 3, "digest": "00000000deadbeef"}}
    writer.pending, writer.highest = [void], 3
    writer.write(label(MILK, "Milk"))
    assert [each["verdict"] for each in ana.receipts()] == ["void", "applied"]
    assert [fact["dot"] for fact in ana.catch_up().household.facts("label")] == [f"{writer.replica}:4"]


def test_malformed_part(ana):
    """P21: A part that contradicts itself is answered malformed alone: the other spaces are served."""
    writer = ana.household.writer
    writer.write(label(MILK, "Milk"))
    household, personal = ana.say(ana.household.part(own=[writer.own(highest=0)]), ana.personal.part())
    assert (household["status"], personal["status"]) == ("malformed", "ok")
    assert "page" not in household and "page" in personal
    assert ana.receipts()


def test_after_receipt(ana):
    """P22: A phone that has its receipts presents the chain after them and goes on, also with nothing to push."""
    writer = ana.household.writer
    for name in ("Milk", "Mylk", "Milch"):
        old = [fact["dot"] for fact in ana.household.facts("label")]
        writer.write(label(MILK, name), supersedes=old)
        assert verdicts(ana.receipts()) == [("applied", None)]
        answer, = ana.say(ana.household.part())
        ana.household.take(answer)
        own, = answer["own"]
        assert own == {"replica": writer.replica, "receipts": [], "backed_up": own["backed_up"]}
    assert [fact["label"] for fact in ana.household.facts("label")] == ["Milch"]


def test_rejected_values(ana):
    """P23: A change with a value that is in `rejected` is rejected alone, as malformedValue or tooLarge."""
    rows = [(NUMBERS[kind], (PROTOCOL / "rejected" / file).read_bytes(), reason)
            for file, kind, reason, _ in rejected_rows() if kind in NUMBERS]
    for number, value, _ in rows:
        ana.household.writer.write(raw(MILK, number, value))
    assert [each["reason"] for each in ana.receipts()] == [
        "tooLarge" if reason == "tooLarge" else "malformedValue" for _, _, reason in rows]


def test_rules_of_values(ana):
    """P24: Values just within the rules of README.md are taken, and those just without are rejected."""
    litres, key = {"unit": "l"}, "A" + "0" * 25
    within = [
        label(MILK, "é" * 100), label(MILK, " " * 9 + "x" * 200), {"subject": MILK, "note": {"text": "a\n\tb"}},
        quantity({"thousandths": 1}), quantity({"thousandths": 10**15}), quantity({"thousandths": 10**12} | litres),
        quantity({"thousandths": 5, "unit": "x" * 32}), position("a0"), position("Zz"), position(key + "1"),
        position(key + "0V"), code("04006381333931"), recurrence(1), recurrence(366)]
    without = [
        label(MILK, "é" * 100 + "x"), label(MILK, "\u2003\u200b\u0301"), label(MILK, "a\tb"),
        {"subject": MILK, "note": {"text": "\r"}},
        raw(MILK, 3, b"\x18\x81\x80\x9a\xa6\xea\xaf\xe3\x01"), raw(MILK, 3, b"\x10\x81\x94\xeb\xdc\x03\x22\x02kg"),
        raw(MILK, 3, b"\x10\x01\x22\x21" + b"x" * 33), raw(MILK, 3, b"\x10\x01\x22\x02 l"),
        raw(MILK, 3, b"\x39" + bytes(8) + b"\x40\x00"),
        *[raw(MILK, 5, b"\x12" + bytes([len(text)]) + text)
          for text in (b"", b"a", b"a00", b"0a", b"a0-", b"A" + b"0" * 26)],
        code("4006381333931"), code("04006381333932"), code("0" * 14), recurrence(0), recurrence(367)]
    for statement in within:
        wire.check_value(*write_value(statement))
    for statement in without:
        with pytest.raises(wire.WireError):
            wire.check_value(*write_value(statement))
    for statement in within + without:
        ana.household.writer.write(statement)
    receipts = ana.receipts()
    assert verdicts(receipts) == [("applied", None)] * len(within) + [("rejected", "malformedValue")] * len(without)


def quantity(amount):
    return {"subject": MILK, "need": {"quantity": amount}}


def position(text):
    return {"subject": MILK, "position": {"key": text}}


def code(digits):
    return {"subject": MILK, "code": digits}


def recurrence(days):
    return {"subject": MILK, "recurrence": {"every_days": days, "first_day": 20000}}
