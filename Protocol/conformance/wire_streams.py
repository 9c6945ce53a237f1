"""The packed parts: cursors, dictionaries, dots, times, and the streams of changes, facts, receipts and proofs."""

from wire_schema import WireError
from wire_values import (MAX_COUNTER, MAX_NUMBER, any_value, check, dot_parts, dot_text, hex16, identifier, item, items,
                         unhex, whole, write_value)

EPOCH = 1704067200000
MAX_MILLISECONDS = 2**48 - 1
MAX_HYBRID = 2**16 - 1
MAX_CURSOR_BYTES = 64
MAX_CHANGES = 1000
MAX_VOID_COUNTERS = 2**20

REASONS = ("malformedValue", "tooLarge", "fieldNotAllowed", "spaceFull", "tooManyUnknownKills", "notMember")
VERDICTS = ("applied", "clamped", "rejected", "void", "forgotten")
RUN = 5


def zigzag(difference):
    return 2 * difference if difference >= 0 else -2 * difference - 1


def unzigzag(number):
    return -(number + 1) // 2 if number & 1 else number // 2


# Cursors ---------------------------------------------------------------------------------------------------------

def read_cursor(data, reference, place):
    """A front-coded cursor: how many leading bytes it shares with the reference, then the other bytes."""
    check(data, "wrongLength", place)
    check(data[0] <= len(reference), "wrongLength", place)
    cursor = reference[:data[0]] + data[1:]
    check(0 < len(cursor) <= MAX_CURSOR_BYTES, "wrongLength", place)
    return cursor


def write_cursor(cursor, reference):
    shared = 0
    while shared < min(len(cursor), len(reference)) and cursor[shared] == reference[shared]:
        shared += 1
    return bytes([shared]) + cursor[shared:]


def cursor_of(value, place):
    cursor = unhex(value, None, place)
    check(0 < len(cursor) <= MAX_CURSOR_BYTES, "wrongLength", place)
    return cursor


# Numbers one after another ---------------------------------------------------------------------------------------

class Stream:
    """The numbers of a stream with the subjects, values and digests that it takes."""

    def __init__(self, numbers, place, subjects=(), values=b"", digests=()):
        self.numbers, self.place, self.at = numbers, place, 0
        self.subjects, self.values, self.digests = list(subjects), values, list(digests)

    @property
    def here(self):
        return f"{self.place}[{self.at}]"

    @property
    def left(self):
        return len(self.numbers) - self.at

    def next(self):
        check(self.left, "cutShort", self.here)
        self.at += 1
        return self.numbers[self.at - 1]

    def bounded(self, high, low=0):
        value = self.next()
        check(low <= value <= high, "outOfRange", f"{self.place}[{self.at - 1}]")
        return value

    def take(self, name):
        entries = getattr(self, name)
        check(entries, "cutShort", self.here)
        return entries.pop(0)

    def take_value(self, length):
        check(length <= len(self.values), "cutShort", self.here)
        value, self.values = self.values[:length], self.values[length:]
        return value

    def end(self):
        check(not (self.left or self.subjects or self.values or self.digests), "leftOver", self.place)


class Packed:
    """What a stream is written into."""

    def __init__(self):
        self.numbers, self.subjects, self.values, self.digests = [], [], b"", []


# Dots and times --------------------------------------------------------------------------------------------------

class Dictionary:
    """The replicas of one space's part of a message and the counter mentioned before for each."""

    def __init__(self, replicas, place, receipted=()):
        check(len(set(replicas)) == len(replicas), "repeatedReplica", place)
        self.replicas = list(replicas)
        self.before = dict(zip(replicas, receipted))

    def replica(self, index, place):
        check(index < len(self.replicas), "unknownIndex", place)
        return self.replicas[index]

    def read_dot(self, stream):
        here, number = stream.here, stream.next()
        check(self.replicas, "unknownIndex", here)
        difference, index = divmod(number, len(self.replicas))
        replica = self.replicas[index]
        counter = self.before.get(replica, 0) + unzigzag(difference)
        check(1 <= counter <= MAX_COUNTER, "outOfRange", stream.place)
        self.before[replica] = counter
        return dot_text(replica, counter)

    def dot(self, value, place):
        replica, counter = dot_parts(value, place)
        difference = zigzag(counter - self.before.get(replica, 0))
        self.before[replica] = counter
        return difference * len(self.replicas) + self.replicas.index(replica)


class Clock:
    """The time before, and what a time without a counter means: in the same millisecond, `step` more."""

    def __init__(self, step):
        self.milliseconds, self.counter, self.step = EPOCH, 0, step

    def implied(self, milliseconds):
        return (self.counter + self.step) & MAX_HYBRID if milliseconds == self.milliseconds else 0

    def read(self, stream):
        here, number = stream.here, stream.next()
        milliseconds = self.milliseconds + unzigzag(number >> 1)
        check(0 <= milliseconds <= MAX_MILLISECONDS, "outOfRange", here)
        counter = stream.bounded(MAX_HYBRID) if number & 1 else self.implied(milliseconds)
        self.milliseconds, self.counter = milliseconds, counter
        return time_json(milliseconds, counter)

    def numbers(self, value, place):
        milliseconds, counter = time_parts(value, place)
        flag = counter != self.implied(milliseconds)
        out = [zigzag(milliseconds - self.milliseconds) * 2 + flag] + [counter] * flag
        self.milliseconds, self.counter = milliseconds, counter
        return out


def time_json(milliseconds, counter):
    return {"milliseconds": milliseconds} | ({"counter": counter} if counter else {})


def time_parts(value, place):
    return (whole(item(value, place).get("milliseconds"), place, 0, MAX_MILLISECONDS),
            whole(value.get("counter") or 0, place, 0, MAX_HYBRID))


# Statements ------------------------------------------------------------------------------------------------------

class Subject:
    """The subject of the statement before. It starts anew for each own replica and for each page."""

    def __init__(self):
        self.before = None

    def read_head(self, stream):
        """The subject, the field, and whether a length follows."""
        here, head = stream.here, stream.next()
        check(1 <= head >> 2 < 2**32, "outOfRange", here)
        if head & 2:
            self.before = stream.take("subjects")
        check(self.before is not None, "missing", here)
        return self.before, head >> 2, bool(head & 1)

    def head(self, subject, field, value, packed):
        new = subject != self.before
        if new:
            packed.subjects.append(subject)
        self.before = subject
        packed.values += value
        return field * 4 + new * 2 + bool(value)


def read_length(stream, has):
    return stream.take_value(stream.bounded(MAX_NUMBER, 1)) if has else b""


def statement_json(subject, field, value):
    return {"subject": hex16(subject)} | any_value(field, value)


def statement_parts(statement, place):
    subject = identifier(item(statement, place).get("subject"), f"{place}.subject")
    return subject, *write_value(statement)


# Changes ---------------------------------------------------------------------------------------------------------

def change_counters(change):
    """How many counters a change uses up."""
    if change.get("void") is not None:
        return change["void"]["counters"]
    return max(1, len(change["statements"]))


def read_changes(stream, replica, first, dictionary, clock):
    out, subject, counter = [], Subject(), first
    while stream.left:
        check(len(out) < MAX_CHANGES, "tooMany", stream.place)
        here, shape = stream.here, stream.next()
        supersedes, statements = shape >> 3, shape & 7
        change = {"dot": dot_text(replica, whole(counter, stream.place, 1, MAX_COUNTER))}
        if statements == 7:
            here, more = stream.here, stream.next()
            if more & 1:
                check(not supersedes, "leftOver", here)
                check(more >> 1 < MAX_VOID_COUNTERS, "tooMany", here)
                change["void"] = {"counters": (more >> 1) + 1, "digest": hex16(stream.take("digests"))}
                out.append(change)
                counter += change_counters(change)
                continue
            statements += more >> 1
        check(supersedes <= stream.left, "cutShort", here)
        change["time"] = clock.read(stream)
        change["supersedes"] = [dictionary.read_dot(stream) for _ in range(supersedes)]
        check(statements <= stream.left, "cutShort", stream.here)
        change["statements"] = []
        for _ in range(statements):
            about, field, has = subject.read_head(stream)
            change["statements"].append(statement_json(about, field, read_length(stream, has)))
        out.append(change)
        counter += change_counters(change)
    check(counter - 1 <= MAX_COUNTER, "outOfRange", stream.place)
    stream.end()
    return out


def write_changes(changes, replica, first, dictionary, clock, place):
    packed, subject, counter = Packed(), Subject(), first
    check(len(items(changes, place)) <= MAX_CHANGES, "tooMany", place)
    for index, change in enumerate(changes):
        here = f"{place}[{index}]"
        check(dot_parts(change.get("dot"), f"{here}.dot") == (replica, counter), "outOfRange", f"{here}.dot")
        if change.get("void") is not None:
            counters = whole(change["void"].get("counters"), f"{here}.void", 1, MAX_VOID_COUNTERS)
            packed.numbers += [7, (counters - 1) * 2 + 1]
            packed.digests.append(identifier(change["void"].get("digest"), f"{here}.void"))
            counter += counters
            continue
        dots = items(change.get("supersedes"), f"{here}.supersedes")
        statements = items(change.get("statements"), f"{here}.statements")
        packed.numbers.append(len(dots) * 8 + min(7, len(statements)))
        if len(statements) >= 7:
            packed.numbers.append((len(statements) - 7) * 2)
        packed.numbers += clock.numbers(change.get("time"), f"{here}.time")
        packed.numbers += [dictionary.dot(dot, f"{here}.supersedes") for dot in dots]
        for statement in statements:
            about, field, value = statement_parts(statement, here)
            packed.numbers.append(subject.head(about, field, value, packed))
            packed.numbers += [len(value)] * bool(value)
        counter += max(1, len(statements))
    return packed


# Facts -----------------------------------------------------------------------------------------------------------

def read_facts(stream, dictionary):
    out, subject, clock = [], Subject(), Clock(step=0)
    while stream.left:
        about, field, has = subject.read_head(stream)
        dot, time = dictionary.read_dot(stream), clock.read(stream)
        out.append({"dot": dot, "time": time} | statement_json(about, field, read_length(stream, has)))
    stream.end()
    return out


def write_facts(facts, dictionary, place):
    packed, subject, clock = Packed(), Subject(), Clock(step=0)
    for index, fact in enumerate(facts):
        here = f"{place}[{index}]"
        about, field, value = statement_parts(fact, here)
        packed.numbers.append(subject.head(about, field, value, packed))
        packed.numbers.append(dictionary.dot(fact.get("dot"), here))
        packed.numbers += clock.numbers(fact.get("time"), here)
        packed.numbers += [len(value)] * bool(value)
    return packed


# Receipts and proofs ---------------------------------------------------------------------------------------------

def read_verdict(kind, stream, out):
    check(kind < len(VERDICTS), "unknownCase", f"{stream.place}[{stream.at - 1}]")
    out["verdict"] = VERDICTS[kind]
    if out["verdict"] == "clamped":
        milliseconds = stream.bounded(MAX_MILLISECONDS)
        out["time"] = time_json(milliseconds, stream.bounded(MAX_HYBRID))
    elif out["verdict"] == "rejected":
        here, reason = stream.here, stream.next()
        check(1 <= reason <= len(REASONS), "unknownCase", here)
        out["reason"] = REASONS[reason - 1]


def verdict_numbers(value, place):
    check(value.get("verdict") in VERDICTS, "unknownCase", place)
    if value["verdict"] == "clamped":
        return list(time_parts(value.get("time"), place))
    if value["verdict"] == "rejected":
        check(value.get("reason") in REASONS, "unknownCase", place)
        return [REASONS.index(value["reason"]) + 1]
    return []


def ranged(value, place, low=0, high=MAX_NUMBER):
    check(low <= value <= high, "outOfRange", place)
    return value


class Expectation:
    """What the next receipt is expected to say: the counters of the changes sent, and seqs from the head on."""

    def __init__(self, own, head):
        self.sent = [int(change["dot"].split(":")[1]) for change in own["changes"]] if own else []
        self.after, self.seq, self.position = own["first"] if own else 1, head, 0

    @property
    def first(self):
        return self.sent[self.position] if self.position < len(self.sent) else self.after

    def took(self, first, seq):
        self.position, self.after, self.seq = self.position + 1, first + 1, seq + 1


def read_receipts(numbers, own, head, place):
    stream, out, expected = Stream(numbers, place), [], Expectation(own, head)
    while stream.left:
        here, number = stream.here, stream.next()
        if number & 7 == RUN:
            check(number >> 3 <= max(MAX_CHANGES, len(expected.sent)), "tooMany", here)
            seq = expected.seq + unzigzag(stream.next())
            for _ in range(number >> 3):
                out.append({"first": ranged(expected.first, here, 1, MAX_COUNTER), "seq": ranged(seq, here),
                            "verdict": "applied"})
                expected.took(expected.first, seq)
                seq += 1
            continue
        receipt = {"first": ranged(expected.first + unzigzag(number >> 3), here, 1, MAX_COUNTER)}
        read_verdict(number & 7, stream, receipt)
        receipt["seq"] = ranged(expected.seq + unzigzag(stream.next()), here)
        expected.took(receipt["first"], receipt["seq"])
        out.append(receipt)
    return out


def write_receipts(receipts, own, head, place):
    out, expected, at = [], Expectation(own, head), 0
    while at < len(receipts):
        run, ahead = 0, Expectation(own, head)
        ahead.position, ahead.after, ahead.seq = expected.position, expected.after, receipts[at].get("seq")
        while at + run < len(receipts) and receipts[at + run] == {
                "first": ahead.first, "seq": ahead.seq, "verdict": "applied"}:
            ahead.took(ahead.first, ahead.seq)
            run += 1
        if run > 1:
            out += [run * 8 + RUN, zigzag(receipts[at]["seq"] - expected.seq)]
            expected, at = ahead, at + run
            continue
        receipt = receipts[at]
        first = whole(receipt.get("first"), place, 1, MAX_COUNTER)
        seq = whole(receipt.get("seq"), place)
        needs = verdict_numbers(receipt, place)
        kind = VERDICTS.index(receipt["verdict"])
        out += [zigzag(first - expected.first) * 8 + kind, *needs, zigzag(seq - expected.seq)]
        expected.took(first, seq)
        at += 1
    return out


def read_proof(proof, head, place):
    stream, chains, out, first, seq = Stream(proof["proven"], place), list(proof["chains"]), [], 1, head
    while stream.left:
        here = stream.here
        row = {"first": ranged(first + unzigzag(stream.next()), here, 1, MAX_COUNTER)}
        row["last"] = ranged(row["first"] + stream.next(), here, 1, MAX_COUNTER)
        check(chains, "cutShort", here)
        row["chain"] = hex16(chains.pop(0))
        read_verdict(stream.next(), stream, row)
        row["seq"] = ranged(seq + unzigzag(stream.next()), here)
        first, seq = row["last"] + 1, row["seq"] + 1
        out.append(row)
    check(not chains, "leftOver", place)
    return {"proven": out, "gone_through": whole(proof["gone_through"], place)}


def write_proof(fork, head, place):
    numbers, chains, expected, seq = [], [], 1, head
    for row in items(fork.get("proven"), place):
        first = whole(row.get("first"), place, 1, MAX_COUNTER)
        last = whole(row.get("last"), place, first, MAX_COUNTER)
        needs = verdict_numbers(row, place)
        numbers += [zigzag(first - expected), last - first, VERDICTS.index(row["verdict"]), *needs,
                    zigzag(whole(row.get("seq"), place) - seq)]
        chains.append(identifier(row.get("chain"), place))
        expected, seq = last + 1, row["seq"] + 1
    return {"proven": numbers, "chains": chains, "gone_through": whole(fork.get("gone_through"), place)}
