internal import DeviceSync
internal import HouseholdModel

/// What people have met in other list apps.
extension NamedStory {
  static let otherApps: [NamedStory] = [
    NamedStory(
      "readded-then-removed-late",
      "Milk is removed and added again; a removal made offline before that arrives late and eats the old one only."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben)
      try stage.remove("Milk", by: ana)
      try stage.remove("Milk", by: ben)
      try stage.add("Milk", 2, by: ben)
      try stage.sync(ben, ana, ben)
      for phone in [ana, ben] {
        try stage.claim("C5", "the milk is wanted", try phone.wanted() == ["Milk"])
        try stage.claim("C5", "by one need", try phone.line(of: "Milk")?.needs.count == 1)
      }
    },
    NamedStory(
      "edits-reordered-in-the-queue",
      """
      Edits made offline are sent one by one; requests overtake each other, arrive twice, and their answers come in \
      any order: what was meant last stands.
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      ana.limits.changes = 1
      try stage.add("Milk", by: ana)
      for count in 2...5 { try stage.setQuantity(count, of: "Milk", by: ana) }
      try stage.remove("Milk", by: ana)
      try stage.add("Milk", 7, by: ana)
      try stage.setNote("first", of: "Milk", by: ana)
      try stage.setNote("last", of: "Milk", by: ana)
      var old: [SyncRequest] = []
      for _ in 0..<5 {
        let requests = try (0..<3).map { _ in try stage.ask(ana) }
        old += requests
        var answers: [SyncAnswer] = []
        for request in requests.reversed() { answers.append(try stage.deliver(request, of: ana)) }
        for request in old { try stage.deliver(request, of: ana) }
        for answer in answers.reversed() { try stage.hear(answer, ana) }
      }
      try stage.sync(ana)
      for request in old.reversed() { try stage.deliver(request, of: ana) }
      try stage.sync(ben)
      let line = try ben.line(of: "Milk")
      try stage.claim("C2", "seven are wanted", line?.quantities == [try Quantity(7, unit: .count)])
      try stage.claim("C2", "the last words stand", line?.note == "last")
    },
    NamedStory(
      "items-that-reappear",
      """
      Somebody shops with no network, ticks everything off and clears it. Back online the phone gets old pages, old \
      frames and everything anew in pieces: nothing it cleared shows again, nor on any other phone.
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      let items = ["Milk", "Eggs", "Bread", "Salt", "Tea"]
      for item in items { try stage.add(item, by: ana) }
      try stage.sync(ana, ben)
      try stage.add("Soap", by: ana)
      try stage.sync(ana)
      let early = try stage.deliver(stage.ask(ben), of: ben)
      let frame = try stage.frame(for: ben)
      for item in items { try stage.buy(item, by: ben) }
      try stage.clearBought(by: ben)
      try stage.setNote("fresh", of: "Milk", by: ana)
      try stage.sync(ana)
      stage.pass(days: 65)
      try stage.sync(ana, ana)
      try stage.forget()
      try stage.hear(frame, ben)
      try stage.hear(early, ben)
      ben.limits.pageSeqs = 1
      ben.limits.changes = 2
      var rounds = 0
      repeat {
        rounds += 1
        try stage.claim(
          "C5", "nothing shows again", try !ben.shown().contains(where: items.contains))
      } while try stage.exchange(ben).more && rounds < 60
      try stage.sync(ana)
      for phone in [ana, ben] {
        try stage.claim("C5", "only soap is left", try phone.shown() == ["Soap"])
      }
    },
    NamedStory(
      "note-overwritten-by-a-second-add",
      "Somebody adds, offline or not, what is on the list with a note: the note stays."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", 1, by: ana)
      try stage.setNote("the blue one", of: "Milk", by: ana)
      try stage.add("Milk", 1, by: ben)
      try stage.sync(ana, ben, ana)
      try stage.add("Milk", 1, by: ben)
      try stage.add("Milk", 1, by: ana)
      try stage.sync(ben, ana, ben)
      for phone in [ana, ben] {
        try stage.claim("C2", "the note is there", try phone.note(of: "Milk") == "the blue one")
        try stage.claim("C2", "each wants two", try phone.line(of: "Milk")?.needs.count == 2)
      }
    },
    NamedStory(
      "note-of-an-earlier-line",
      "Milk is removed while somebody offline writes a note to it: the next milk comes without the note (F23)."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben)
      try stage.remove("Milk", by: ben)
      try stage.setNote("for Sunday", of: "Milk", by: ana)
      try stage.sync(ben, ana, ben)
      try stage.claim("C5", "it is not shown", try ana.shown() == [] && ben.shown() == [])
      try stage.add("Milk", by: ben)
      try stage.sync(ben, ana)
      try stage.claim(
        "C5", "it has no note", try ana.line(of: "Milk").map { $0.note == nil } == true)
    },
    NamedStory(
      "line-without-a-name",
      "Milk is removed by one and made two by another, then renamed by a third: it has a name everywhere (F17)."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      let carla = try stage.enter("Carla")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben, carla)
      try stage.remove("Milk", by: ana)
      try stage.setQuantity(2, of: "Milk", by: ben)
      try stage.rename("Milk", to: "Oat milk", by: carla)
      try stage.sync(ana, ben, carla, ana, ben)
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben, carla)
      try stage.claim("N1", "both are there", try ben.wanted() == ["Milk", "Oat milk"])
    },
  ]
}
