"""Limits, forms and problems. The table of all behaviours of a server is server_behaviours.md."""

import gzip
import json
import secrets
from hashlib import sha256

import pytest

import larder_wire as wire
from server_driver import JSON, PROTOBUF, Writer, label, new_space, newcomer, raw
from test_vectors import PROTOCOL, rejected_rows

MILK = "00000000000000aa"
MEBIBYTE = 2**20


def test_problems(target, ana):
    """H01: Every refusal is a problem document with type, title and status, and never repeats what was sent."""
    secret = "Sauerkraut"
    asked = [
        (400, "malformed", ana.post("/v1/sync", {"number": secret})),
        (400, "malformed", target.call("POST", "/v1/households", secret.encode(), Content_Type=PROTOBUF)),
        (404, "invite-unknown", target.post("/v1/join", {"code": "00" * 16, "newcomer": newcomer(secret)})),
        (404, "no-such-member-or-device", target.call("DELETE", f"/v1/members/{'0' * 15}1", token=ana.token)),
        (400, "malformed", target.call("DELETE", f"/v1/members/{secret}", token=ana.token)),
        (404, None, target.call("GET", f"/v1/{secret}", token=ana.token)),
        (415, "media-type", target.call("POST", "/v1/sync", secret.encode(), ana.token, Content_Type="text/plain")),
        (422, "invalid", ana.post("/v1/invites", {"code_hash": "00" * 32, "lifetime_seconds": 0, "purpose": "member"})),
    ]
    for status, slug, answer in asked:
        assert answer.is_problem(status, slug)
        assert secret.encode() not in answer.body


@pytest.mark.parametrize("file", [row[0] for row in rejected_rows() if row[1] in ("SyncRequest", "JSON SyncRequest")])
def test_rejected(ana, file):
    """H02: Every request in `rejected` is refused as malformed, and the problem names the place of its table."""
    data = (PROTOCOL / "rejected" / file).read_bytes()
    form = JSON if file.endswith(".json") else PROTOBUF
    answer = ana.server.call("POST", "/v1/sync", data, ana.token, Content_Type=form)
    assert answer.is_problem(400, "malformed")
    place = next(row[3] for row in rejected_rows() if row[0] == file)
    assert place in answer.json["detail"]


def test_spaces(ana):
    """H03: A request may ask about 64 spaces; one more is refused whole."""
    parts = [{"space": new_space(), "own": []} for _ in range(65)]
    assert [each["status"] for each in ana.say(*parts[:64])] == ["notMember"] * 64
    for form in (JSON, PROTOBUF):
        data = json.dumps({"number": 1, "spaces": parts}).encode() if form == JSON else just_spaces(parts)
        answer = ana.server.call("POST", "/v1/sync", data, ana.token, Content_Type=form)
        assert answer.is_problem(400, "malformed")


def just_spaces(parts):
    """The bytes of a request about these spaces, which our own codec would refuse to write."""
    return b"".join(b"\x12\x12\x0a\x10" + bytes.fromhex(part["space"]) for part in parts)


def test_changes(ana):
    """H04: A request may have 1000 changes; one more is refused whole, and nothing of it is taken."""
    writer = ana.household.writer
    for _ in range(1001):
        writer.write()
    answer = ana.ask(ana.household.part())[1]
    assert answer.status in (400, 413) and answer.is_problem(answer.status)
    last = writer.pending.pop()
    writer.highest -= 1
    assert len(ana.receipts()) == 1000
    writer.pending, writer.highest = [last], 1001
    assert len(ana.receipts()) == 1


def test_own_replicas(ana):
    """H05: A phone may present eight replicas in one space."""
    writers = [Writer() for _ in range(9)]
    for writer in writers:
        writer.write(label(MILK, "Milk"))
    answer, = ana.say(ana.household.part(own=[writer.own() for writer in writers[:8]]))
    assert [own["receipts"][0]["verdict"] for own in answer["own"]] == ["applied"] * 8
    assert ana.ask(ana.household.part(own=[writer.own() for writer in writers]))[1].is_problem(400, "malformed")


def body_of(ana, length):
    """A request of exactly so many bytes."""
    request = {"number": 1, "spaces": [ana.household.part()]}
    data = json.dumps(request).encode()
    return data + b" " * (length - len(data))


def test_mebibyte(ana):
    """H06: A body of 1 MiB is read; one more byte is answered 413, also without a Content-Length."""
    sync = "/v1/sync"
    answer = ana.server.call("POST", sync, body_of(ana, MEBIBYTE), ana.token, Content_Type=JSON)
    assert answer.status == 200
    assert too_large(ana, body_of(ana, MEBIBYTE + 1))
    assert too_large(ana, iter([body_of(ana, MEBIBYTE), b" "]))


def too_large(ana, body):
    """Whether the body is refused: with a problem, or, if the server did not wait for the rest, by closing."""
    try:
        return ana.server.call("POST", "/v1/sync", body, ana.token, Content_Type=JSON).is_problem(413, "too-large")
    except (BrokenPipeError, ConnectionResetError):
        return True


def test_gzip(ana, ben):
    """H07: A body may come as gzip, and counts uncompressed; a large answer comes as gzip if the phone takes it."""
    def post(data, **headers):
        headers |= {"Content_Type": JSON, "Content_Encoding": "gzip"}
        return ana.server.call("POST", "/v1/sync", data, ana.token, **headers)
    writer = ana.household.writer
    for _ in range(40):
        writer.write(raw(MILK, 9000, b"x" * 100))
    body = json.dumps({"number": 5, "spaces": [ana.household.part()]}).encode()
    answer = post(gzip.compress(body), Accept_Encoding="gzip")
    assert answer.status == 200
    plain = gzip.decompress(answer.body) if answer.headers.get("content-encoding") == "gzip" else answer.body
    assert len(json.loads(plain)["spaces"][0]["own"][0]["receipts"]) == 40
    assert post(gzip.compress(body_of(ana, MEBIBYTE + 1))).is_problem(413, "too-large")
    assert post(gzip.compress(body)[:-9]).is_problem(400, "malformed")
    assert len(ben.catch_up().household.table) >= 40


def test_unknown_members(ana):
    """H08: Members and fields that the server does not know are skipped, in JSON and in Protobuf."""
    part = ana.household.part() | {"colour": "blue", "own": [ana.household.writer.own(mood=None)]}
    answer = ana.post("/v1/sync", {"number": 3, "spaces": [part], "weather": [{"rain": 1, "of": [None, True, "x"]}]})
    assert answer.status == 200 and answer.json["spaces"][0]["status"] == "ok"
    data = wire.encode_sync_request({"number": 3, "spaces": [ana.household.part()]})
    unknown = b"\xa2\x06\x03abc\xa9\x06\x01\x02\x03\x04\x05\x06\x07\x08\xb0\x06\x05"
    answer = ana.server.call("POST", "/v1/sync", data + unknown, ana.token, Content_Type=PROTOBUF)
    assert answer.status == 200


def test_accounts_in_protobuf(target, ana):
    """H09: Starting, inviting and joining mean the same in Protobuf."""
    code = secrets.token_bytes(16)
    invite = {"code_hash": sha256(code).hexdigest(), "lifetime_seconds": 60, "purpose": "member"}
    answer = target.call("POST", "/v1/invites", wire.encode_create_invite(invite), ana.token, Content_Type=PROTOBUF)
    assert answer.status == 204
    person = newcomer("Ben")
    join = wire.encode_join_household({"code": code.hex(), "newcomer": person})
    answer = target.call("POST", "/v1/join", join, Content_Type=PROTOBUF)
    assert wire.decode_enrolment(answer.body) == {
        "household": ana.household.id, "personal": person["personal"], "member": person["member"],
        "device": person["device"]}
    start = wire.encode_start_household({"household": new_space(), "newcomer": newcomer("Eve")})
    assert target.call("POST", "/v1/households", start, Content_Type=PROTOBUF).status == 200


def test_health(target):
    """H10: /livez and /readyz answer 200, and /metrics has lines of the Prometheus text format."""
    assert target.call("GET", "/livez").status == target.call("GET", "/readyz").status == 200
    lines = target.call("GET", "/metrics").body.decode().splitlines()
    assert any(line.startswith("# TYPE ") for line in lines)
