"""A second codec of Larder's protocol, written from ../README.md and ../larder.proto alone.

Every message is a dictionary in exactly the JSON of `application/json`; `decode_*` makes it from the bytes of
`application/protobuf`, `encode_*` makes those. What breaks a rule is refused with a `WireError`. Only the Python
standard library is used, and nothing of Larder's own code.
"""

import hashlib
import json

from wire_schema import WireError, read, write
from wire_streams import (MAX_CHANGES, Clock, Dictionary, Stream, change_counters, cursor_of, read_changes,
                          read_cursor, read_facts, read_proof, read_receipts, time_parts, write_changes, write_cursor,
                          write_facts, write_proof, write_receipts)
from wire_values import (MAX_COUNTER, OPENING, any_value, check, dot_parts, give_parts, hex16, identifier, item, items,
                         person_name, read_value, string, take_parts, unhex, whole, write_value)

__all__ = [
    "WireError", "change_counters", "chain_next", "chain_start", "check_value", "decode_create_invite",
    "decode_enrolment", "decode_frame", "decode_join_household", "decode_start_household", "decode_sync_answer",
    "decode_sync_request", "decode_value", "derived_replica", "digest", "encode_create_invite", "encode_enrolment",
    "encode_frame", "encode_join_household", "encode_start_household", "encode_sync_answer", "encode_sync_request",
    "encode_value", "load_json", "snapshot_hash",
]

MAX_SPACES = 64
MAX_OWN = 8
STATUSES = ("ok", "notMember", "malformed", "unavailable")
PURPOSES = ("member", "device")


def load_json(data):
    """The JSON that the text is."""
    try:
        return json.loads(data)
    except ValueError:
        raise WireError("notJSON", "body") from None


def bytes_of(length):
    """How ids, hashes and tokens of so many bytes are read and written."""
    def take(data, place):
        check(len(data) == length, "wrongLength", place)
        return data.hex()
    return take, lambda value, place: unhex(value, length, place)


SPACE, SPACE_BYTES = bytes_of(16)
HASH, HASH_BYTES = bytes_of(32)


# POST /v1/sync ---------------------------------------------------------------------------------------------------

def decode_sync_request(data, known_spaces=()):
    """What a phone says. `known_spaces` are those that the first six bytes may name; another stays six bytes."""
    message = read("SyncRequest", data)
    check(len(message["spaces"]) <= MAX_SPACES, "tooMany", "spaces")
    spaces, reference = [], b""
    for index, part in enumerate(message["spaces"]):
        place = f"spaces[{index}]"
        cursor = None if part["cursor"] is None else read_cursor(part["cursor"], reference, f"{place}.cursor")
        reference = cursor or b""
        spaces.append(space_request(part, cursor, known_spaces, place))
    check_changes(spaces)
    return {"number": whole(message["number"], "number"), "spaces": spaces,
            "wait_seconds": message["wait_seconds"], "page_limit": message["page_limit"]}


def check_changes(spaces):
    count = sum(len(own.get("changes") or []) for space in spaces for own in space.get("own") or [])
    check(count <= MAX_CHANGES, "tooMany", "spaces")


def full_space(data, may_be_short, known_spaces, place):
    if len(data) == 6 and may_be_short:
        known = [space for space in known_spaces if space.startswith(data.hex())]
        return known[0] if len(known) == 1 else data.hex()
    return SPACE(data, place)


def space_request(part, cursor, known_spaces, place):
    may_be_short = cursor is not None and part["opening"] is None
    out = {"space": full_space(part["space"], may_be_short, known_spaces, f"{place}.space")}
    if cursor is not None:
        out["cursor"] = cursor.hex()
    if part["staged"] is not None:
        target = read_cursor(part["staged"]["target"], cursor or b"", f"{place}.staged.target")
        out["staged"] = {"target": target.hex(), "through": whole(part["staged"]["through"], f"{place}.staged.through")}
    if part["opening"] is not None:
        out["opening"] = take_parts(OPENING, part["opening"], f"{place}.opening")
    check(len(part["own"]) <= MAX_OWN, "tooMany", f"{place}.own")
    check(len(part["own"]) <= len(part["replicas"]), "unknownIndex", f"{place}.own[{len(part['replicas'])}]")
    receipted = [own["receipted"] for own in part["own"]]
    for each in receipted:
        check(each < MAX_COUNTER, "outOfRange", f"{place}.own")
    dictionary, clock = Dictionary(part["replicas"], f"{place}.replicas", receipted), Clock(step=1)
    out["own"] = [replica_request(own, part["replicas"][index], dictionary, clock, f"{place}.own[{index}]")
                  for index, own in enumerate(part["own"])]
    return out


def replica_request(own, replica, dictionary, clock, place):
    first = own["receipted"] + 1
    check(own["chain_before"] is not None or first == 1, "missing", f"{place}.chain_before")
    stream = Stream(own["changes"], f"{place}.changes", own["subjects"], own["values"], own["digests"])
    changes = read_changes(stream, replica, first, dictionary, clock)
    out = {"replica": hex16(replica), "first": first,
           "chain_before": chain_start(hex16(replica)) if own["chain_before"] is None else hex16(own["chain_before"]),
           "highest": last_counter(first, changes) if own["highest"] is None else own["highest"], "changes": changes}
    whole(out["highest"], f"{place}.highest", 0, MAX_COUNTER)
    return out | ({"lost_before": True} if own["lost_before"] else {})


def last_counter(first, changes):
    """The last counter pushed, or the last with a receipt."""
    return first - 1 + sum(map(change_counters, changes))


def encode_sync_request(request):
    spaces, reference = [], b""
    check(len(items(request.get("spaces"), "spaces")) <= MAX_SPACES, "tooMany", "spaces")
    check_changes([item(space, "spaces") for space in request["spaces"]])
    for index, space in enumerate(request["spaces"]):
        place = f"spaces[{index}]"
        part = {"space": SPACE_BYTES(item(space, place).get("space"), f"{place}.space")}
        cursor = b""
        if space.get("cursor") is not None:
            cursor = cursor_of(space["cursor"], f"{place}.cursor")
            part["cursor"] = write_cursor(cursor, reference)
        reference = cursor
        if space.get("staged") is not None:
            target = cursor_of(item(space["staged"], f"{place}.staged").get("target"), f"{place}.staged.target")
            part["staged"] = {"target": write_cursor(target, cursor),
                              "through": whole(space["staged"].get("through"), f"{place}.staged.through")}
        if space.get("opening") is not None:
            part["opening"] = give_parts(OPENING, space["opening"], f"{place}.opening")
        spaces.append(part | own_parts(space, place))
    return write("SyncRequest", {"number": whole(request.get("number"), "number"), "spaces": spaces,
                                 "wait_seconds": whole(request.get("wait_seconds") or 0, "wait_seconds", 0, 2**32 - 1),
                                 "page_limit": whole(request.get("page_limit") or 0, "page_limit", 0, 2**32 - 1)})


def own_parts(space, place):
    own = items(space.get("own") or [], f"{place}.own")
    check(len(own) <= MAX_OWN, "tooMany", f"{place}.own")
    replicas = [identifier(each.get("replica"), f"{place}.own") for each in own]
    receipted = [whole(each.get("first"), f"{place}.own", 1, MAX_COUNTER) - 1 for each in own]
    known = list(replicas)
    for each in own:
        for change in items(each.get("changes") or [], f"{place}.own"):
            mention(known, change.get("supersedes") or [], f"{place}.own")
    dictionary, clock, parts = Dictionary(known, f"{place}.replicas", receipted), Clock(step=1), []
    for index, each in enumerate(own):
        here, changes = f"{place}.own[{index}]", each.get("changes") or []
        packed = write_changes(changes, replicas[index], receipted[index] + 1, dictionary, clock, f"{here}.changes")
        chain = identifier(each.get("chain_before"), f"{here}.chain_before")
        is_start = not receipted[index] and hex16(chain) == chain_start(hex16(replicas[index]))
        highest = whole(each.get("highest"), f"{here}.highest", 0, MAX_COUNTER)
        lost = each.get("lost_before") or False
        check(isinstance(lost, bool), "wrongType", f"{here}.lost_before")
        parts.append({
            "receipted": receipted[index],
            "chain_before": None if is_start else chain,
            "highest": None if highest == last_counter(receipted[index] + 1, changes) else highest,
            "lost_before": lost, "changes": packed.numbers, "subjects": packed.subjects, "values": packed.values,
            "digests": packed.digests})
    return {"replicas": known, "own": parts}


def mention(replicas, dots, place):
    """Adds the replicas of the dots that are not in the dictionary yet."""
    for dot in dots:
        replica, _ = dot_parts(dot, place)
        if replica not in replicas:
            replicas.append(replica)


def decode_sync_answer(data, request):
    """What the server answers to this request."""
    message = read("SyncAnswer", data)
    check(message["number"] == request["number"], "otherRequest", "number")
    return {"number": message["number"], "term": hex16(message["term"]),
            "server_milliseconds": whole(message["server_milliseconds"], "server_milliseconds", 0, 2**48 - 1),
            "spaces": [space_answer(part, index, request["spaces"], f"spaces[{index}]")
                       for index, part in enumerate(message["spaces"])]}


def space_answer(part, index, asked, place):
    if part["space"] is None:
        check(index < len(asked), "missing", f"{place}.space")
        space = asked[index]
    else:
        space = {"space": SPACE(part["space"], f"{place}.space"), "own": []}
    own = space["own"]
    dictionary = Dictionary([int(each["replica"], 16) for each in own] + part["replicas"], f"{place}.replicas",
                            [each["first"] - 1 for each in own])
    check(part["status"] < len(STATUSES), "unknownCase", f"{place}.status")
    page, reset = part["page"], part["reset"]
    head = part["head"]
    if head is None:
        head = page["end_seq"] if page is not None else reset["target_seq"] if reset is not None else 0
    out = {"space": space["space"], "status": STATUSES[part["status"]], "head": whole(head, f"{place}.head")}
    out["own"] = [replica_answer(each, position, own, dictionary, head, f"{place}.own[{position}]")
                  for position, each in enumerate(part["own"])]
    reference = unhex(space["cursor"], None, f"{place}.cursor") if space.get("cursor") else b""
    if page is not None:
        out["page"] = page_json(page, reference, dictionary, f"{place}.page")
    if reset is not None:
        out["reset"] = reset_json(reset, reference, dictionary, f"{place}.reset")
    out["authors"] = authors_json(part["authors"], dictionary, f"{place}.authors" if place else "authors")
    return out


def replica_answer(each, position, own, dictionary, head, place):
    index = position if each["replica"] is None else each["replica"]
    replica = dictionary.replica(index, place)
    asked = own[index] if index < len(own) else None
    out = {"replica": hex16(replica), "receipts": read_receipts(each["receipts"], asked, head, f"{place}.receipts"),
           "backed_up": whole(each["backed_up"], f"{place}.backed_up")}
    if each["expected"] is not None:
        out["expected"] = whole(each["expected"], f"{place}.expected", 1, MAX_COUNTER)
    if each["fork"] is not None:
        out["fork"] = read_proof(each["fork"], head, f"{place}.fork")
    return out


def page_json(page, reference, dictionary, place):
    start = reference if page["from"] is None else read_cursor(page["from"], reference, f"{place}.from")
    check(start, "missing", f"{place}.from")
    end = start if page["to"] is None else read_cursor(page["to"], start, f"{place}.to")
    born = read_facts(Stream(page["born"], f"{place}.born", page["subjects"], page["values"]), dictionary)
    dead = Stream(page["dead"], f"{place}.dead")
    return {"from": start.hex(), "to": end.hex(), "end_seq": whole(page["end_seq"], f"{place}.end_seq"), "born": born,
            "dead": [dictionary.read_dot(dead) for _ in page["dead"]], "more": page["more"]}


def reset_json(reset, reference, dictionary, place):
    start = reference if reset["from"] is None else read_cursor(reset["from"], reference, f"{place}.from")
    start = b"" if reset["from_none"] else start
    out = {"from": start.hex()} if start else {}
    out["target"] = read_cursor(reset["target"], start, f"{place}.target").hex()
    out["target_seq"] = whole(reset["target_seq"], f"{place}.target_seq")
    if reset["after"] is not None:
        out["after"] = whole(reset["after"], f"{place}.after")
    return out | {
        "through": whole(reset["through"], f"{place}.through"), "done": reset["done"],
        "facts": read_facts(Stream(reset["facts"], f"{place}.facts", reset["subjects"], reset["values"]), dictionary)}


def authors_json(authors, dictionary, place):
    return [{"replica": hex16(dictionary.replica(each["replica"], place)), "member": hex16(each["member"]),
             "device": hex16(each["device"])} for each in authors]


def encode_sync_answer(answer, request):
    check(answer.get("number") == request["number"], "otherRequest", "number")
    return write("SyncAnswer", {
        "number": whole(answer["number"], "number"), "term": identifier(answer.get("term"), "term"),
        "server_milliseconds": whole(answer.get("server_milliseconds"), "server_milliseconds", 0, 2**48 - 1),
        "spaces": [answer_part(each, index, request["spaces"], f"spaces[{index}]")
                   for index, each in enumerate(items(answer.get("spaces"), "spaces"))]})


def answer_part(answer, index, asked, place):
    same = index < len(asked) and asked[index]["space"] == item(answer, place).get("space")
    own = asked[index]["own"] if same else []
    page, reset = answer.get("page"), answer.get("reset")
    replicas = [identifier(each["replica"], place) for each in own]
    known = list(replicas)
    for each in items(answer.get("own") or [], f"{place}.own"):
        mention(known, [f"{each.get('replica')}:1"], f"{place}.own")
    mention_news(known, page, reset, answer.get("authors") or [], place)
    dictionary = Dictionary(known, f"{place}.replicas", [each["first"] - 1 for each in own])
    head = whole(answer.get("head"), f"{place}.head")
    usual = page["end_seq"] if page else reset["target_seq"] if reset else 0
    check(answer.get("status") in STATUSES, "unknownCase", f"{place}.status")
    reference = cursor_of(asked[index]["cursor"], place) if same and asked[index].get("cursor") else b""
    return {
        "space": None if same else SPACE_BYTES(answer["space"], f"{place}.space"),
        "status": STATUSES.index(answer["status"]), "head": None if head == usual else head,
        "replicas": known[len(replicas):],
        "own": [own_answer_part(each, position, own, known, head, f"{place}.own[{position}]")
                for position, each in enumerate(answer.get("own") or [])],
        "page": page_part(page, reference, dictionary, f"{place}.page") if page else None,
        "reset": reset_part(reset, reference, dictionary, f"{place}.reset") if reset else None,
        "authors": author_parts(answer.get("authors") or [], known, f"{place}.authors")}


def mention_news(known, page, reset, authors, place):
    news = page or reset or {}
    mention(known, [fact.get("dot") for fact in news.get("born") or news.get("facts") or []], place)
    mention(known, news.get("dead") or [], place)
    mention(known, [f"{each.get('replica')}:1" for each in authors], place)


def own_answer_part(each, position, own, known, head, place):
    index = known.index(identifier(each.get("replica"), place))
    asked, receipts = own[index] if index < len(own) else None, items(each.get("receipts") or [], place)
    return {
        "replica": None if index == position else index,
        "receipts": write_receipts(receipts, asked, head, place),
        "expected": None if each.get("expected") is None else whole(each["expected"], place, 1, MAX_COUNTER),
        "fork": None if each.get("fork") is None else write_proof(each["fork"], head, f"{place}.fork"),
        "backed_up": whole(each.get("backed_up") or 0, f"{place}.backed_up")}


def page_part(page, reference, dictionary, place):
    start, end = cursor_of(page.get("from"), f"{place}.from"), cursor_of(page.get("to"), f"{place}.to")
    packed = write_facts(items(page.get("born"), place), dictionary, f"{place}.born")
    return {
        "from": None if start == reference else write_cursor(start, reference),
        "to": None if end == start else write_cursor(end, start), "end_seq": whole(page.get("end_seq"), place),
        "born": packed.numbers, "subjects": packed.subjects, "values": packed.values,
        "dead": [dictionary.dot(dot, f"{place}.dead") for dot in items(page.get("dead"), place)],
        "more": page.get("more") or False}


def reset_part(reset, reference, dictionary, place):
    start = cursor_of(reset["from"], f"{place}.from") if reset.get("from") is not None else b""
    packed = write_facts(items(reset.get("facts"), place), dictionary, f"{place}.facts")
    return {
        "from": None if start in (reference, b"") else write_cursor(start, reference),
        "from_none": bool(reference) and not start,
        "target": write_cursor(cursor_of(reset.get("target"), f"{place}.target"), start),
        "target_seq": whole(reset.get("target_seq"), place), "after": reset.get("after"),
        "through": whole(reset.get("through"), place), "facts": packed.numbers, "subjects": packed.subjects,
        "values": packed.values, "done": reset.get("done") or False}


def author_parts(authors, known, place):
    return [{"replica": known.index(identifier(each.get("replica"), place)),
             "member": identifier(each.get("member"), place), "device": identifier(each.get("device"), place)}
            for each in authors]


# GET /v1/stream --------------------------------------------------------------------------------------------------

def decode_frame(data):
    message = read("Frame", data)
    dictionary = Dictionary(message["replicas"], "replicas")
    out = {"space": SPACE(message["space"], "space"), "term": hex16(message["term"])}
    if message["page"] is not None:
        out["page"] = page_json(message["page"], b"", dictionary, "page")
    return out | {"authors": authors_json(message["authors"], dictionary, "authors")}


def encode_frame(frame):
    known, page, authors = [], frame.get("page"), frame.get("authors") or []
    mention_news(known, page, None, authors, "replicas")
    dictionary = Dictionary(known, "replicas")
    return write("Frame", {
        "space": SPACE_BYTES(frame.get("space"), "space"), "term": identifier(frame.get("term"), "term"),
        "replicas": known, "page": page_part(page, b"", dictionary, "page") if page else None,
        "authors": author_parts(authors, known, "authors")})


# How phones become known -----------------------------------------------------------------------------------------

def newcomer_json(part):
    check(part is not None, "missing", "newcomer")
    out = {"member": hex16(part["member"]), "device": hex16(part["device"]),
           "personal": SPACE(part["personal"], "newcomer.personal"), "token": HASH(part["token"], "newcomer.token")}
    for name in ("member_name", "device_name"):
        person_name(part[name], f"newcomer.{name}")
        out[name] = part[name]
    return out


def newcomer_part(value):
    check(value is not None, "missing", "newcomer")
    out = {name: identifier(item(value, "newcomer").get(name), f"newcomer.{name}") for name in ("member", "device")}
    for name in ("member_name", "device_name"):
        out[name] = string(value.get(name), f"newcomer.{name}")
        person_name(out[name], f"newcomer.{name}")
    return out | {"personal": SPACE_BYTES(value.get("personal"), "newcomer.personal"),
                  "token": HASH_BYTES(value.get("token"), "newcomer.token")}


def decode_start_household(data):
    message = read("StartHousehold", data)
    return {"household": SPACE(message["household"], "household"), "newcomer": newcomer_json(message["newcomer"])}


def encode_start_household(value):
    return write("StartHousehold", {"household": SPACE_BYTES(value.get("household"), "household"),
                                    "newcomer": newcomer_part(value.get("newcomer"))})


def decode_join_household(data):
    message = read("JoinHousehold", data)
    return {"code": SPACE(message["code"], "code"), "newcomer": newcomer_json(message["newcomer"])}


def encode_join_household(value):
    return write("JoinHousehold", {"code": SPACE_BYTES(value.get("code"), "code"),
                                   "newcomer": newcomer_part(value.get("newcomer"))})


def decode_enrolment(data):
    message = read("Enrolment", data)
    return {"household": SPACE(message["household"], "household"), "personal": SPACE(message["personal"], "personal"),
            "member": hex16(message["member"]), "device": hex16(message["device"])}


def encode_enrolment(value):
    return write("Enrolment", {"household": SPACE_BYTES(value.get("household"), "household"),
                               "personal": SPACE_BYTES(value.get("personal"), "personal"),
                               "member": identifier(value.get("member"), "member"),
                               "device": identifier(value.get("device"), "device")})


def decode_create_invite(data):
    message = read("CreateInvite", data)
    check(message["purpose"] < len(PURPOSES), "unknownCase", "purpose")
    return {"code_hash": HASH(message["code_hash"], "code_hash"), "lifetime_seconds": message["lifetime_seconds"],
            "purpose": PURPOSES[message["purpose"]]}


def encode_create_invite(value):
    check(value.get("purpose") in PURPOSES, "unknownCase", "purpose")
    lifetime = whole(value.get("lifetime_seconds"), "lifetime_seconds", 0, 2**32 - 1)
    return write("CreateInvite", {"code_hash": HASH_BYTES(value.get("code_hash"), "code_hash"),
                                  "lifetime_seconds": lifetime, "purpose": PURPOSES.index(value["purpose"])})


# Values of facts -------------------------------------------------------------------------------------------------

def decode_value(field, data):
    """The value of a kind, {"label": "Milk"}. If it is unknown or spelled otherwise, {"field": 77, "raw": …}."""
    return any_value(field, data)


def check_value(field, data):
    """As `decode_value`, but a value of a known kind that breaks a rule is refused: what a server takes in."""
    return read_value(field, data)


def encode_value(statement):
    """The bytes of the value that a statement, or only its value, has."""
    return write_value(statement)[1]


# The hash chain --------------------------------------------------------------------------------------------------
# Replicas, digests and chain values are 16 hexadecimal digits here, as in JSON.

def u32(value):
    return value.to_bytes(4, "big")


def u64(value):
    return value.to_bytes(8, "big")


def short_hash(tag, *parts):
    return hashlib.sha256(tag.encode() + b"\0" + b"".join(parts)).digest()[:8].hex()


def dot_bytes(dot):
    replica, counter = dot_parts(dot, "dot")
    return u64(replica) + u64(counter)


def statement_bytes(statement):
    field, value = write_value(statement)
    return bytes.fromhex(statement["subject"]) + u32(field) + u32(len(value)) + value


def chain_start(replica):
    """The chain before counter 1."""
    return short_hash("larder chain", bytes.fromhex(replica))


def digest(change):
    """The digest of a change; its time is not in it. A void one has the digest of the change it stands for."""
    if change.get("void") is not None:
        return change["void"]["digest"]
    return short_hash("larder change", dot_bytes(change["dot"]),
                      u32(len(change["supersedes"])), *map(dot_bytes, change["supersedes"]),
                      u32(len(change["statements"])), *map(statement_bytes, change["statements"]))


def chain_next(chain, change_digest):
    return short_hash("larder next", bytes.fromhex(chain), bytes.fromhex(change_digest))


def derived_replica(replica, first_moved_digest):
    """The replica that the changes move to which a proof does not contain."""
    return short_hash("larder replica", bytes.fromhex(replica), bytes.fromhex(first_moved_digest))


def snapshot_hash(facts):
    """SHA-256 of a state, 64 hexadecimal digits: two tables are equal exactly if it is."""
    out = hashlib.sha256(b"larder snapshot\0")
    for fact in sorted(facts, key=lambda fact: dot_parts(fact["dot"], "dot")):
        milliseconds, counter = time_parts(fact["time"], "time")
        out.update(dot_bytes(fact["dot"]) + u64(milliseconds << 16 | counter) + statement_bytes(fact))
    return out.hexdigest()
