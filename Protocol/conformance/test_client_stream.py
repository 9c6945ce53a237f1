"""What a client does with the live stream. Each test is a behaviour of client_behaviours.md."""

import threading

import pytest

from client_fixtures import assert_agrees
from client_phone import eventually, stays
from scripted_server import event, honest
from test_client_problems import REQUESTS, watching

GHOST = [
    {"dot": "00000000000000d1:1", "time": {"milliseconds": 1}, "subject": "00000000000000d2", "label": "Ghost"},
    {"dot": "00000000000000d1:2", "time": {"milliseconds": 1}, "subject": "00000000000000d2", "need": {}},
]


@pytest.fixture
def listener(phone, server):
    """A phone that listens and stands still."""
    watching(phone, server)
    eventually(lambda: server.open_streams == 1, "it listens")
    settle(phone, server)
    return phone


def settle(phone, server):
    """Waits until the phone has asked once more after the stream's beginning, and for nothing since."""
    def is_still():
        count = len(server.exchanges)
        if phone.health["activity"] != "upToDate":
            return False
        return count == len(server.exchanges) and cursor_of(server) == head_cursor(server)

    eventually(is_still, "it stands still")


def cursor_of(server):
    """Where the table of the phone stands: what the last answer led to."""
    part = server.exchanges[-1].part(server.exchanges[-1].answer)
    return part["page"]["to"] if "page" in part else part["reset"]["target"]


def head_cursor(server):
    with server.lock:
        return server.home.cursor(server.home.home, server.home.home.head)


def test_news_arrive(listener, server):
    """S1 What another person writes is shown without being asked for."""
    server.put("Milk")
    eventually(lambda: listener.names == ["Milk"], "the line comes")
    server.take_off("Milk")
    eventually(lambda: listener.names == [], "the line goes")
    listener.do("unwatch")
    assert_agrees(listener, server)


def test_own_edits_leave_at_once(listener, server):
    """S2 A client that keeps in step sends an edit at once, without being asked to."""
    listener.do("add", name="Milk")
    eventually(lambda: listener.pending == 0, "the edit is taken")
    with server.lock:
        assert any(f.get("label") == "Milk" for f in server.home.home.alive())


def test_frame_moves_the_cursor(listener, server):
    """S3 What is shown is the state at the cursor: after a frame the next request stands where it led."""
    server.put("Milk")
    eventually(lambda: listener.names == ["Milk"], "the line comes")
    with server.lock:
        seq = server.home.home.head
    listener.do("add", name="Eggs")
    eventually(lambda: listener.pending == 0, "the edit is taken")
    asked = next(e for e in server.exchanges if e.changes)
    with server.lock:
        assert server.home.home.cursors[asked.part()["cursor"]][0] == seq
    listener.do("unwatch")
    assert_agrees(listener, server)


def test_stale_frame_is_ignored(listener, server):
    """S4 A frame that leads from an earlier state brings nothing back that has died since."""
    server.stream_tells = False
    old = head_cursor(server)
    server.put("Milk")
    stale = server.frame_from(old)
    server.take_off("Milk")
    listener.do("sync")
    seen = []
    server.send_frame(stale)
    server.put("Eggs")
    server.send_frame(server.frame_from(old))
    listener.do("add", name="Bread")
    eventually(lambda: seen.append(listener.names) or listener.pending == 0, "the edit is taken")
    listener.do("sync")
    assert not any("Milk" in names for names in seen)
    listener.do("unwatch")
    assert_agrees(listener, server)
    assert listener.names == ["Bread", "Eggs"]


def test_frame_from_nowhere(listener, server):
    """S5 A frame that leads from a state the phone never had is not applied."""
    server.send_frame({
        "space": server.home.household, "term": server.home.term, "authors": [],
        "page": {"from": "d0d0", "to": "d1d1", "end_seq": 900, "born": GHOST, "dead": [], "more": False}})
    server.put("Milk")
    eventually(lambda: "Milk" in listener.names, "the line comes")
    assert listener.names == ["Milk"]
    listener.do("unwatch")
    assert_agrees(listener, server)


def test_frame_overtakes_an_answer(listener, server):
    """S6 A frame that overtakes an answer moves the cursor: then the answer's page does not fit any more."""
    server.stream_tells = False
    release, is_held = threading.Event(), threading.Event()

    def slow(exchange):
        reply = honest(exchange)
        is_held.set()
        release.wait(10)
        return reply

    old = head_cursor(server)
    server.put("Milk")
    frame = server.frame_from(old)
    server.take_off("Milk")
    server.then(slow)
    listener.do("add", name="Eggs")
    assert is_held.wait(10)
    server.send_frame(frame)
    give_time(lambda: "Milk" in listener.names)
    release.set()
    eventually(lambda: listener.pending == 0, "the edit is taken")
    listener.do("unwatch")
    assert_agrees(listener, server)
    assert listener.names == ["Eggs"]


def give_time(condition):
    """Waits for what a client may do and need not."""
    try:
        eventually(condition, "", 1)
    except AssertionError:
        pass


def test_frame_without_page_asks(listener, server):
    """S7 A frame without a page says that there is more: the client asks."""
    server.stream_tells = False
    server.put("Milk")
    before = len(server.exchanges)
    server.send_frame({"space": server.home.household, "term": server.home.term, "authors": []})
    eventually(lambda: listener.names == ["Milk"], "the line comes")
    assert len(server.exchanges) > before


def test_odd_pieces_and_comments(listener, server):
    """S8 Comments, unknown events and pieces cut anywhere do not disturb a stream."""
    server.stream_tells = False
    old = head_cursor(server)
    server.send(": still here\n\n")
    server.send("event: weather\nid: 7\ndata: rain\ndata: more rain\n\n")
    server.put("Milk")
    server.send_frame(server.frame_from(old), pieces=40)
    server.send("retry: 100\n\n")
    eventually(lambda: listener.names == ["Milk"], "the line comes")
    assert server.open_streams == 1


def test_dropped_stream_is_opened_again(listener, server):
    """S9 A stream that ends is opened again, and what came in between is not missed."""
    before = len(server.stream_openings)
    server.stream_tells = False
    server.close_streams()
    eventually(lambda: server.open_streams == 0, "the stream is closed", 3)
    server.put("Milk")
    eventually(lambda: listener.names == ["Milk"], "what came in between is there", 12)
    eventually(lambda: len(server.stream_openings) > before, "the stream is opened again", 12)
    server.stream_tells = True
    eventually(lambda: server.open_streams == 1, "it listens")
    server.put("Eggs")
    eventually(lambda: listener.names == ["Eggs", "Milk"], "news come again", 12)


def test_nonsense_on_the_stream(listener, server):
    """S10 A frame that can't be read costs nothing but a new stream, and is no loop."""
    before = len(server.stream_openings)
    server.send("event: frame\ndata: !!!! no frame !!!!\n\n")
    server.send(event("frame", {"space": server.home.household, "term": server.home.term,
                                "authors": []})[:-9] + "\n\n")
    server.put("Milk")
    eventually(lambda: "Milk" in listener.names, "the line comes", 12)
    stays(lambda: len(server.stream_openings) - before <= REQUESTS, "it opens streams in a loop", 1)
    listener.do("unwatch")
    assert_agrees(listener, server)


def test_no_stream_polls(phone, server):
    """S11 Where there is no stream the client asks now and then, and not in a loop."""
    server.stream_status = 404
    phone.do("watch")
    eventually(lambda: server.stream_openings, "it tries to listen")
    before = len(server.exchanges)
    server.put("Milk")
    eventually(lambda: phone.names == ["Milk"], "the line comes", 12)
    stays(lambda: len(server.exchanges) - before <= REQUESTS, "it asks in a loop", 1.5)
    phone.do("unwatch")
    assert_agrees(phone, server)


def test_unwatch_ends_everything(listener, server):
    """S12 A client that is told to stop closes its stream and asks nothing more."""
    listener.do("unwatch")
    eventually(lambda: server.open_streams == 0, "the stream is closed", 5)
    before = len(server.exchanges)
    server.put("Milk")
    listener.do("add", name="Eggs")
    stays(lambda: len(server.exchanges) == before, "it asks", 0.7)
    assert listener.names == ["Eggs"]
