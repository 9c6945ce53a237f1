"""What a client does with what its person writes. Each test is a behaviour of client_behaviours.md."""

import hashlib

from client_fixtures import assert_agrees
from honest_household import AHEAD_MILLISECONDS, counters_of, split, subject_of
from larder_wire import digest
from scripted_server import lost, never_arrived, problem

YEAR = 365 * 24 * 3600 * 1000


def first_of(change):
    return split(change["dot"])[1]


def stamp(change):
    return change["time"]["milliseconds"], change["time"].get("counter") or 0


def about(changes, name):
    """The changes that assert something about a product."""
    return [c for c in changes if any(s["subject"] == subject_of(name) for s in c["statements"])]


def test_edit_offline_sent_once(phone, server):
    """E1 An edit made offline is kept and shown, and is sent once when the server is back."""
    server.is_down = True
    phone.do("add", name="Milk", count=2)
    phone.fails("sync")
    assert phone.names == ["Milk"] and phone.pending > 0
    server.is_down = False
    before = len(server.exchanges)
    phone.do("sync")
    phone.do("sync")
    sent = [change["dot"] for _, change in server.pushed(before)]
    assert sent and len(sent) == len(set(sent))
    assert phone.pending == 0
    assert_agrees(phone, server)


def test_edit_before_any_server(new_phone, server):
    """E2 A household is started and written without a server, and nothing is renamed when one is there."""
    phone = new_phone()
    phone.do("start", member="Ana", device="Ana's phone")
    phone.do("add", name="Milk")
    phone.restart()
    assert not server.exchanges and not server.others and phone.names == ["Milk"]
    phone.do("connect")
    method, path, message, _ = server.others[0]
    assert (method, path) == ("POST", "/v1/households")
    assert server.exchanges[0].part()["space"] == message["household"]
    assert_agrees(phone, server)


def test_edit_survives_kill(phone, server):
    """E3 What was replied to is on disk: a kill in the next moment takes nothing away."""
    for name in ("Milk", "Eggs", "Bread"):
        phone.do("add", name=name)
        phone.restart()
    assert phone.names == ["Bread", "Eggs", "Milk"]
    assert_agrees(phone, server)


def test_same_dots_after_lost_answer(phone, server):
    """E4 After a lost answer the same changes are sent again: same dots, digests and times."""
    server.then(lost)
    phone.do("add", name="Milk", count=2)
    phone.fails("sync")
    phone.do("sync")
    sent = [e for e in server.exchanges if e.changes]
    assert len(sent) == 2
    assert sent[0].changes == sent[1].changes
    assert sent[1].request["number"] > sent[0].request["number"]
    assert_agrees(phone, server)


def test_same_dots_after_lost_request(phone, server):
    """E5 After a request that never arrived the same changes are sent again, also by a client that was killed."""
    server.then(never_arrived)
    phone.do("add", name="Milk")
    phone.fails("sync")
    phone.restart()
    phone.do("sync")
    sent = [e for e in server.exchanges if e.changes]
    assert len(sent) == 2 and sent[0].changes == sent[1].changes
    assert_agrees(phone, server)


def test_more_edits_after_lost_answer(phone, server):
    """E6 Edits made after a lost answer come behind the unreceipted ones; nothing is renumbered or merged."""
    server.then(lost)
    phone.do("add", name="Milk")
    phone.fails("sync")
    phone.do("add", name="Eggs")
    phone.do("sync")
    first, second = [e.changes for e in server.exchanges if e.changes]
    assert second[:len(first)] == first and len(second) > len(first)
    assert_agrees(phone, server)


def test_counters_go_on(phone, server):
    """E7 Counters are contiguous over receipts, rejections and restarts, under one replica."""
    server.home.judge = lambda change: (
        {"verdict": "rejected", "reason": "fieldNotAllowed"} if about([change], "Eggs") else None)
    for name in ("Milk", "Eggs", "Bread", "Salt"):
        phone.do("add", name=name)
        phone.do("sync")
        phone.restart()
    changes = [change for _, change in server.pushed()]
    expected = 1
    for change in changes:
        assert change["dot"] == f"{split(changes[0]['dot'])[0]}:{expected}"
        expected += counters_of(change)
    assert len(changes) >= 4


def test_request_numbers_grow(phone, server):
    """E8 Every request has a greater number than those before, also after a restart."""
    for _ in range(3):
        phone.do("sync")
        phone.restart()
    phone.do("sync")
    numbers = [e.request["number"] for e in server.exchanges]
    assert len(numbers) >= 4 and numbers == sorted(set(numbers))


def test_presents_always(phone, server):
    """E9 With nothing to push a request still presents each replica: first counter, chain and highest counter."""
    phone.do("add", name="Milk")
    phone.do("sync")
    before = len(server.exchanges)
    phone.do("sync")
    last = server.exchanges[-1]
    assert len(server.exchanges) > before and not last.changes
    writer = server.home.home.writers[last.own["replica"]]
    assert last.own["first"] == writer.last + 1 and last.own["highest"] == writer.last
    assert last.own["chain_before"] == writer.chains[writer.last]
    assert all(part["own"] for part in last.request["spaces"])


def test_chain_on_every_request(phone, server):
    """E10 The hash chain before the first unreceipted counter is right on every request of a long walk."""
    for round_number in range(4):
        phone.do("add", name=f"Thing {round_number}", count=2)
        phone.do("add", name="Milk")
        server.then(*([lost] if round_number % 2 else []))
        phone.ask("sync")
        phone.do("buy", name="Milk")
        server.put("Milk")
        if round_number == 2:
            phone.restart()
        phone.do("sync")
    phone.do("remove", name="Thing 0")
    assert_agrees(phone, server)
    assert server.ledger.made["chain"] >= 2 * 2 * 4 and server.ledger.made["digest"] >= 2


def test_one_action_is_one_change(phone, server):
    """E11 A purchase is one change: it asserts `bought` and `purchase` and supersedes the needs it satisfied."""
    server.put("Milk")
    phone.do("sync")
    needs = {f["dot"] for f in server.home.home.alive() if "need" in f}
    phone.do("buy", name="Milk")
    phone.do("sync")
    changes = [change for _, change in server.pushed()]
    bought = [c for c in changes if any("bought" in s for s in c["statements"])]
    assert len(bought) == 1
    assert any("purchase" in s for s in bought[0]["statements"])
    assert needs <= set(bought[0]["supersedes"])
    assert_agrees(phone, server)


def test_kills_only_what_was_seen(phone, server):
    """E12 Taking a line off kills the facts that its author saw, and not what another person wrote meanwhile."""
    phone.do("add", name="Milk")
    phone.do("sync")
    seen = {f["dot"] for f in server.home.home.alive()}
    server.put("Milk")
    phone.do("remove", name="Milk")
    before = len(server.exchanges)
    phone.do("sync")
    killed = {dot for _, change in server.pushed(before) for dot in change["supersedes"]}
    assert killed and killed <= seen
    assert phone.names == ["Milk"]
    assert_agrees(phone, server)


def test_times_grow_when_clock_jumps(phone, server):
    """E13 A clock that jumps ten years ahead and back again, and to 1970, never makes a time smaller."""
    now = server.home.now()
    for index, at in enumerate([now, now + 10 * YEAR, now + 1000, 1000, now + 2000]):
        phone.do("add", name=f"Thing {index}", at=at)
    phone.do("sync", at=now + 3000)
    times = [stamp(change) for _, change in server.pushed()]
    assert len(times) == 5 and all(a < b for a, b in zip(times, times[1:]))
    assert len(phone.names) == 5
    assert_agrees(phone, server)


def test_time_after_what_was_received(phone, server):
    """E14 An edit has a later time than everything that its author had received."""
    ahead = server.home.now() + AHEAD_MILLISECONDS - 60_000
    server.put("Milk", at=ahead)
    phone.do("sync")
    phone.do("add", name="Eggs")
    phone.do("sync")
    assert stamp(about([c for _, c in server.pushed()], "Eggs")[0]) > (ahead, 0)


def test_clamped_time_is_taken(phone, server):
    """E15 A change that was clamped has the receipt's time from then on, also when it is sent again."""
    now = server.home.now()
    phone.do("add", name="Milk", at=now + 10 * YEAR)
    backup = server.home.backup()
    phone.do("sync")
    [receipt] = [r for e in server.exchanges for o in e.part(e.answer)["own"] for r in o["receipts"]
                 if r["verdict"] == "clamped"]
    server.home.restore(backup)
    phone.do("sync")
    again = [c for _, c in server.pushed() if first_of(c) == receipt["first"]]
    assert len(again) == 2 and digest(again[0]) == digest(again[1])
    assert stamp(again[0])[0] >= now + 10 * YEAR
    assert stamp(again[1]) == (receipt["time"]["milliseconds"], receipt["time"].get("counter") or 0)
    assert_agrees(phone, server)


def test_start_is_sent_again(new_phone, server):
    """E16 A household whose answer was lost is made known again with the same ids and the same token."""
    server.paths["/v1/households"] = [problem(503, "storage"), problem(500)]
    phone = new_phone()
    phone.do("start", member="Ana", device="Ana's phone")
    phone.fails("connect")
    phone.restart()
    phone.ask("connect")
    phone.do("sync")
    said = [message for _, path, message, _ in server.others if path == "/v1/households"]
    assert len(said) >= 3 and all(message == said[0] for message in said)
    assert server.exchanges[0].token == said[0]["newcomer"]["token"]


def test_join_with_an_invite(phone, new_phone, server):
    """E17 An invite's hash goes to the server and its code to the newcomer, who is let in once and sees the list."""
    phone.do("add", name="Milk")
    phone.do("sync")
    code = phone.do("invite", name="member")["code"]
    other = new_phone()
    server.paths["/v1/join"] = [problem(503, "storage")]
    other.fails("join", code=code, member="Cleo", device="Cleo's phone")
    other.do("join", code=code, member="Cleo", device="Cleo's phone")
    [hash_said] = [m["code_hash"] for _, path, m, _ in server.others if path == "/v1/invites"]
    joins = [m for _, path, m, _ in server.others if path == "/v1/join"]
    assert len(joins) >= 2 and all(m == joins[0] for m in joins)
    assert hashlib.sha256(bytes.fromhex(joins[0]["code"])).hexdigest() == hash_said
    other.do("sync")
    assert other.names == ["Milk"]
    other.do("add", name="Eggs")
    other.do("sync")
    assert_agrees(phone, server)
    assert_agrees(other, server)
