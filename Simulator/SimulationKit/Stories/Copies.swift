internal import DeviceSync
internal import HouseholdModel

/// Two phones that are one.
extension NamedStory {
  static let copies: [NamedStory] = [
    NamedStory(
      "cloned-phone",
      """
      A phone with unsent edits is cloned, and the clone is cloned. All three write, one of them hears its own \
      future from the stream, and everything is there once (F5, F6, F26).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Bread", by: ben)
      try stage.sync(ben, ana)
      try stage.add("Milk", by: ana)
      let clone = try stage.clone(ana, as: "Ana's clone")
      try stage.add("Eggs", by: clone)
      let second = try stage.clone(clone, as: "The clone's clone")
      try stage.add("Tea", by: ana)
      try stage.sync(ana)
      // Its own replica, further than it has come itself.
      try stage.hear(stage.frame(for: second), second)
      try stage.setNote("dark", of: "Bread", by: second)
      try stage.add("Salt", by: second)
      try stage.sync(clone, second, ana, ben)
      try stage.remove("Milk", by: second)
      try stage.setQuantity(3, of: "Eggs", by: clone)
      try stage.buy("Bread", by: ana)
      try stage.sync(second, clone, ana, ben)
      try stage.claim("C7", "all is there once", try ben.wanted() == ["Eggs", "Salt", "Tea"])
    },
    NamedStory(
      "copy-that-hears-its-own-future",
      "A clone hears what the original wrote under their common name, and takes that back itself (F6)."
    ) { stage in
      let ana = try stage.enter("Ana")
      try stage.sync(ana)
      let clone = try stage.clone(ana, as: "Ana's clone")
      try stage.add("Milk", by: ana)
      try stage.sync(ana)
      try stage.hear(stage.frame(for: clone), clone)
      try stage.claim("C6", "the clone shows it", try clone.wanted() == ["Milk"])
      try stage.setQuantity(2, of: "Milk", by: clone)
      try stage.claim("D1", "it writes under another name", try clone.replicas().count == 2)
      try stage.setNote("fresh", of: "Milk", by: ana)
      try stage.sync(clone, ana, clone)
      try stage.claim("C7", "it is wanted once", try ana.line(of: "Milk")?.needs.count == 1)
    },
    NamedStory(
      "two-copies-of-one-fork",
      "Two copies of a phone that has forked hold the same unsent change: it is applied once (F26)."
    ) { stage in
      let ana = try stage.enter("Ana")
      try stage.sync(ana)
      let first = try stage.clone(ana, as: "First copy")
      try stage.add("Milk", by: ana)
      try stage.sync(ana)
      try stage.add("Eggs", by: first)
      let second = try stage.clone(first, as: "Second copy")
      try stage.sync(first, second)
      try stage.claim(
        "D1", "both moved it to one name", try first.replicas().last == second.replicas().last)
      try stage.add("Bread", by: second)
      try stage.add("Salt", by: first)
      try stage.sync(first, second, ana, first)
      try stage.claim(
        "C7", "four things are wanted", try ana.wanted() == ["Bread", "Eggs", "Milk", "Salt"])
    },
    NamedStory(
      "copy-that-takes-back-what-moves",
      """
      A copy starts a new name while the old one still has something to send, and takes that back under the new \
      one: the kill follows the move and hits nothing of the original's (P5).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      try stage.sync(ana)
      let clone = try stage.clone(ana, as: "Ana's clone")
      try stage.add("Eggs", by: clone)
      try stage.add("Milk", by: ana)
      try stage.add("Butter", by: ana)
      try stage.sync(ana)
      try stage.hear(stage.frame(for: clone), clone)
      try stage.claim("D1", "the clone has two names", try clone.replicas().count == 2)
      try stage.remove("Eggs", by: clone)
      let sending = try stage.ask(clone).spaces.flatMap(\.replicas).filter { !$0.changes.isEmpty }
      try stage.claim("D1", "only the older name sends", sending.count == 1)
      try stage.sync(clone, ana)
      try stage.claim("C3", "only the eggs are gone", try ana.wanted() == ["Butter", "Milk"])
    },
    NamedStory(
      "copy-older-than-the-proof",
      """
      A copy returns when the server can no longer prove what it had before the copy was made: what the copy has \
      receipts for is not applied again (P9).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ana)
      let clone = try stage.clone(ana, as: "Ana's clone")
      stage.pass(days: 61)
      try stage.add("Bread", by: ana)
      try stage.sync(ana, ana)
      try stage.forget()
      try stage.add("Salt", by: ana)
      try stage.sync(ana, ana)
      try stage.add("Eggs", by: clone)
      try stage.sync(clone, ana)
      try stage.claim("C7", "milk is wanted once", try ana.line(of: "Milk")?.needs.count == 1)
    },
    NamedStory(
      "phone-restored-from-its-backup",
      "A phone goes back to its backup and writes under the same counters again: nothing is lost (F5)."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Bread", by: ana)
      let backup = try stage.backUp(ana)
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben)
      try stage.restore(ana, from: backup)
      try stage.add("Eggs", by: ana)
      try stage.sync(ana, ben)
      try stage.claim("C3", "all three are there", try ben.wanted() == ["Bread", "Eggs", "Milk"])
      try stage.remove("Bread", by: ben)
      try stage.sync(ben)
      try stage.restore(ana, from: backup)
      try stage.sync(ana, ben)
      try stage.claim("C5", "the bread stays away", try ana.wanted() == ["Eggs", "Milk"])
    },
    NamedStory(
      "late-answer-that-says-fork",
      "An answer that says \"you are a copy\" arrives after the phone has moved on: nothing is said twice (F4)."
    ) { stage in
      let ana = try stage.enter("Ana")
      try stage.sync(ana)
      let clone = try stage.clone(ana, as: "Ana's clone")
      try stage.add("Milk", by: ana)
      try stage.sync(ana)
      try stage.add("Eggs", by: clone)
      let late = try stage.deliver(stage.ask(clone), of: clone)
      try stage.sync(clone)
      let received = try stage.hear(late, clone)
      try stage.claim("C7", "it is not obeyed", received.isStale)
      try stage.sync(clone, ana)
      try stage.claim("C7", "both are there once", try ana.wanted() == ["Eggs", "Milk"])
    },
  ]
}
