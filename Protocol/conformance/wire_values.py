"""What facts say: the value of each kind, as bytes and as JSON. A new kind is one line of KINDS."""

import base64
import binascii
import re
import unicodedata
from dataclasses import dataclass

from wire_schema import SCHEMA, WireError, read, write

MAX_NUMBER = 2**53 - 1
MAX_COUNTER = 2**40
MAX_VALUE_BYTES = 4096
MAX_NAME_BYTES = 200
MAX_THOUSANDTHS = 10**15
MAX_UNIT_BYTES = 32
MAX_EARLIER_MINUTES = 14 * 24 * 60
# How many of the smallest unit of its family a unit is; every other unit is a family of its own.
UNIT_SCALES = {"mg": 1, "g": 1000, "kg": 1_000_000, "ml": 1, "cl": 10, "dl": 100, "l": 1000,
               "tsp": 1, "tbsp": 3, "floz": 6, "cup": 48, "oz": 1, "lb": 16}
# The characters of Unicode's White_Space.
WHITE_SPACE = {*map(chr, range(0x09, 0x0E)), *map(chr, range(0x2000, 0x200B)),
               *"\x20\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"}


# Members of JSON objects -----------------------------------------------------------------------------------------

def check(condition, reason, place):
    if not condition:
        raise WireError(reason, place)


def whole(value, place, low=0, high=MAX_NUMBER):
    """A whole number of JSON, and nothing that only looks like one."""
    check(isinstance(value, int) and not isinstance(value, bool), "wrongType", place)
    check(low <= value <= high, "outOfRange", place)
    return value


def string(value, place):
    check(isinstance(value, str), "wrongType", place)
    return value


def unhex(value, length, place):
    """`length` bytes in lower-case hexadecimal; any number of them if it is None."""
    check(re.fullmatch(r"([0-9a-f]{2})*", string(value, place)), "wrongType", place)
    check(length is None or len(value) == 2 * length, "wrongLength", place)
    return bytes.fromhex(value)


def identifier(value, place):
    return int.from_bytes(unhex(value, 8, place), "big")


def hex16(value):
    return f"{value:016x}"


def dot_text(replica, counter):
    return f"{hex16(replica)}:{counter}"


def dot_parts(value, place):
    check(re.fullmatch(r"[0-9a-f]{16}:[1-9][0-9]*", string(value, place)), "wrongType", place)
    replica, _, counter = value.partition(":")
    return int(replica, 16), whole(int(counter), place, 1, MAX_COUNTER)


def item(value, place):
    check(isinstance(value, dict), "wrongType", place)
    return value


def items(value, place):
    check(isinstance(value, list), "wrongType", place)
    return value


# Parts of values -------------------------------------------------------------------------------------------------
# A part is one member of a value's JSON object. `take` makes it from the fields of the message (None: leave it out),
# `give` makes the fields from it. Both refuse what can't be said at all. A `law` is what a server asks besides, so
# that a change which breaks it is rejected alone, and its value can be written and read all the same.

@dataclass(frozen=True)
class Part:
    name: str
    take: object
    give: object
    required: bool = True
    law: object = None


def plain(name, to_json, from_json, required=True, absent=None, law=None):
    """A member that is one field of the same name. `absent` is the field's value that is not written."""
    def take(fields, place):
        value = fields[name]
        return None if value is None or (not required and value == absent) else to_json(value, f"{place}.{name}")
    return Part(name, take, lambda value, place: {name: from_json(value, f"{place}.{name}")}, required, law)


def ident(name, required=True):
    return plain(name, lambda value, _: hex16(value), identifier, required)


LIST = plain("list", lambda value, _: hex16(value), identifier, required=False, absent=0)


def is_control(character):
    return unicodedata.category(character) == "Cc"


def is_white_space(character):
    return character in WHITE_SPACE


def is_seen(character):
    """Something to see: no white space, no mark, nothing that is ignored. (A fair subset of Unicode's rule.)"""
    return not is_white_space(character) and unicodedata.category(character) not in ("Mn", "Mc", "Me", "Cf", "Cc")


def display_name(value, place):
    """What a product, a list or a store is called."""
    trimmed = value.strip("".join(WHITE_SPACE))
    check(len(trimmed.encode()) <= MAX_NAME_BYTES and not any(map(is_control, trimmed)), "badText", place)
    check(any(map(is_seen, trimmed)), "badText", place)


def person_name(value, place):
    """What a person or a device is called: possibly nothing."""
    check(len(value.encode()) <= MAX_NAME_BYTES and not any(map(is_control, value)), "badText", place)


def words(value, place):
    """Words, possibly of several lines."""
    check(value and not any(is_control(each) and each not in "\n\t" for each in value), "badText", place)


def gtin(value, place):
    """14 digits of a trade item with the right check digit."""
    check(re.fullmatch(r"[0-9]{14}", value) and int(value), "badText", place)
    total = sum(int(each) * (1 if at % 2 == 0 else 3) for at, each in enumerate(reversed(value)))
    check(total % 10 == 0, "badText", place)


def text(name, law, required=True):
    return plain(name, string, string, required, law=law)


def number(name, low=0, high=MAX_NUMBER, required=True, absent=None, law=None):
    def rule(value, place):
        return whole(value, place, low, high)
    return plain(name, rule, rule, required, absent, law)


def between(low, high):
    def law(value, place):
        whole(value, place, low, high)
    return law


def choice(name, *names):
    def to_json(value, place):
        check(value < len(names), "unknownCase", place)
        return names[value]

    def from_json(value, place):
        check(string(value, place) in names, "unknownCase", place)
        return names.index(value)
    return plain(name, to_json, from_json)


def flag(name, required=True):
    def from_json(value, place):
        check(isinstance(value, bool), "wrongType", place)
        return value
    return plain(name, lambda value, _: value, from_json, required, absent=False)


def dot(name):
    def take(value, place):
        return dot_text(value["replica"], whole(value["counter"], place, 1, MAX_COUNTER))

    def give(value, place):
        replica, counter = dot_parts(value, place)
        return {"replica": replica, "counter": counter}
    return plain(name, take, give)


def key(name):
    """A fractional key: a letter that says how many digits follow, those, and a fraction that does not end in 0."""
    def rule(value, place):
        check(re.fullmatch(r"[A-Za-z][0-9A-Za-z]*", string(value, place)) and len(value) <= 255, "badQuantity", place)
        length = ord(value[0]) - ord("a") + 2 if value[0] >= "a" else ord("Z") - ord(value[0]) + 2
        check(len(value) >= length and value != "A" + "0" * 26, "badQuantity", place)
        check(len(value) == length or value[-1] != "0", "badQuantity", place)
        return value
    return plain(name, rule, rule)


def checked_quantity(amount, unit, place):
    check(0 < amount * UNIT_SCALES.get(unit, 1) <= MAX_THOUSANDTHS, "badQuantity", place)
    check(len(unit.encode()) <= MAX_UNIT_BYTES and not any(map(is_control, unit)), "badQuantity", place)
    check(unit == unit.strip("".join(WHITE_SPACE)), "badQuantity", place)
    return {"thousandths": amount} | ({"unit": unit} if unit else {})


def quantity_take(fields, place):
    count, thousandths, unit = fields["whole"], fields["thousandths"], fields["unit"]
    check(count is None or thousandths is None, "badQuantity", place)
    if count is None and thousandths is None:
        check(not unit, "badQuantity", place)
        return None
    return checked_quantity(thousandths if count is None else count * 1000, unit, place)


def quantity_give(value, place):
    only(item(value, place), {"thousandths", "unit"}, place)
    amount, unit = whole(value.get("thousandths"), place), string(value.get("unit") or "", place)
    checked_quantity(amount, unit, place)
    return {"unit": unit} | ({"thousandths": amount} if amount % 1000 else {"whole": amount // 1000})


QUANTITY = Part("quantity", quantity_take, quantity_give, required=False)


def nested(name, parts, limit):
    def take(fields, place):
        return [take_parts(parts, each, f"{place}.{name}") for each in fields[name]]

    def give(value, place):
        return {name: [give_parts(parts, each, f"{place}.{name}") for each in items(value, place)]}

    def law(value, place):
        check(len(value) <= limit, "tooMany", place)
        for each in value:
            obey(parts, each, place)
    return Part(name, take, give, required=False, law=law)


def one_of(**cases):
    """A value that is exactly one of several messages, under the name of its case."""
    def take(fields, place):
        for name, parts in cases.items():
            if fields[name] is not None:
                return {name: take_parts(parts, fields[name], f"{place}.{name}")}
        raise WireError("unknownCase", place)

    def give(value, place):
        check(len(item(value, place)) == 1, "wrongType", place)
        name, content = next(iter(value.items()))
        check(name in cases, "wrongType", place)
        return {name: give_parts(cases[name], content, f"{place}.{name}")}
    return Part("", take, give)


def about(name):
    """The space that gift marks are about: of them alone."""
    def take(fields, place):
        if fields["kind"] == 0:
            check(not fields[name], "leftOver", f"{place}.{name}")
            return None
        check(len(fields[name]) == 16, "wrongLength", f"{place}.{name}")
        return fields[name].hex()
    return Part(name, take, lambda value, place: {name: unhex(value, 16, f"{place}.{name}")}, required=False)


def origin(template, occasion):
    """What put a need there: one of the two, or neither."""
    def take(fields, place):
        check(fields["template"] is None or fields["occasion"] is None, "leftOver", f"{place}.occasion")
        return template.take(fields, place)
    return Part(template.name, take, template.give, False), occasion


def only(value, names, place):
    check(set(value) <= set(names), "wrongType", place)


def take_parts(parts, fields, place):
    out = {}
    for part in parts:
        value = part.take(fields, place)
        if value is not None:
            out[part.name] = value
    return out


def give_parts(parts, value, place):
    only(item(value, place), {part.name for part in parts}, place)
    out = {}
    for part in parts:
        if value.get(part.name) is not None:
            out |= part.give(value[part.name], place)
        else:
            check(not part.required, "missing", f"{place}.{part.name}")
    return out


def obey(parts, value, place):
    for part in parts:
        if part.law and part.name in value:
            part.law(value[part.name], f"{place}.{part.name}")


# Kinds -----------------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Kind:
    """A kind of fact: its name in JSON and the parts of its value. A `bare` value is its only part's itself."""
    name: str
    parts: tuple
    bare: bool = False


EARLIER = (ident("member", required=False),
           number("minutes_before", 0, 2**32 - 1, law=between(0, MAX_EARLIER_MINUTES)), QUANTITY)
OPENING = (choice("kind", "list", "gifts"), about("about"))

KINDS = {
    1: Kind("label", (text("text", display_name),), bare=True),
    2: Kind("category", (text("text", display_name),), bare=True),
    3: Kind("need", (LIST, QUANTITY, ident("wanted_by", required=False), text("purpose", display_name, required=False),
                     *origin(ident("template", required=False), number("occasion", required=False)))),
    4: Kind("note", (LIST, text("text", words))),
    5: Kind("position", (LIST, key("key"))),
    6: Kind("claim", (LIST, number("until_milliseconds"))),
    7: Kind("bought", (LIST,)),
    8: Kind("purchase", (QUANTITY, text("store", display_name, required=False),
                         number("rhythm_hours", 0, 2**32 - 1, required=False), nested("earlier", EARLIER, 2),
                         ident("by", required=False),
                         number("minutes_before", 0, 2**32 - 1, required=False, absent=0))),
    9: Kind("list_name", (text("text", display_name),), bare=True),
    10: Kind("list_policy", (choice("policy", "largest", "sum"),), bare=True),
    11: Kind("list_archived", (flag("archived"),), bare=True),
    12: Kind("member_name", (text("text", person_name),), bare=True),
    13: Kind("device", (ident("member"), text("name", person_name))),
    14: Kind("alert", (one_of(
        double_purchase=(ident("product"), dot("own"), ident("other"), dot("other_purchase")),
        claimed=(ident("product"), LIST, ident("by")),
        member_joined=(ident("member"),),
        going_shopping=(ident("by"), LIST, text("store", display_name, required=False))),), bare=True),
    15: Kind("read", ()),  # A kind whose message is empty has the JSON `true`.
    16: Kind("code", (text("text", gtin),), bare=True),
    17: Kind("staple", (LIST, QUANTITY)),
    18: Kind("recurrence", (LIST, QUANTITY, number("every_days", 0, 2**32 - 1, law=between(1, 366)),
                            number("first_day", 0, 2**32 - 1))),
    19: Kind("recurred", (LIST, number("through"))),
    20: Kind("list_kind", (choice("kind", "shopping", "template", "wishes"),), bare=True),
    21: Kind("trip", (LIST, text("store", display_name, required=False), number("until_milliseconds"))),
    22: Kind("priority", (LIST, choice("priority", "low", "medium", "high"))),
    23: Kind("link", (LIST, text("text", words))),
    24: Kind("size", (LIST, text("text", display_name))),
    25: Kind("colour", (LIST, text("text", display_name))),
    26: Kind("gift", (LIST, text("name", display_name), QUANTITY, text("words", words, required=False),
                      flag("bought", required=False))),
    27: Kind("reader", ()),
    28: Kind("space_description", (*OPENING, ident("owner"))),
}
NUMBERS = {kind.name: number for number, kind in KINDS.items()}


def read_value(number, data, strict=True):
    """The value of a kind as JSON, {"label": "Milk"}; refused if it breaks a rule.

    A kind, or a case, that only a newer version knows is raw. What is not read strictly need not obey the laws.
    """
    data = bytes(data)
    check(not strict or len(data) <= MAX_VALUE_BYTES, "tooLarge", "value")
    kind = KINDS.get(number)
    if kind is None:
        return raw_value(number, data)
    message = read(SCHEMA.kinds[number], data, kind.name)
    try:
        value = take_parts(kind.parts, message, kind.name)
    except WireError as error:
        if error.reason == "unknownCase":
            return raw_value(number, data)
        raise
    if strict:
        obey(kind.parts, value, kind.name)
    return {kind.name: value[kind.parts[0].name] if kind.bare else value if kind.parts else True}


def write_value(statement):
    """The field and the bytes of the value of a statement's JSON."""
    if "raw" in statement:
        try:
            raw = base64.b64decode(string(statement["raw"], "raw"), validate=True)
        except binascii.Error:
            raise WireError("wrongType", "raw") from None
        return whole(statement.get("field"), "field", 1, 2**32 - 1), raw
    names = [name for name in statement if name in NUMBERS]
    check(len(names) == 1, "missing" if not names else "wrongType", "value")
    name = names[0]
    kind, value = KINDS[NUMBERS[name]], statement[name]
    if not kind.parts:
        check(value is True, "wrongType", name)
        value = {}
    elif kind.bare:
        check(value is not None, "missing", name)
        value = {kind.parts[0].name: value}
    return NUMBERS[name], write(SCHEMA.kinds[NUMBERS[name]], give_parts(kind.parts, value, name))


def raw_value(number, data):
    return {"field": number, "raw": base64.b64encode(data).decode()}


def any_value(number, data):
    """The value of a kind as JSON; raw if this reader does not know it or would spell it otherwise."""
    try:
        value = read_value(number, data, strict=False)
        return value if write_value(value) == (number, bytes(data)) else raw_value(number, data)
    except WireError:
        return raw_value(number, data)
