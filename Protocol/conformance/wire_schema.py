"""Reads larder.proto and reads and writes its messages: as much of Protobuf as they need, and no more.

A message is a dictionary from field names to values. A field that is absent has its default (0, "", b"", False, []);
one that is `optional`, a message or in a `oneof` has None. Whatever larder.proto gains is known here at once.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path


class WireError(Exception):
    """An input that is refused: for which of the reasons of rejected/README.md, and where."""

    def __init__(self, reason, place):
        super().__init__(f"{reason} at {place}")
        self.reason, self.place = reason, place


DEFAULTS = {"uint64": 0, "uint32": 0, "fixed64": 0, "bool": False, "string": "", "bytes": b""}
VARINT, FIXED64, LENGTH, FIXED32 = 0, 1, 2, 5


@dataclass(frozen=True)
class Field:
    number: int
    name: str
    type: str  # A key of DEFAULTS, or the full name of a message.
    repeated: bool = False
    presence: bool = False
    oneof: str | None = None

    @property
    def wire_type(self):
        return {"uint64": VARINT, "uint32": VARINT, "bool": VARINT, "fixed64": FIXED64}.get(self.type, LENGTH)

    @property
    def packable(self):
        return self.repeated and self.wire_type != LENGTH


@dataclass
class Schema:
    messages: dict = field(default_factory=dict)  # Full name -> fields in the order of their numbers.
    kinds: dict = field(default_factory=dict)  # Number of a kind -> name of the message of its values.


def parse(text):
    """The schema that the text of a .proto file describes."""
    schema, scopes, oneof, kinds = Schema(), [], None, False
    for line in text.splitlines():
        code, _, comment = line.partition("//")
        code = code.strip()
        if match := re.match(r"message (\w+) \{(\})?", code):
            name = ".".join(scopes + [match[1]])
            schema.messages[name] = []
            if not match[2]:
                scopes.append(match[1])
        elif match := re.match(r"oneof (\w+) \{", code):
            oneof = match[1]
        elif re.match(r"enum Kind \{", code):
            kinds = True
        elif code == "}":
            if kinds:
                kinds = False
            elif oneof:
                oneof = None
            else:
                scopes.pop()
        elif kinds and (match := re.match(r"KIND_\w+ = (\d+);", code)):
            if match[1] != "0":
                schema.kinds[int(match[1])] = re.match(r"\w+", comment.strip())[0]
        elif scopes and (match := re.match(r"(repeated |optional )?([\w.]+) (\w+) = (\d+)", code)):
            label, kind, name, number = match.groups()
            schema.messages[".".join(scopes)].append(
                Field(int(number), name, (tuple(scopes), kind), label == "repeated ",
                      label == "optional " or oneof is not None, oneof))
    for name, fields in schema.messages.items():
        schema.messages[name] = sorted((resolve(schema, each) for each in fields), key=lambda each: each.number)
    return schema


def resolve(schema, each):
    scopes, kind = each.type
    if kind in DEFAULTS:
        return Field(each.number, each.name, kind, each.repeated, each.presence, each.oneof)
    for depth in range(len(scopes), -1, -1):
        name = ".".join(scopes[:depth] + (kind,))
        if name in schema.messages:
            return Field(each.number, each.name, name, each.repeated, not each.repeated, each.oneof)
    raise ValueError(f"larder.proto: no message {kind}")


SCHEMA = parse((Path(__file__).parent.parent / "larder.proto").read_text())


def read_varint(data, at):
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            raise WireError("notProtobuf", "body")
        value |= (data[at] & 0x7F) << shift
        at += 1
        if data[at - 1] < 0x80:
            return value & (2**64 - 1), at
    raise WireError("notProtobuf", "body")


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def raw_fields(data):
    """Each field's number, wire type and content. Groups are skipped."""
    at, groups = 0, []
    while at < len(data):
        key, at = read_varint(data, at)
        number, wire_type = key >> 3, key & 7
        if number == 0 or number >= 2**29:
            raise WireError("notProtobuf", "body")
        content = None
        if wire_type == VARINT:
            content, at = read_varint(data, at)
        elif wire_type in (FIXED64, FIXED32, LENGTH):
            if wire_type == LENGTH:
                length, at = read_varint(data, at)
            else:
                length = 8 if wire_type == FIXED64 else 4
            if at + length > len(data):
                raise WireError("notProtobuf", "body")
            content, at = data[at:at + length], at + length
        elif wire_type == 3:
            groups.append(number)
            continue
        elif wire_type == 4 and groups and groups.pop() == number:
            continue
        else:
            raise WireError("notProtobuf", "body")
        if not groups:
            yield number, wire_type, content
    if groups:
        raise WireError("notProtobuf", "body")


def scalar(each, wire_type, content, place):
    if wire_type == FIXED64:
        return int.from_bytes(content, "little")
    if each.type == "bool":
        return content != 0
    if each.type == "uint32":
        return content & (2**32 - 1)
    if each.type == "string":
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            raise WireError("notProtobuf", place) from None
    return content


def unpacked(each, content):
    at = 0
    while at < len(content):
        if each.wire_type == FIXED64:
            if at + 8 > len(content):
                raise WireError("notProtobuf", "body")
            value, at = content[at:at + 8], at + 8
        else:
            value, at = read_varint(content, at)
        yield scalar(each, each.wire_type, value, "body")


def read(name, data, place="body"):
    """The message `name` that the bytes are."""
    fields = {each.number: each for each in SCHEMA.messages[name]}
    out = {each.name: [] if each.repeated else None if each.presence else DEFAULTS[each.type]
           for each in fields.values()}
    parts = {}  # A message that comes in several parts is what they say one after another.
    for number, wire_type, content in raw_fields(bytes(data)):
        each = fields.get(number)
        if each is None:
            continue
        if each.packable and wire_type == LENGTH:
            out[each.name].extend(unpacked(each, content))
            continue
        if wire_type != each.wire_type:
            continue
        if each.type not in DEFAULTS:
            if each.repeated:
                out[each.name].append(read(each.type, content, place))
                continue
            clear_others(out, parts, fields, each)
            parts[each.name] = parts.get(each.name, b"") + content
            out[each.name] = read(each.type, parts[each.name], place)
        elif each.repeated:
            out[each.name].append(scalar(each, wire_type, content, place))
        else:
            clear_others(out, parts, fields, each)
            out[each.name] = scalar(each, wire_type, content, place)
    return out


def clear_others(out, parts, fields, each):
    """Of the members of a oneof the last one stands."""
    if each.oneof:
        for other in fields.values():
            if other.oneof == each.oneof and other.name != each.name:
                out[other.name] = None
                parts.pop(other.name, None)


def write(name, message):
    """The bytes of the message `name`: fields in the order of their numbers, defaults left out."""
    out = bytearray()
    fields = SCHEMA.messages[name]
    unknown = set(message) - {each.name for each in fields}
    if unknown:
        raise ValueError(f"{name} has no {sorted(unknown)}")
    for each in fields:
        value = message.get(each.name)
        if value is None or (not each.presence and not value):
            continue
        if each.packable:
            packed = b"".join(fixed64(item) if each.wire_type == FIXED64 else varint(item) for item in value)
            out += varint(each.number << 3 | LENGTH) + varint(len(packed)) + packed
            continue
        for item in value if each.repeated else [value]:
            out += varint(each.number << 3 | each.wire_type)
            if each.wire_type == VARINT:
                out += varint(int(item))
            elif each.wire_type == FIXED64:
                out += fixed64(item)
            else:
                content = item.encode() if isinstance(item, str) else item
                content = write(each.type, item) if isinstance(item, dict) else content
                out += varint(len(content)) + content
    return bytes(out)


def fixed64(value):
    return value.to_bytes(8, "little")
