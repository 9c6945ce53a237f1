"""The codec in this folder, written from the prose, agrees with every vector and refuses every rejected input."""

import json
import random
import re
from pathlib import Path

import pytest

import larder_wire as wire
from wire_schema import SCHEMA, WireError
from wire_values import KINDS, NUMBERS

PROTOCOL = Path(__file__).parent.parent
VECTORS = sorted(path.stem for path in (PROTOCOL / "vectors").glob("*.json"))
MESSAGES = {
    "sync-request": (wire.decode_sync_request, wire.encode_sync_request),
    "sync-request-after-restore": (wire.decode_sync_request, wire.encode_sync_request),
    "frame": (wire.decode_frame, wire.encode_frame),
    "start-household": (wire.decode_start_household, wire.encode_start_household),
    "join-household": (wire.decode_join_household, wire.encode_join_household),
    "enrolment": (wire.decode_enrolment, wire.encode_enrolment),
    "create-invite": (wire.decode_create_invite, wire.encode_create_invite),
}
READERS = {
    "SyncRequest": wire.decode_sync_request, "Frame": wire.decode_frame, "StartHousehold": wire.decode_start_household,
    "JoinHousehold": wire.decode_join_household, "CreateInvite": wire.decode_create_invite,
    "SyncAnswer": lambda data: wire.decode_sync_answer(data, vector("sync-request")[1]),
    "JSON SyncRequest": lambda data: wire.encode_sync_request(wire.load_json(data)),
    "JSON Statement": lambda data: wire.encode_value(wire.load_json(data)),
}


def vector(name):
    folder = PROTOCOL / "vectors"
    return (folder / f"{name}.bin").read_bytes(), json.loads((folder / f"{name}.json").read_text())


def codec(name, meaning):
    """How a vector is read and written, by its name."""
    if name.startswith("value-"):
        field = meaning["field"] if "raw" in meaning else NUMBERS[next(key for key in meaning if key != "subject")]
        subject = {"subject": meaning["subject"]}
        return lambda data: subject | wire.decode_value(field, data), wire.encode_value
    if name.startswith("sync-answer-"):
        asked = vector("sync-request")[1]
        return lambda data: wire.decode_sync_answer(data, asked), lambda answer: wire.encode_sync_answer(answer, asked)
    return MESSAGES.get(name) or MESSAGES[next(known for known in MESSAGES if name.startswith(known))]


@pytest.mark.parametrize("name", VECTORS)
def test_bytes_mean_the_json(name):
    data, meaning = vector(name)
    decode, _ = codec(name, meaning)
    assert decode(data) == meaning


@pytest.mark.parametrize("name", VECTORS)
def test_the_json_makes_the_bytes(name):
    data, meaning = vector(name)
    _, encode = codec(name, meaning)
    assert encode(meaning).hex() == data.hex()


def test_every_pair_is_whole():
    assert {path.stem for path in (PROTOCOL / "vectors").glob("*.bin")} == set(VECTORS)


def test_digests():
    expected = dict(line.rsplit(" ", 1) for line in (PROTOCOL / "vectors" / "digests.txt").read_text().splitlines())
    replica = expected["replica"]
    request = vector("sync-request")[1]
    change = request["spaces"][0]["own"][0]["changes"][0]
    start, digest = wire.chain_start(replica), wire.digest(change)
    counter = int(change["dot"].split(":")[1])
    facts = [{"dot": f"{replica}:{counter + offset}", "time": change["time"]} | statement
             for offset, statement in enumerate(change["statements"])]
    assert expected == {
        "replica": replica, "chain start": start, "digest of the first change of sync-request": digest,
        "chain after it": wire.chain_next(start, digest), "derived replica": wire.derived_replica(replica, digest),
        "hash of the snapshot of its two facts": wire.snapshot_hash(facts)}


def rejected_rows():
    table = (PROTOCOL / "rejected" / "README.md").read_text()
    rows = re.findall(r"^\| (\S+\.\w+) \| (.+?) \| (\w+) \| (.+?) \|", table, re.M)
    assert {row[0] for row in rows} == {path.name for path in (PROTOCOL / "rejected").iterdir()} - {"README.md"}
    return rows


@pytest.mark.parametrize("file, read_as, reason, place", rejected_rows(), ids=[row[0] for row in rejected_rows()])
def test_refuses(file, read_as, reason, place):
    data = (PROTOCOL / "rejected" / file).read_bytes()
    reader = READERS.get(read_as) or (lambda data: wire.check_value(NUMBERS[read_as], data))
    with pytest.raises(WireError) as refusal:
        reader(data)
    assert refusal.value.reason == reason


def test_every_kind_of_the_schema_has_its_line():
    assert sorted(KINDS) == sorted(SCHEMA.kinds)


@pytest.mark.parametrize("name", VECTORS)
def test_a_tampered_vector_is_noticed(name):
    """Changing any one byte of a vector changes its meaning, or it is refused."""
    data, meaning = vector(name)
    decode, _ = codec(name, meaning)
    for at in range(len(data)):
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1:]
        try:
            assert decode(changed) != meaning
        except WireError:
            pass


@pytest.mark.parametrize("name", VECTORS)
def test_nonsense_is_refused_and_nothing_worse(name):
    """Whatever the bytes are, they are read or refused; what is read can be written and means the same again."""
    data, meaning = vector(name)
    decode, encode = codec(name, meaning)
    chance = random.Random(name)
    for _ in range(200):
        changed = bytearray(data)
        for _ in range(chance.randrange(1, 4)):
            at = chance.randrange(len(changed) + 1)
            changed[at:at + chance.randrange(3)] = chance.randbytes(chance.randrange(3))
        try:
            read = decode(bytes(changed))
        except WireError:
            continue
        assert decode(encode(read)) == read
