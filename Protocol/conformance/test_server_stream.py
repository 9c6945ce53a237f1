"""The live stream. The table of all behaviours of a server is server_behaviours.md."""

import base64

import larder_wire as wire
from server_driver import label

MILK = "00000000000000aa"


def test_hello_then_frame(ana, ben):
    """S01: The stream begins with hello; what others write comes as a frame that leads on from the phone's cursor."""
    with ben.stream() as stream:
        hello = stream.next()
        assert hello["event"] == "hello" and hello["id"]
        dot = ana.household.writer.write(label(MILK, "Milk"))["dot"]
        ana.receipts()
        event = stream.next()
    assert event["event"] == "frame" and event["id"] != hello["id"]
    frame = wire.decode_frame(base64.b64decode(event["data"], validate=True))
    assert frame["space"] == ben.household.id and frame["page"]["from"] == ben.household.cursor
    assert [fact["dot"] for fact in frame["page"]["born"]] == [dot]
    assert {author["replica"]: author["member"] for author in frame["authors"]} == {
        ana.household.writer.replica: ana.member}
    ben.household.take({"page": frame["page"], "authors": frame["authors"]})
    assert ben.household.hash() == ana.catch_up().household.hash()
    answer, = ben.say(ben.household.part())
    assert answer["page"]["from"] == answer["page"]["to"] and frame["term"] == ben.term


def test_resume(ana, ben):
    """S02: With Last-Event-ID the stream goes on after that event, and tells what came meanwhile."""
    with ben.stream() as stream:
        last = stream.next()["id"]
        ana.household.writer.write(label(MILK, "Milk"))
        ana.receipts()
        first = stream.next()
    ana.household.writer.write(label(MILK, "Mylk"))
    ana.receipts()
    names = {}
    for since in (last, first["id"]):
        with ben.stream(since) as stream:
            assert stream.next()["event"] == "hello"
            frame = wire.decode_frame(base64.b64decode(stream.next()["data"]))
            names[since] = [fact["label"] for fact in frame["page"]["born"]]
    assert names == {last: ["Milk", "Mylk"], first["id"]: ["Mylk"]}


def test_bad_event_id(ana):
    """S03: A Last-Event-ID that is not the server's own is as none."""
    for token in ("nonsense", "AAAA", base64.b64encode(bytes(100)).decode()):
        with ana.stream(token) as stream:
            assert stream.next()["event"] == "hello"


def test_large_news(ana, ben):
    """S04: News too large to ride along come as a frame without a page: the phone asks."""
    with ben.stream() as stream:
        assert stream.next()["event"] == "hello"
        ana.household.writer.write(*[{"subject": MILK, "note": {"text": "x" * 4000}} for _ in range(30)])
        ana.receipts()
        frame = wire.decode_frame(base64.b64decode(stream.next()["data"]))
    assert frame["space"] == ben.household.id and "page" not in frame


def test_personal_news(ana, ben):
    """S05: One stream tells of all the member's spaces, and of nobody else's."""
    with ana.stream() as anas, ben.stream() as bens:
        assert anas.next()["event"] == bens.next()["event"] == "hello"
        for phone in (ana, ben):
            phone.personal.writer.write(label(MILK, "Mine"))
            phone.receipts(space=phone.personal)
        for phone, stream in ((ana, anas), (ben, bens)):
            frame = wire.decode_frame(base64.b64decode(stream.next()["data"]))
            assert frame["space"] == phone.personal.id and len(frame["page"]["born"]) == 1


def test_revoked(ana):
    """S06: The stream of a device that is revoked says so and ends."""
    tablet = ana.invited("Ana's tablet", purpose="device")
    with tablet.stream() as stream:
        assert stream.next()["event"] == "hello"
        assert ana.server.call("DELETE", f"/v1/devices/{tablet.device}", token=ana.token).status == 204
        events = []
        while (event := stream.next()) is not None:
            events.append(event["event"])
    assert events[-1:] == ["revoked"]
    assert ana.server.call("GET", "/v1/stream", token=tablet.token).is_problem(401, "device-revoked")
