"""How households, members and devices come and go. The table of all behaviours of a server is server_behaviours.md."""

import secrets
import time

from server_driver import JSON, new_space, newcomer, start_household


def test_start_again(target):
    """A01: A household that is started again with the same words is the same household."""
    person = newcomer("Ana")
    message = {"household": new_space(), "newcomer": person}
    first, second = target.post("/v1/households", message), target.post("/v1/households", message)
    assert (first.status, second.status) == (200, 200)
    assert first.json == second.json == {
        "household": message["household"], "personal": person["personal"], "member": person["member"],
        "device": person["device"]}


def test_taken(target):
    """A02: A household, a member, a personal space, a device or a token that somebody else has is refused as taken."""
    message = {"household": new_space(), "newcomer": newcomer("Ana")}
    assert target.post("/v1/households", message).status == 200
    for changed in ("household", "member", "personal", "device", "token"):
        other = {"household": new_space(), "newcomer": newcomer("Eve")}
        if changed == "household":
            other["household"] = message["household"]
        else:
            other["newcomer"][changed] = message["newcomer"][changed]
        assert target.post("/v1/households", other).is_problem(409, "taken"), changed


def test_token_unknown(target):
    """A03: A request with an unknown token, an unreadable one or none is answered 401 with a problem."""
    paths = (("POST", "/v1/sync"), ("GET", "/v1/stream"), ("GET", "/v1/devices"), ("POST", "/v1/leave"))
    for token in (secrets.token_hex(32), "not-a-token", None):
        for method, path in paths:
            assert target.call(method, path, b"{}" if method == "POST" else b"", token, Content_Type=JSON).is_problem(
                401, "token-unknown"), (path, token)


def test_join(target, ana):
    """A04: Who joins with a member's code is a member: both see both people's names and devices, said by the server."""
    ben = ana.invited("Ben").catch_up()
    ana.catch_up()
    assert ben.household.id == ana.household.id and ben.personal.id != ana.personal.id
    for phone in (ana, ben):
        names = {fact["subject"]: fact["member_name"] for fact in phone.household.facts("member_name")}
        assert names == {ana.member: "Ana", ben.member: "Ben"}
        devices = {fact["subject"]: fact["device"]["member"] for fact in phone.household.facts("device")}
        assert devices == {ana.device: ana.member, ben.device: ben.member}
        for fact in phone.household.facts("member_name") + phone.household.facts("device"):
            assert phone.household.authors[fact["dot"][:16]] == ("0" * 16, "0" * 16)


def test_invite_once(target, ana):
    """A05: An invite works once, and for whoever used it again after a lost answer."""
    code, person = ana.invite(), newcomer("Ben")
    first = target.post("/v1/join", {"code": code, "newcomer": person})
    again = target.post("/v1/join", {"code": code, "newcomer": person})
    assert (first.status, again.status) == (200, 200) and first.json == again.json
    assert target.post("/v1/join", {"code": code, "newcomer": newcomer("Eve")}).is_problem(409, "invite-used")


def test_invite_unknown(target, ana):
    """A06: A code that nobody wrote and one that has expired look the same."""
    code = ana.invite(lifetime_seconds=1)
    unknown = target.post("/v1/join", {"code": secrets.token_hex(16), "newcomer": newcomer("Eve")})
    time.sleep(1.2)
    expired = target.post("/v1/join", {"code": code, "newcomer": newcomer("Eve")})
    assert unknown.is_problem(404, "invite-unknown") and unknown.json == expired.json


def test_another_device(target, ana):
    """A07: With an invite for a device the newcomer is the same member, with the same personal space."""
    tablet = ana.invited("Ana's tablet", purpose="device")
    assert (tablet.member, tablet.personal.id) == (ana.member, ana.personal.id)
    assert tablet.device != ana.device
    tablet.catch_up()
    assert tablet.household.hash() == ana.catch_up().household.hash()


def test_revoke(target, ana):
    """A08: A device that was revoked is answered 401 device-revoked, and is no longer said to be the member's."""
    tablet = ana.invited("Ana's tablet", purpose="device").catch_up()
    for _ in range(2):  # Again, it means the same.
        answer = target.call("DELETE", f"/v1/devices/{tablet.device}", token=ana.token)
        assert (answer.status, answer.body) == (204, b"")
    _, answer = tablet.ask(tablet.household.part())
    assert answer.is_problem(401, "device-revoked")
    ana.catch_up()
    assert [fact["subject"] for fact in ana.household.facts("device")] == [ana.device]
    listed = target.call("GET", "/v1/devices", token=ana.token).json
    assert {device["device"]: device["revoked"] for device in listed} == {ana.device: False, tablet.device: True}


def test_leave(target, ana, ben):
    """A09: Who leaves is answered 401 ever after, on all devices, and what the member wrote stays."""
    tablet = ben.invited("Ben's tablet", purpose="device")
    ben.household.writer.write({"subject": "00000000000000aa", "label": "Milk"})
    ben.receipts()
    assert target.call("POST", "/v1/leave", token=ben.token).status == 204
    for phone in (ben, tablet):
        _, answer = phone.ask(phone.household.part())
        assert answer.is_problem(401, "device-revoked")
    ana.catch_up()
    assert [fact["member_name"] for fact in ana.household.facts("member_name")] == ["Ana"]
    assert [fact["label"] for fact in ana.household.facts("label")] == ["Milk"]


def test_remove_member(target, ana, ben):
    """A10: A member can remove another of the household, and nobody of another household."""
    stranger = start_household(target, "Eve")
    for path in (f"/v1/members/{ben.member}", f"/v1/devices/{ben.device}"):
        assert target.call("DELETE", path, token=stranger.token).is_problem(404, "no-such-member-or-device")
    assert target.call("DELETE", f"/v1/members/{ben.member}", token=ana.token).status == 204
    _, answer = ben.ask(ben.household.part())
    assert answer.is_problem(401, "device-revoked")


def test_other_household(target, ana):
    """A11: A space of another household is answered like one that does not exist: not a member."""
    stranger = start_household(target, "Eve").catch_up()
    parts = [stranger.household.part(space=space, own=[]) for space in (stranger.household.id, new_space())]
    known, unknown = ana.say(*parts)
    assert known.pop("space") != unknown.pop("space")
    assert known == unknown and known["status"] == "notMember"
    assert "page" not in known and known["head"] == 0 and known["own"] == []


def test_join_joins_personal(target, ana, ben):
    """A12: A personal space belongs to its member alone, also within a household."""
    answer, = ben.say(ana.personal.part(own=[]))
    assert answer["status"] == "notMember"
