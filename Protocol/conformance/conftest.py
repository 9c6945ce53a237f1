"""`pytest Protocol/conformance` checks the codec; with --server it drives a server, with --client a client."""

import pytest

from client_fixtures import add_client_option, client, new_phone, phone, server  # noqa: F401 (fixtures)
from server_driver import Server, start_household


def pytest_addoption(parser):
    parser.addoption(
        "--server", default=None, metavar="URL",
        help="The server to test, such as http://127.0.0.1:8080. It gets some hundred new households.")
    add_client_option(parser)


@pytest.fixture
def target(request):
    """The server under test."""
    url = request.config.getoption("--server")
    if url is None:
        pytest.skip("No server is named: say --server http://127.0.0.1:PORT.")
    return Server(url)


@pytest.fixture
def ana(target):
    """The first phone of a new household, which has heard everything."""
    return start_household(target, "Ana").catch_up()


@pytest.fixture
def ben(ana):
    """The phone of a second member, which has heard everything, as Ana's has."""
    ben = ana.invited("Ben").catch_up()
    ana.catch_up()
    return ben
