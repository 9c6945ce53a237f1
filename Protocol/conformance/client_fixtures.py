"""The fixtures and the option of the tests that drive a client. conftest.py takes them in."""

import shutil

import pytest

from client_phone import Phone
from larder_wire import snapshot_hash
from scripted_server import ScriptedServer


def add_client_option(parser):
    parser.addoption(
        "--client", default=None, metavar="COMMAND",
        help="The client to test: a command that plays a phone, with {data} for its directory and {server} for "
        "the server's address, such as 'simulate phone --data {data} --server {server}'. See client_adapter.md.")
    parser.addoption(
        "--record", default=None, metavar="DIRECTORY",
        help="Writes what was said in each test of a client to DIRECTORY/<test>.json.")


@pytest.fixture
def client(request):
    command = request.config.getoption("--client")
    if command is None:
        pytest.skip("No client is named: say --client \"COMMAND {data} {server}\" (see client_adapter.md).")
    return command


@pytest.fixture
def server(client, request, tmp_path):
    """A scripted server. After the test nothing may be left that no client may ever say."""
    with ScriptedServer() as server:
        yield server
        directory = request.config.getoption("--record")
        if directory:
            server.record(f"{directory}/{request.node.name}.json")
    assert not server.ledger.wrong, "what no client may ever say: " + "; ".join(server.ledger.wrong[:3])


@pytest.fixture
def new_phone(client, server, tmp_path):
    """Makes phones: `new_phone()`, or as a copy of another one's directory."""
    phones = []

    def make(copy_of=None):
        directory = tmp_path / f"phone{len(phones)}"
        if copy_of is not None:
            shutil.copytree(copy_of.directory, directory)
        phones.append(Phone(client, directory, server))
        return phones[-1]

    yield make
    for phone in phones:
        phone.kill()


@pytest.fixture
def phone(new_phone, server):
    """A phone whose household is known to the server and that has heard everything."""
    phone = new_phone()
    phone.do("start", member="Ana", device="Ana's phone")
    phone.do("connect")
    return phone


def assert_agrees(phone, server):
    """After a sync the phone shows exactly the server's state."""
    phone.do("sync")
    with server.lock:
        facts = server.home.home.alive()
    wanted = {f["label"] for f in facts if "label" in f and is_wanted(f["subject"], facts)}
    assert set(phone.names) == wanted
    said = phone.reply(phone.send("hash"))
    # The hash is not asked of every client; the lines are.
    assert said.get("error") == "unsupported" or said.get("hash") == snapshot_hash(facts), (
        "the phone's facts are not the server's")


def is_wanted(subject, facts):
    return any(f["subject"] == subject and ("need" in f or "bought" in f) for f in facts)


def next_request(phone, server):
    """What the client says next; nobody answers."""
    with server.only():
        phone.ask("sync")
    return server.exchanges[-1]
