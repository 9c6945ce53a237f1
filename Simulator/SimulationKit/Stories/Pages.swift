internal import DeviceSync
internal import HouseholdModel

/// What is new comes in pieces.
extension NamedStory {
  static let pages: [NamedStory] = [
    NamedStory(
      "reader-whose-download-is-paged",
      """
      Somebody who has never written downloads everything in pages while others write and the server forgets: the \
      download is pinned by a lease and ends (P1, F15).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      for number in 0..<8 { try stage.add("Tea \(number)", by: ana) }
      try stage.sync(ana)
      let ben = try stage.enter("Ben")
      ben.limits.pageSeqs = 2
      var rounds = 0
      while try stage.exchange(ben).more {
        rounds += 1
        try stage.claim("L1", "the download ends", rounds < 40)
        guard rounds < 9 else { continue }
        try stage.remove("Tea \(rounds - 1)", by: ana)
        try stage.add("Salt \(rounds)", by: ana)
        try stage.sync(ana, ana)
        stage.pass(days: 1)
        try stage.forget()
      }
      try stage.claim("C1", "Ben has what Ana has", try ben.wanted() == ana.wanted())
    },
    NamedStory(
      "page-that-ends-before-the-own-change",
      """
      A change is taken, its page ends before it, and somebody removes it before the next page: it does not stay on \
      its author's phone (F2).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      for number in 0..<3 { try stage.add("Tea \(number)", by: ben) }
      try stage.sync(ben)
      ana.limits.pageSeqs = 1
      try stage.add("Milk", by: ana)
      let received = try stage.exchange(ana)
      try stage.claim("C9", "there is more", received.more)
      try stage.sync(ben)
      try stage.remove("Milk", by: ben)
      try stage.sync(ben)
      ana.limits.pageSeqs = 20
      try stage.sync(ana)
      try stage.claim("C5", "the milk is gone", try !ana.shown().contains("Milk"))
    },
    NamedStory(
      "restarted-between-receipt-and-page",
      """
      A change is receipted in one term and its page comes in the next: it is covered then, and whoever removes it \
      removes it on its author's phone too (P3).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      for number in 0..<3 { try stage.add("Tea \(number)", by: ben) }
      try stage.sync(ben)
      ana.limits.pageSeqs = 1
      try stage.add("Milk", by: ana)
      try stage.exchange(ana)
      try stage.restart()
      try stage.sync(ana, ben)
      try stage.remove("Milk", by: ben)
      try stage.sync(ben, ana)
      try stage.claim("C5", "the milk is gone", try !ana.shown().contains("Milk"))
    },
    NamedStory(
      "frame-that-comes-late",
      "A frame arrives after an answer that went further: what died in between stays dead (F3)."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      try stage.add("Milk", by: ana)
      try stage.sync(ana)
      let late = try stage.frame(for: ben)
      try stage.remove("Milk", by: ana)
      try stage.sync(ana)
      try stage.sync(ben)
      try stage.claim("C7", "it does not fit", try stage.hear(late, ben) == .needsSync)
      try stage.claim("C5", "the milk stays away", try ben.shown() == [])
      // The mirror of it: a frame overtakes an answer that is under way.
      try stage.add("Eggs", by: ana)
      try stage.sync(ana)
      let request = try stage.ask(ben)
      let frame = try stage.frame(for: ben)
      try stage.remove("Eggs", by: ana)
      try stage.sync(ana)
      let answer = try stage.deliver(request, of: ben)
      try stage.hear(frame, ben)
      try stage.hear(answer, ben)
      try stage.sync(ben)
      try stage.claim("C5", "the eggs are gone", try ben.shown() == [])
    },
    NamedStory(
      "reset-with-unsent-changes",
      """
      A phone behind the floor gets everything anew in pieces of one seq, with unsent changes of its own: they are \
      in sight all the time, and nothing that died shows for a moment (F15).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      for number in 0..<6 { try stage.add("Tea \(number)", by: ana) }
      try stage.sync(ana, ben)
      try stage.add("Milk", by: ben)
      try stage.setNote("green", of: "Tea 0", by: ben)
      for number in 0..<3 { try stage.remove("Tea \(number)", by: ana) }
      stage.pass(days: 61)
      try stage.sync(ana, ana)
      try stage.forget()
      ben.limits.pageSeqs = 1
      ben.limits.changes = 1
      var rounds = 0
      while try stage.exchange(ben).more, rounds < 60 {
        rounds += 1
        try stage.claim("C6", "the milk is in sight", try ben.wanted().contains("Milk"))
        if rounds == 2 {
          try stage.remove("Tea 5", by: ana)
          try stage.sync(ana)
        }
      }
      try stage.claim("C5", "what is left", try ben.wanted() == ["Milk", "Tea 3", "Tea 4"])
    },
  ]
}
