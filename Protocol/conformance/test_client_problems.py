"""What a client does when the server says no. Each test is a behaviour of client_behaviours.md."""

import pytest

from client_fixtures import assert_agrees
from client_phone import eventually, stays
from scripted_server import honest, never_arrived, problem

#: A client that asks more often than this within WINDOW seconds of failures has a loop.
REQUESTS, WINDOW = 8, 1.5


def watching(phone, server):
    """Lets the client keep in step by itself and waits until it stands still."""
    phone.do("watch")
    eventually(lambda: phone.health["activity"] == "upToDate", "it is in step")


def asked_since(server, count):
    return len(server.exchanges) - count


def is_bounded(phone, server, step):
    """An edit meets this answer again and again: it stays, and the client does not loop."""
    watching(phone, server)
    server.always(step)
    before = len(server.exchanges)
    phone.do("add", name="Milk")
    eventually(lambda: asked_since(server, before) >= 1, "it is sent")
    stays(lambda: asked_since(server, before) <= REQUESTS, "it asks without a pause", WINDOW)
    assert phone.names == ["Milk"] and phone.pending == 1 and phone.tray == []
    phone.do("unwatch")
    server.always(honest)
    assert_agrees(phone, server)
    assert phone.pending == 0


@pytest.mark.parametrize("status, slug", [(400, "malformed"), (413, "too-large")])
def test_refused_request_is_no_loop(phone, server, status, slug):
    """P1 A request that the server calls malformed or too large is not repeated in a loop, and no edit is lost."""
    is_bounded(phone, server, problem(status, slug))


@pytest.mark.parametrize("status, slug", [(507, "disk-full"), (500, None)])
def test_server_in_trouble(phone, server, status, slug):
    """P2 A server in trouble is asked again after pauses, and gets everything when it is well."""
    is_bounded(phone, server, problem(status, slug))


def test_lost_connections_are_no_loop(phone, server):
    """P3 Connections that break are made again after pauses that grow, and the edit arrives in the end."""
    is_bounded(phone, server, never_arrived)


def test_nobody_listens(phone, server):
    """P4 While nobody answers at all the client tries again with pauses and goes on by itself afterwards."""
    watching(phone, server)
    server.is_down = True
    server.close_streams()
    phone.do("add", name="Milk")
    stays(lambda: server.turned_away <= 2 * REQUESTS, "it connects without a pause", 1)
    assert phone.names == ["Milk"] and phone.pending == 1
    server.is_down = False
    eventually(lambda: phone.pending == 0, "the edit arrives without being asked for", 15)
    phone.do("unwatch")
    assert_agrees(phone, server)


@pytest.mark.parametrize("status, slug", [(503, "shutting-down"), (429, "too-many-requests")])
def test_retry_after(phone, server, status, slug):
    """P5 After `Retry-After` the client waits so long, keeps its edits, and then goes on by itself."""
    watching(phone, server)
    before = len(server.exchanges)
    server.then(problem(status, slug, {"Retry-After": "2"}))
    phone.do("add", name="Milk")
    eventually(lambda: asked_since(server, before) >= 1, "it is sent")
    phone.do("add", name="Eggs")
    assert phone.pending == 2
    eventually(lambda: asked_since(server, before) >= 2, "it is sent again", 8)
    refused, later = server.exchanges[before:before + 2]
    assert later.began - refused.began >= 1.9, "it did not wait"
    eventually(lambda: phone.pending == 0, "everything arrives")
    phone.do("unwatch")
    assert_agrees(phone, server)


def test_revoked_device_stops(phone, server):
    """P6 A revoked device asks no further, keeps what is there, and loses no edit."""
    phone.do("add", name="Milk")
    phone.do("sync")
    watching(phone, server)
    server.always(problem(401, "device-revoked"))
    server.stream_status = 401
    phone.do("add", name="Eggs")
    eventually(lambda: phone.health["activity"] == "signedOut", "it says so")
    before = len(server.exchanges), len(server.stream_openings)
    phone.do("add", name="Bread")
    stays(lambda: (len(server.exchanges), len(server.stream_openings)) == before, "it asks again", 1.5)
    phone.restart()
    assert phone.names == ["Bread", "Eggs", "Milk"] and phone.pending == 2


def test_revoked_while_listening(phone, server):
    """P7 The event `revoked` on the stream ends everything, as a refused token does."""
    phone.do("add", name="Milk")
    phone.do("sync")
    watching(phone, server)
    eventually(lambda: server.open_streams == 1, "it listens")
    server.always(problem(401, "device-revoked"))
    server.stream_status = 401
    server.send("event: revoked\ndata: {}\n\n")
    eventually(lambda: phone.health["activity"] == "signedOut", "it says so")
    before = len(server.exchanges), len(server.stream_openings)
    stays(lambda: (len(server.exchanges), len(server.stream_openings)) == before, "it asks again", 1)
    assert phone.names == ["Milk"]


def test_token_only_in_the_header(phone, server):
    """P8 The token goes with every request, as `Bearer` and 64 digits, and nowhere else."""
    phone.do("add", name="Milk")
    phone.do("sync")
    token = server.others[0][2]["newcomer"]["token"]
    assert len(token) == 64
    assert {exchange.token for exchange in server.exchanges} == {token}
    for exchange in server.exchanges:
        assert bytes.fromhex(token) not in exchange.body and token.encode() not in exchange.body
    assert all(token not in path for _, path, _, _ in server.others)
