"""What a client does when two phones write under one replica. Each test is a behaviour of client_behaviours.md."""

import pytest

from client_fixtures import assert_agrees, next_request
from larder_wire import chain_start, derived_replica, digest
from scripted_server import recorded
from test_client_edits import about, first_of


def derived_from(old, moved):
    """The replica that a fork moves its changes to, and each name they had there."""
    replica = derived_replica(old, digest(moved[0]))
    names, counter = {}, 1
    for change in moved:
        for offset in range(max(1, len(change["statements"]))):
            names[f"{old}:{first_of(change) + offset}"] = f"{replica}:{counter}"
            counter += 1
    return replica, names


def moved_as_told(old, moved, presented):
    """Checks that the changes came under the derived replica, in order, with their new names."""
    replica, names = derived_from(old, moved)
    assert presented["replica"] == replica and presented["first"] == 1
    assert presented["chain_before"] == chain_start(replica)
    expected = [change | {"dot": names[change["dot"]],
                          "supersedes": [names.get(dot, dot) for dot in change["supersedes"]]}
                for change in moved]
    assert presented["changes"][:len(moved)] == expected


def test_fork_moves_what_is_not_proven(phone, server):
    """F1 Changes that a proof contains are receipted; the others move to the derived replica, renamed."""
    phone.do("add", name="Milk")
    phone.do("add", name="Eggs")
    phone.do("add", name="Bread")
    phone.do("remove", name="Eggs")
    with server.only(*recorded("fork-in-the-middle")):
        phone.ask("sync")
    told = next(e for e in server.exchanges if e.changes)
    assert len(told.changes) == 4 and told.changes[3]["supersedes"]
    moved_as_told(told.own["replica"], told.changes[1:], next_request(phone, server).own)
    assert phone.names == ["Bread", "Milk"]


def test_fork_keeps_receipted_below_gone(phone, server):
    """F2 Receipted changes whose rows are gone stay where they are, and only what is pending moves."""
    phone.do("add", name="Milk")
    phone.do("sync")
    told = next(e for e in server.exchanges if e.changes)
    phone.do("add", name="Eggs")
    with server.only(*recorded("fork-gone")):
        phone.ask("sync")
    asked = [e for e in server.exchanges if e.changes][1]
    assert about(asked.changes, "Eggs") and not about(asked.changes, "Milk")
    moved_as_told(told.own["replica"], asked.changes, next_request(phone, server).own)
    assert_agrees(phone, server)


def test_fork_with_empty_proof(phone, server):
    """F3 A replica that is somebody else's is given up: everything moves to the derived one."""
    phone.do("add", name="Milk")
    with server.only(*recorded("fork-empty")):
        phone.ask("sync")
    told = next(e for e in server.exchanges if e.changes)
    moved_as_told(told.own["replica"], told.changes, next_request(phone, server).own)
    assert_agrees(phone, server)


def test_fork_with_nothing_to_move(phone, new_phone, server):
    """F4 With nothing to move the new replica is drawn at random, so that two copies draw different ones."""
    if server.pushed():
        pytest.skip("This client writes in the household by itself, so there is always something to move.")
    old = server.exchanges[-1].own["replica"]
    phone.kill()
    copy = new_phone(copy_of=phone)
    phone.start()
    server.ledger.has_copies = True
    drawn = []
    for one in (phone, copy):
        server.then(*recorded("fork-empty"))
        one.do("sync")
        one.do("add", name="Milk")
        drawn.append(next_request(one, server).own["replica"])
    assert old not in drawn and drawn[0] != drawn[1]


def test_copy_meets_its_own_future(phone, server):
    """F5 A phone that meets its own replica beyond its highest counter is a copy and starts a new one."""
    phone.do("add", name="Milk")
    phone.do("sync")
    old = server.exchanges[-1].own["replica"]
    server.then(*recorded("own-future"))
    phone.do("sync")
    phone.do("add", name="Eggs")
    last = next_request(phone, server)
    assert about(last.changes, "Eggs") and last.own["replica"] != old


def test_real_copy_loses_nothing(phone, new_phone, server):
    """F6 Two copies of one phone both write: nothing is lost, and nothing is there twice."""
    phone.do("add", name="Milk")
    phone.do("sync")
    phone.kill()
    copy = new_phone(copy_of=phone)
    server.ledger.has_copies = True
    phone.start()
    phone.do("add", name="Eggs")
    phone.do("sync")
    copy.do("add", name="Bread")
    copy.do("sync")
    assert copy.names == ["Bread", "Eggs", "Milk"]
    assert_agrees(phone, server)
    assert_agrees(copy, server)
    dots = [f["dot"] for f in server.home.home.alive() if "label" in f and f["label"] == "Bread"]
    assert len(dots) == 1
