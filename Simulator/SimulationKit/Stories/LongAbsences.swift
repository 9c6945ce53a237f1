internal import HouseholdModel

/// Phones that were away for longer than anybody remembers them.
extension NamedStory {
  static let longAbsences: [NamedStory] = [
    NamedStory(
      "offline-for-five-years",
      """
      A phone with unsent edits returns after five years; leases and verdicts are gone. What it wrote arrives, and \
      nothing that was removed meanwhile comes back.
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      for item in ["Milk", "Eggs", "Bread"] { try stage.add(item, by: ana) }
      try stage.sync(ana, ben, ana)
      // The last thing that Ben sent arrived, and he never heard of it.
      try stage.add("Salt", by: ben)
      try stage.askInVain(ben)
      try stage.add("Butter", by: ben)
      try stage.setQuantity(4, of: "Eggs", by: ben)
      try stage.buy("Bread", by: ben)
      try stage.remove("Milk", by: ana)
      for month in 0..<30 {
        try stage.add("Tea \(month % 4)", by: ana)
        try stage.sync(ana)
        stage.pass(days: 61)
        if month == 0 { try stage.remove("Eggs", by: ana) }
        try stage.buy("Tea \(month % 4)", by: ana)
        try stage.clearBought(by: ana)
        try stage.sync(ana)
        try stage.forget()
      }
      try stage.sync(ben, ana)
      try stage.claim("C5", "the milk stays away", try !ben.shown().contains("Milk"))
      try stage.claim("C4", "the butter is there", try ana.wanted().contains("Butter"))
      try stage.claim("C4", "four eggs are wanted", try ana.wanted().contains("Eggs"))
      try stage.claim("C7", "the salt is there once", try ana.wanted().count { $0 == "Salt" } == 1)
      try stage.claim("C4", "nothing came back as not taken", try ben.tray() == 0)
    },
    NamedStory(
      "forgotten-name",
      "A product is renamed on a phone that was away until all of it was removed and forgotten."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben)
      try stage.remove("Milk", by: ana)
      try stage.sync(ana, ana)
      try stage.rename("Milk", to: "Oat milk", by: ben)
      stage.pass(days: 70)
      try stage.sync(ana, ana)
      try stage.forget()
      try stage.sync(ben, ana)
      try stage.claim("N1", "it has its name", try ana.wanted() == ["Oat milk"])
    },
    NamedStory(
      "answer-lost-and-two-months-away",
      """
      A change is refused, the answer is lost, and its phone is away until verdicts may go: it still hears that it \
      was refused (P7).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      try stage.add("Milk", by: ana, isMalformed: true)
      try stage.add("Eggs", by: ana)
      try stage.askInVain(ana)
      stage.pass(days: 61)
      try stage.sync(ben)
      try stage.forget()
      try stage.sync(ana)
      try stage.claim("C4", "the milk is in the tray", try ana.tray() == 1)
      try stage.claim("C7", "the eggs are there once", try ana.wanted() == ["Eggs"])
    },
    NamedStory(
      "cursor-that-expired",
      """
      A phone returns behind the floor and is given everything anew: what it had a receipt for is not sent again (P8).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ana, ben)
      for round in 0..<3 {
        stage.pass(days: 30)
        try stage.buy("Milk", by: ben)
        try stage.clearBought(by: ben)
        if round < 2 { try stage.add("Milk", by: ben) }
        try stage.sync(ben, ben)
        try stage.forget()
      }
      let request = try stage.ask(ana)
      let pushed = request.spaces.flatMap(\.replicas).flatMap(\.changes)
      try stage.claim("C7", "nothing is sent again", pushed.isEmpty)
      let answer = try stage.deliver(request, of: ana)
      guard case .reset = answer.spaces.first?.news else {
        throw Violation(invariant: "G2", message: "the cursor should have been behind the floor")
      }
      try stage.hear(answer, ana)
      try stage.claim("C7", "nothing is pending again", try ana.pending() == 0)
    },
  ]

  static let wrongClocks: [NamedStory] = [
    NamedStory(
      "clock-ten-years-ahead",
      """
      A phone's clock is ten years ahead. It loses no edit and wins no argument, and nobody else's clock follows (F25).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ben)
      try stage.sync(ben, ana)
      ana.skew = Int64(10 * Span.year)
      try stage.setNote("from the future", of: "Milk", by: ana)
      try stage.add("Eggs", by: ana)
      // The answer that says which time it has now is lost, and it is asked for again later.
      try stage.askInVain(ana)
      try stage.setNote("from today", of: "Milk", by: ben)
      try stage.sync(ben)
      try stage.sync(ana, ben)
      for phone in [ana, ben] {
        try stage.claim("C4", "today wins", try phone.note(of: "Milk") == "from today")
        try stage.claim("C4", "the eggs are there", try phone.wanted() == ["Eggs", "Milk"])
      }
      ana.skew = 0
      try stage.setNote("put right", of: "Milk", by: ana)
      try stage.sync(ana, ben)
      try stage.claim("C4", "who saw it wins", try ben.note(of: "Milk") == "put right")
      let last = try stage.edit(ben) { try $0.setNote("later", of: LineID("Milk"), in: $1) }
      let limit = stage.now + SyncLimits.clockAheadMilliseconds
      try stage.claim("H1", "no clock followed", (last?.time.milliseconds ?? .max) <= limit)
    },
    NamedStory(
      "clock-ten-years-behind",
      "A phone's clock is ten years behind: what it says about what it has seen stands all the same."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ana)
      try stage.setNote("fresh", of: "Milk", by: ana)
      try stage.sync(ana, ben)
      ben.skew = -Int64(10 * Span.year)
      try stage.setNote("with little fat", of: "Milk", by: ben)
      try stage.buy("Milk", by: ben)
      try stage.add("Milk", 2, by: ben)
      try stage.sync(ben, ana)
      try stage.claim(
        "C4", "his words stand", try ana.note(of: "Milk") == "with little fat")
      try stage.remove("Milk", by: ana)
      try stage.add("Bread", by: ben)
      try stage.sync(ana, ben, ana)
      try stage.claim("C5", "only bread is left", try ana.wanted() == ["Bread"])
    },
  ]
}
