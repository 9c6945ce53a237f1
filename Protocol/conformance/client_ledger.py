"""What must be true of every request of a client, whatever the scenario: the standing checks.

The scripted server hands every request that it receives to a `Ledger`. The ledger remembers more than an
honest server would: restoring a backup does not make it forget. What is wrong is collected, and the fixture
of the tests fails with it.
"""

from honest_household import counters_of, split
from larder_wire import chain_next, chain_start, digest

#: Limits of the README that a client keeps.
SPACES, REPLICAS, CHANGES, SUPERSEDES, STATEMENTS = 64, 8, 1000, 4096, 64


class Story:
    """What one replica has said so far."""

    def __init__(self, replica):
        #: The chain's value after each counter that ended a change.
        self.chains = {0: chain_start(replica)}
        #: Each change by its first counter: (digest, counters, time).
        self.changes = {}
        self.newest_time = (0, 0)


class Ledger:
    """Collects what requests said and what was wrong with them."""

    def __init__(self):
        self.wrong = []
        self.stories = {}
        #: How often each check was made: a check that was never made proves nothing.
        self.made = dict.fromkeys(["chain", "digest", "number", "cursor", "time"], 0)
        #: The bytes of each request, by its device and number.
        self.numbers = {}
        #: Cursors handed out for each space, also by scripts.
        self.cursors = {}
        #: Scenarios with two copies of one phone: both write under one replica.
        self.has_copies = False

    def check(self, condition, words):
        if not condition:
            self.wrong.append(words)

    def hand_out(self, answer):
        """Notes the cursors of an answer, or of a frame."""
        for part in answer.get("spaces", [answer]):
            given = self.cursors.setdefault(part.get("space"), set())
            for news, name in ((part.get("page"), "to"), (part.get("reset"), "target")):
                if news:
                    given.add(news[name])

    def read(self, request, body, token):
        """Checks one request."""
        self.number(request["number"], body, token)
        self.check(len(request["spaces"]) <= SPACES, "more spaces than a request may have")
        pushed = 0
        for part in request["spaces"]:
            space = part["space"]
            staged = part.get("staged") or {}
            for cursor in (part["cursor"], staged.get("target")):
                if cursor is not None:
                    self.made["cursor"] += 1
                    self.check(cursor in self.cursors.get(space, ()), "a cursor that nobody handed out")
            self.check(part["own"], "a space without a replica: readers present one too")
            self.check(len(part["own"]) <= REPLICAS, "more own replicas than a request may have")
            for presented in part["own"]:
                self.present(space, presented)
                pushed += len(presented["changes"])
        self.check(pushed <= CHANGES, "more changes than a request may have")

    def number(self, number, body, token):
        self.made["number"] += 1
        # A transport may send one request twice, and two requests may overtake each other; but a client
        # may not give two requests one number.
        said = self.numbers.setdefault((token, number), body)
        self.check(said == body or self.has_copies, f"two requests have the number {number}")

    def present(self, space, presented):
        replica, first, chain = presented["replica"], presented["first"], presented["chain_before"]
        story = self.stories.setdefault((space, replica), Story(replica))
        self.check(first >= 1, "a first counter of 0")
        if first - 1 in story.chains:
            self.made["chain"] += 1
            self.check(story.chains[first - 1] == chain, f"a wrong chain before counter {first}")
        else:
            self.check(presented.get("lost_before") or self.has_copies,
                       f"counter {first} begins no change that was ever sent")
        expected = first
        for change in presented["changes"]:
            chain = self.tell(story, change, replica, expected, chain)
            expected += counters_of(change)
        self.check(presented["highest"] >= expected - 1, "a highest counter below what was sent")

    def tell(self, story, change, replica, expected, chain):
        """One change: is it the next, and is it what it was when it was sent before?"""
        name, first = split(change["dot"])
        self.check((name, first) == (replica, expected), f"{change['dot']} where {expected} comes next")
        name_of_it, counters = digest(change), counters_of(change)
        chain = chain_next(chain, name_of_it)
        known = story.changes.get(first)
        if known and not self.has_copies:
            self.made["digest"] += 1
            self.check(known[:2] == (name_of_it, counters), f"counter {first} names another change than before")
        if "void" in change:
            return chain
        self.check(len(change["supersedes"]) <= SUPERSEDES, "a change that supersedes too much")
        self.check(len(change["statements"]) <= STATEMENTS, "a change that asserts too much")
        stamp = (change["time"]["milliseconds"], change["time"].get("counter") or 0)
        if not known:
            self.made["time"] += 1
            if not self.has_copies:
                self.check(stamp > story.newest_time, f"the time of counter {first} is not after those before")
            story.newest_time = max(stamp, story.newest_time)
            story.changes[first] = (name_of_it, counters, stamp)
        story.chains.setdefault(first + counters - 1, chain)
        return chain
