"""A server's rules in small: merges what phones write, in memory, exactly as ../README.md says.

The scripted server answers with it wherever a scenario says nothing else. It is written for being
read, not for size or speed: one household, everything kept for ever, no alerts. All messages are
dictionaries in the JSON form of ../vectors.
"""

import copy
import itertools
import random
import time

from larder_wire import chain_next, chain_start, digest

#: A time further ahead of the server than this becomes the server's time (README, "Receipts").
AHEAD_MILLISECONDS = 5 * 60 * 1000

#: The replica in honest facts that "Ben" writes, and Ben.
BEN, BENS_PHONE = "bbbbbbbbbbbbbb01", "bbbbbbbbbbbbbb02"

#: The member and the device of a server's own replica.
NOBODY = "0" * 16


def split(dot):
    """The replica and the counter of a dot."""
    replica, counter = dot.split(":")
    return replica, int(counter)


def counters_of(change):
    """How many counters a change takes."""
    if "void" in change:
        return change["void"]["counters"]
    return max(1, len(change["statements"]))


def facts_of(change, stamp):
    """The facts of a change: its counters in its order, and one time."""
    replica, first = split(change["dot"])
    return [
        {"dot": f"{replica}:{first + offset}", "time": stamp, **statement}
        for offset, statement in enumerate(change["statements"])
    ]


class Writer:
    """What a server knows of one replica."""

    def __init__(self, replica, member, device):
        self.replica, self.member, self.device = replica, member, device
        self.last = 0
        #: The chain's value after each counter that ends a change.
        self.chains = {0: chain_start(replica)}
        #: The receipt of each change, by its first counter, and where it ends.
        self.receipts, self.ends = {}, {}
        #: Whether the phone no longer has what came before.
        self.lost = False


class Space:
    """One space: its log is the births and deaths of its facts."""

    def __init__(self, name, members):
        self.name, self.members = name, set(members)
        self.head = 0
        self.facts = {}
        self.early_kills = set()
        self.writers = {}
        #: What each cursor that was ever given means: (seq, timeline). Bytes of any kind and length.
        self.cursors = {}
        self.floor = 0

    def alive(self, at=None):
        """The state at a seq, by subject and then dot, as a page orders it."""
        at = self.head if at is None else at
        facts = [f for f, born, died in self.facts.values() if born <= at and not (died and died <= at)]
        return sorted(facts, key=lambda f: (f["subject"], split(f["dot"])))

    def kill(self, dot, seq):
        row = self.facts.get(dot)
        if row is None:
            self.early_kills.add(dot)
        elif not row[2]:
            row[2] = seq

    def add(self, facts, supersedes=()):
        """One applied change: takes one seq."""
        self.head += 1
        for dot in supersedes:
            self.kill(dot, self.head)
        for fact in facts:
            dead = self.head if fact["dot"] in self.early_kills else None
            self.facts[fact["dot"]] = [fact, self.head, dead]
        return self.head


class Household:
    """The whole state of an honest server, with hooks for what scenarios want otherwise."""

    def __init__(self, seed=1):
        self.random = random.Random(seed)
        self.spaces, self.devices, self.invites = {}, {}, {}
        self.household = None
        self.term = self.draw()
        #: Judges a change: a verdict such as `{"verdict": "rejected", "reason": "tooLarge"}`, or None.
        self.judge = lambda change: None
        #: How many seqs a page may span; 0: all.
        self.page_seqs = 0
        #: How long the next cursors are; they are never empty and at most 64 bytes.
        self.cursor_lengths = itertools.cycle([9, 1, 64, 3, 17])
        #: How far changes are in a backup.
        self.backs_up = False
        self.ben_counter = 0
        self.clock = None

    def draw(self):
        return f"{self.random.getrandbits(64) | 1:016x}"

    # How phones become known -------------------------------------------------------------------

    def enrol(self, household, newcomer):
        """Lets a person and a phone in; the same answer if it is said again."""
        token, member, personal = newcomer["token"], newcomer["member"], newcomer["personal"]
        if token not in self.devices:
            if household not in self.spaces:
                self.spaces[household] = Space(household, [])
                self.household = household
            self.spaces[household].members.add(member)
            self.spaces.setdefault(personal, Space(personal, [member]))
            self.devices[token] = {"member": member, "device": newcomer["device"], "personal": personal}
            self.say({"subject": member, "member_name": newcomer["member_name"]})
        known = self.devices[token]
        return {"household": household, "personal": known["personal"], "member": known["member"],
                "device": known["device"]}

    def say(self, statement):
        """The server's own change: its replica is its term."""
        writer = self.home.writers.setdefault(self.term, Writer(self.term, NOBODY, NOBODY))
        writer.last += 1
        stamp = {"milliseconds": self.now()}
        self.home.add([{"dot": f"{self.term}:{writer.last}", "time": stamp, **statement}])

    # What others write -------------------------------------------------------------------------

    @property
    def home(self):
        return self.spaces[self.household]

    def write(self, *statements, supersedes=(), at=None):
        """Another person's change in the household; answers the dots of its facts."""
        if BEN not in self.home.writers:
            self.home.writers[BEN] = Writer(BEN, BEN, BENS_PHONE)
        facts = []
        for statement in statements:
            self.ben_counter += 1
            stamp = {"milliseconds": self.now() if at is None else at}
            facts.append({"dot": f"{BEN}:{self.ben_counter}", "time": stamp, **statement})
        self.home.writers[BEN].last = self.ben_counter
        self.home.add(facts, supersedes)
        return [fact["dot"] for fact in facts]

    def put(self, name, **more):
        """Another person puts something on the list."""
        subject = subject_of(name)
        return self.write({"subject": subject, "label": name},
                          {"subject": subject, "need": {"quantity": {"thousandths": 1000}}}, **more)

    def take_off(self, name):
        """Another person takes a line off: everything about it dies."""
        self.write(supersedes=self.dots_about(name))

    def dots_about(self, name):
        """Every fact about what bears this label."""
        alive = self.home.alive()
        subjects = {f["subject"] for f in alive if f.get("label") == name}
        return [f["dot"] for f in alive if f["subject"] in subjects]

    def now(self):
        return self.clock if self.clock is not None else int(time.time() * 1000)

    # Disasters ---------------------------------------------------------------------------------

    def backup(self):
        return copy.deepcopy(self.spaces)

    def restore(self, backup):
        """The operator puts a backup back: a new term, and what came after the backup is forgotten."""
        given = {name: dict(space.cursors) for name, space in self.spaces.items()}
        self.spaces = copy.deepcopy(backup)
        for name, space in self.spaces.items():
            # Cursors of the lost timeline mean nothing any more; they are still no forgeries.
            space.cursors = {
                c: meaning if c in space.cursors else None for c, meaning in given[name].items()}
        self.term = self.draw()

    def forget_cursors(self):
        """Makes every cursor invalid, as if all killed rows had gone."""
        for space in self.spaces.values():
            space.cursors = {cursor: None for cursor in space.cursors}

    # Sync --------------------------------------------------------------------------------------

    def cursor(self, space, seq):
        """A cursor for a seq: always the same one within a term."""
        for known, meaning in space.cursors.items():
            if meaning == (seq, self.term):
                return known
        while True:
            length = next(self.cursor_lengths)
            drawn = self.random.randbytes(length).hex()
            if drawn not in space.cursors:
                space.cursors[drawn] = (seq, self.term)
                return drawn

    def sync(self, request, device):
        """The honest answer."""
        spaces = [self.answer(part, device) for part in request["spaces"]]
        asked = {part["space"] for part in request["spaces"]}
        for name, space in self.spaces.items():
            if device["member"] in space.members and name not in asked:
                spaces.append({"space": name, "status": "ok", "head": space.head, "own": [], "authors": []})
        return {"number": request["number"], "term": self.term, "server_milliseconds": self.now(),
                "spaces": spaces}

    def answer(self, part, device):
        space = self.spaces.get(part["space"])
        if space is None or device["member"] not in space.members:
            return {"space": part["space"], "status": "notMember", "head": 0, "own": [], "authors": []}
        meaning = space.cursors.get(part["cursor"]) if part["cursor"] else None
        own = [self.take(space, presented, device) for presented in part["own"]]
        answer = {"space": space.name, "status": "ok", "head": space.head, "own": own, "authors": []}
        if meaning is None:
            answer["reset"] = self.reset(space, part)
            facts = answer["reset"]["facts"]
        else:
            answer["page"] = self.page(space, part["cursor"])
            facts = answer["page"]["born"]
        mine = {presented["replica"] for presented in part["own"]}
        answer["authors"] = self.authors(space, facts, mine)
        return answer

    def authors(self, space, facts, mine=()):
        found = {split(fact["dot"])[0] for fact in facts} - set(mine)
        known = [space.writers[r] for r in sorted(found) if r in space.writers]
        return [{"replica": w.replica, "member": w.member, "device": w.device} for w in known]

    def page(self, space, cursor):
        """The difference of the state at a cursor and the newest, or of as many seqs as a page may span."""
        since = space.cursors[cursor][0]
        end = space.head
        if self.page_seqs:
            end = min(end, since + self.page_seqs)
        before = {f["dot"] for f in space.alive(since)}
        after = space.alive(end)
        names = {f["dot"] for f in after}
        to = cursor if end == since else self.cursor(space, end)
        return {"from": cursor, "to": to, "end_seq": end,
                "born": [f for f in after if f["dot"] not in before],
                "dead": sorted(before - names, key=split), "more": end < space.head}

    def reset(self, space, part):
        """The whole state; in pieces by birth if pages are limited."""
        staged, target, through = part.get("staged"), space.head, 0
        after = None
        if staged and space.cursors.get(staged["target"]):
            target, after = space.cursors[staged["target"]][0], staged["through"]
            through = after
        end = min(target, through + self.page_seqs) if self.page_seqs else target
        facts = [f for f in space.alive(target) if through < space.facts[f["dot"]][1] <= end]
        reset = {"target": self.cursor(space, target), "target_seq": target, "through": end,
                 "facts": facts, "done": end >= target}
        if part["cursor"]:
            reset["from"] = part["cursor"]
        if after is not None:
            reset["after"] = after
        return reset

    def take(self, space, presented, device):
        """Judges what a phone presents for one replica, in the order that the design gives."""
        replica = presented["replica"]
        writer = space.writers.setdefault(replica, Writer(replica, device["member"], device["device"]))
        answer = {"replica": replica, "receipts": [], "backed_up": 0}
        if writer.member != device["member"]:
            return answer | {"fork": {"proven": [], "gone_through": 0}}
        first = presented["first"]
        if first > writer.last + 1:
            if not presented.get("lost_before"):
                return answer | {"expected": writer.last + 1}
            writer.last = first - 1
            writer.chains[first - 1] = presented["chain_before"]
        if writer.chains.get(first - 1, presented["chain_before"]) != presented["chain_before"]:
            return answer | {"fork": self.proof(writer)}
        if presented["highest"] < writer.last:
            return answer | {"fork": self.proof(writer)}
        chain = presented["chain_before"]
        for change in presented["changes"]:
            start, chain = split(change["dot"])[1], chain_next(chain, digest(change))
            end = start + counters_of(change) - 1
            if end <= writer.last:
                if writer.chains.get(end) != chain:
                    return answer | {"receipts": [], "fork": self.proof(writer)}
                answer["receipts"].append(writer.receipts[start])
                continue
            receipt = {"first": start, **self.merge(space, change)}
            writer.last, writer.chains[end] = end, chain
            writer.receipts[start], writer.ends[start] = receipt, end
            answer["receipts"].append(receipt)
        if self.backs_up:
            answer["backed_up"] = writer.last
        return answer

    def merge(self, space, change):
        if "void" in change:
            return {"seq": space.head, "verdict": "void"}
        verdict = self.judge(change) or {"verdict": "applied"}
        if verdict["verdict"] == "rejected":
            return {"seq": space.head, **verdict}
        stamp = change["time"]
        if verdict["verdict"] == "applied" and stamp["milliseconds"] > self.now() + AHEAD_MILLISECONDS:
            verdict = {"verdict": "clamped", "time": {"milliseconds": self.now()}}
        if verdict["verdict"] == "clamped":
            stamp = verdict["time"]
        seq = space.add(facts_of(change, stamp), change["supersedes"])
        return {"seq": seq, **verdict}

    def proof(self, writer):
        proven = []
        for start in sorted(writer.receipts):
            receipt = {k: v for k, v in writer.receipts[start].items() if k != "first"}
            end = writer.ends[start]
            proven.append({"first": start, "last": end, "chain": writer.chains[end], **receipt})
        return {"proven": proven, "gone_through": 0}


def subject_of(name):
    """The subject of a product: FNV-1a-64 of its key, a zero byte and its variant, which is empty here.

    For an ASCII word the key is the word in small letters.
    """
    value = 0xCBF29CE484222325
    for byte in name.lower().encode() + b"\0":
        value = ((value ^ byte) * 0x100000001B3) % (1 << 64)
    return f"{value:016x}"
