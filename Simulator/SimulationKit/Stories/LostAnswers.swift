internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel

/// The server did it, and its phone does not know.
extension NamedStory {
  static let lostAnswers: [NamedStory] = [
    NamedStory(
      "refusal-whose-answer-is-lost",
      "A change is refused and nobody hears of it; sent again it is still refused, and shown in the tray (F1)."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana)
      try stage.add("Milk", by: ana, isMalformed: true)
      for _ in 0..<3 { try stage.askInVain(ana) }
      try stage.restart()
      try stage.sync(ana, ben)
      try stage.claim("C4", "it is in the tray, once", try ana.tray() == 1)
      try stage.claim("C2", "nobody has it", try ana.shown() == [] && ben.shown() == [])
    },
    NamedStory(
      "removal-whose-answer-is-lost",
      "A change that only takes back is sent three times: it happened once, before what was added since (F16)."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben)
      try stage.remove("Milk", by: ana)
      try stage.askInVain(ana)
      try stage.sync(ben)
      try stage.add("Milk", by: ben)
      try stage.sync(ben)
      try stage.askInVain(ana)
      try stage.sync(ana, ben)
      try stage.claim("C5", "the new milk stays", try ana.wanted() == ["Milk"])
      try stage.claim("C4", "nothing is pending", try ana.pending() == 0)
    },
    NamedStory(
      "join-whose-answer-is-lost",
      "Somebody joins, hears nothing and joins again with what they had written before: it is there once (F20)."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      let before = try stage.backUp(ben)
      try stage.add("Milk", by: ben)
      try stage.sync(ben)
      let first = ben.phone.identity
      ben.phone = try ben.phone.enrolled(
        stage.server.admitAgain(
          ben.phone, invitedBy: ana.phone, as: .member))
      try stage.claim("C7", "it is the same phone", ben.phone.identity.device == first.device)
      try stage.sync(ben)
      try stage.restore(ben, from: before)
      ben.phone = try ben.phone.enrolled(
        stage.server.admitAgain(
          ben.phone, invitedBy: ana.phone, as: .member))
      try stage.add("Eggs", by: ben)
      try stage.sync(ben, ana)
      try stage.claim("C7", "both are there once", try ana.wanted() == ["Eggs", "Milk"])
    },
    NamedStory(
      "killed-between-commit-and-answer",
      "The server dies after every commit and before every answer, for a whole evening: nothing happens twice."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben)
      for count in 2...6 {
        try stage.buy("Milk", by: ana)
        try stage.buy("Milk", by: ben)
        try stage.add("Milk", count, by: ana)
        for phone in [ana, ben, ana] {
          try stage.askInVain(phone)
          try stage.restart()
        }
        try stage.sync(ana, ben, ana)
      }
      try stage.claim("A1", "each was told of five", try ben.doublePurchases() == 5)
    },
  ]
}
