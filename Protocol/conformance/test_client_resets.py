"""What a client does when a server has forgotten something. Each test is a behaviour of client_behaviours.md."""

import threading

from client_fixtures import assert_agrees, next_request
from client_phone import eventually
from larder_wire import digest
from scripted_server import held, honest, never_arrived, recorded
from test_client_edits import about, first_of

REFUSED = {"verdict": "rejected", "reason": "tooLarge"}


def test_reset_in_pieces(phone, server):
    """R1 A whole state in pieces is laid aside and swapped in when it is done; pending edits survive."""
    server.put("Old")
    phone.do("sync")
    phone.do("add", name="Milk")
    first, second, third = recorded("reset-in-pieces")
    with server.only(first, second):
        phone.ask("sync")
    assert phone.names == ["Milk", "Old"], "a piece is no state"
    assert next_request(phone, server).part()["staged"] == {"target": "e0e1e2", "through": 20}
    with server.only(third):
        phone.ask("sync")
    assert phone.names == ["Flour", "Milk", "Salt"]
    assert phone.pending == 1
    assert_agrees(phone, server)


def test_kill_between_pieces(phone, server):
    """R2 A kill between two pieces of a reset costs nothing: it goes on, or begins again, and ends whole."""
    server.home.page_seqs = 2
    for index in range(5):
        server.put(f"Thing {index}")
    phone.do("sync")
    phone.do("add", name="Milk")
    server.take_off("Thing 1")
    server.home.forget_cursors()
    release = threading.Event()
    server.then(honest, held(release, never_arrived))
    before = len(server.exchanges)
    phone.send("sync")
    eventually(lambda: len(server.exchanges) >= before + 2, "the second piece is asked for")
    phone.restart()
    release.set()
    assert "Milk" in phone.names and "Thing 1" in phone.names
    with server.only():
        phone.ask("sync")
    piece = server.exchanges[before].part(server.exchanges[before].answer)
    staged = server.exchanges[-1].part()["staged"]
    assert staged in (None, {"target": piece["reset"]["target"], "through": piece["reset"]["through"]})
    phone.do("sync")
    assert phone.names == ["Milk", "Thing 0", "Thing 2", "Thing 3", "Thing 4"]
    assert_agrees(phone, server)


def test_reset_resurrects_nothing(phone, server):
    """R3 After a reset what others took off is gone, and what the phone wrote is there once."""
    phone.do("add", name="Milk")
    phone.do("add", name="Eggs")
    phone.do("sync")
    server.take_off("Milk")
    server.home.forget_cursors()
    phone.do("sync")
    assert phone.names == ["Eggs"]
    assert_agrees(phone, server)


# A server that was restored


def test_restored_server_gets_it_again(phone, server):
    """R4 `expected` below what has a receipt: changes from there on come again under their own dots."""
    phone.do("add", name="Milk")
    phone.do("sync")
    backup = server.home.backup()
    phone.do("add", name="Eggs")
    phone.do("buy", name="Milk")
    phone.do("sync")
    phone.do("add", name="Bread")
    first_time = [c for _, c in server.pushed() if first_of(c) > server_last(backup, server)]
    server.home.restore(backup)
    before = len(server.exchanges)
    phone.do("sync")
    again = next(e.changes for e in server.exchanges[before:] if e.changes
                 and first_of(e.changes[0]) == first_of(first_time[0]))
    assert len(first_time) == 2 and again[:2] == first_time
    assert phone.pending == 0 and phone.names == ["Bread", "Eggs", "Milk"]
    assert_agrees(phone, server)


def server_last(spaces, server):
    """The last counter of the phone's replica in these spaces."""
    own = server.exchanges[-1].own["replica"]
    return spaces[server.home.household].writers[own].last


def test_rejected_comes_again_as_void(phone, server):
    """R5 To a restored server a rejected change is presented as void: its counters and its digest."""
    server.home.judge = lambda change: REFUSED if about([change], "Milk") else None
    backup = server.home.backup()
    phone.do("add", name="Milk", count=3)
    phone.do("add", name="Eggs")
    phone.do("sync")
    [refused] = about([c for _, c in server.pushed()], "Milk")
    server.home.restore(backup)
    before = len(server.exchanges)
    phone.do("sync")
    again = next(c for _, c in server.pushed(before) if first_of(c) == first_of(refused))
    assert again["void"] == {"counters": len(refused["statements"]), "digest": digest(refused)}
    assert len(phone.tray) == 1
    assert_agrees(phone, server)


def test_gap_is_filled(phone, server):
    """R6 The server names the counter it wants: what is sent next begins exactly there."""
    for name in ("Milk", "Eggs", "Bread"):
        phone.do("add", name=name)
    phone.do("sync")
    second = sorted(first_of(c) for _, c in server.pushed())[1]
    with server.only(*recorded("gap", wanted=second)):
        phone.ask("sync")
    last = next_request(phone, server)
    assert last.own["first"] == second
    assert [first_of(c) for c in last.changes][0] == second and len(last.changes) == 2
    assert_agrees(phone, server)


def test_lost_before_what_is_left(phone, server):
    """R7 Changes that are in a backup may go; if they are asked for, the phone says that it lost them."""
    server.home.backs_up = True
    phone.do("add", name="Milk")
    phone.do("sync")
    phone.do("sync")
    server.home.backs_up = False
    phone.do("add", name="Eggs")
    phone.do("sync")
    last = server.exchanges[-1].own["highest"]
    with server.only(*recorded("gap", wanted=1)):
        phone.ask("sync")
    own = next_request(phone, server).own
    if own["first"] > 1:
        assert own["lost_before"] and own["first"] <= last
    assert own["changes"], "what is not in a backup has to be there"
    assert any(about(own["changes"], "Eggs"))
    phone.do("sync")
    assert "Eggs" in phone.names
