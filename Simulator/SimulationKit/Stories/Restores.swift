internal import DeviceSync
internal import HouseholdModel

/// The server is back to what a backup holds, and nobody says so.
extension NamedStory {
  static let restores: [NamedStory] = [
    NamedStory(
      "restored-from-yesterday",
      """
      Six times the server is back to yesterday, and three authors return in each order: everything they wrote is \
      there again, and what they took back of each other's stays dead, whoever comes first (F7, F9).
      """
    ) { stage in
      let cast = [
        try stage.enter("Ana"), try stage.enter("Ben"), try stage.enter("Carla"),
      ]
      try stage.add("Bread", by: cast[0])
      try stage.sync(cast[0], cast[1], cast[2])
      let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
      for (day, order) in orders.enumerated() {
        let backup = try stage.backUp()
        let (milk, eggs) = ("Milk \(day)", "Eggs \(day)")
        try stage.add(milk, by: cast[1])
        try stage.add(eggs, by: cast[1])
        try stage.sync(cast[1], cast[0], cast[2])
        try stage.buy(milk, by: cast[0])
        try stage.setQuantity(6, of: eggs, by: cast[2])
        try stage.setNote("ripe", of: "Bread", by: cast[0])
        try stage.sync(cast[0], cast[2], cast[1])
        try stage.add("Salt \(day)", by: cast[1])
        stage.pass(days: 1)
        try stage.restore(backup)
        for index in order { try stage.sync(cast[index]) }
        for index in order { try stage.sync(cast[index]) }
        for phone in cast {
          let wanted = try phone.wanted()
          try stage.claim("C5", "bought milk is not wanted again", !wanted.contains(milk))
          try stage.claim("C3", "the eggs are there", wanted.contains(eggs))
          try stage.claim("C4", "the salt is there", wanted.contains("Salt \(day)"))
          try stage.claim("C3", "nothing came back as not taken", try phone.tray() == 0)
        }
      }
    },
    NamedStory(
      "restored-before-anybody-wrote-again",
      """
      A change was receipted, its page ended early, the server is restored; the phone has nothing to send and \
      notices all the same (F7).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      for number in 0..<3 { try stage.add("Tea \(number)", by: ben) }
      try stage.sync(ana, ben)
      let backup = try stage.copyFile()
      ana.limits.pageSeqs = 1
      try stage.add("Milk", by: ana)
      try stage.exchange(ana)
      try stage.claim("C3", "it is receipted", try ana.pending() == 0)
      try stage.restore(backup)
      try stage.sync(ana, ben)
      try stage.claim("C3", "the milk is there", try ben.wanted().contains("Milk"))
    },
    NamedStory(
      "restored-and-grown-past-the-cursor",
      "The restored log has grown past a phone's cursor when it returns: it misses nothing (F8)."
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      let backup = try stage.copyFile()
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ana)
      try stage.restore(backup)
      for number in 0..<5 {
        try stage.add("Tea \(number)", by: ben)
        try stage.sync(ben)
      }
      try stage.sync(ana, ben)
      try stage.claim("C3", "Ana has all of it", try ana.wanted().count == 6)
      try stage.claim("C3", "Ben has all of it", try ben.wanted().count == 6)
    },
    NamedStory(
      "restored-twice-from-one-backup",
      """
      A kill is remembered until its fact returns; then the same backup is restored once more, and the memory with \
      it. An honest kill is not refused, and the fact is born dead (P2, F9).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      let backup = try stage.backUp()
      try stage.add("Milk", by: ben)
      try stage.sync(ben, ana)
      try stage.remove("Milk", by: ana)
      try stage.sync(ana)
      for _ in 0..<2 {
        try stage.restore(backup)
        try stage.sync(ana)
        try stage.claim("C3", "the kill is not refused", try ana.tray() == 0)
      }
      try stage.sync(ben, ana)
      try stage.claim("C5", "the milk stays away", try ben.shown() == [])
      try stage.claim("C3", "nothing was refused", try ben.tray() == 0)
    },
    NamedStory(
      "restored-while-a-reset-is-paged",
      """
      A change is receipted in a term that is lost, while its phone downloads everything in pages: its own change \
      stays on its screen (P3).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      for number in 0..<5 { try stage.add("Tea \(number)", by: ben) }
      try stage.sync(ben, ana)
      let backup = try stage.copyFile()
      ana.limits.pageSeqs = 1
      try stage.add("Milk", by: ana)
      try stage.exchange(ana)
      try stage.restore(backup)
      for number in 5..<9 { try stage.add("Tea \(number)", by: ben) }
      try stage.sync(ben)
      var rounds = 0
      while try stage.exchange(ana).more, rounds < 60 {
        rounds += 1
        try stage.claim("C6", "the milk stays in sight", try ana.wanted().contains("Milk"))
      }
      try stage.sync(ben)
      try stage.claim("C3", "the milk is there", try ben.wanted().contains("Milk"))
    },
    NamedStory(
      "stream-of-a-lost-time",
      """
      After a restore frames move a phone past the old seq of its own lost change before it asks: the change stays \
      in sight, and a removal made then covers it (F22).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      for number in 0..<4 { try stage.add("Tea \(number)", by: ben) }
      try stage.sync(ben, ana)
      let backup = try stage.copyFile()
      for number in 4..<7 { try stage.add("Tea \(number)", by: ben) }
      try stage.sync(ben)
      ana.limits.pageSeqs = 1
      try stage.add("Milk", by: ana)
      try stage.exchange(ana)
      try stage.restore(backup)
      for number in 7..<12 {
        try stage.add("Tea \(number)", by: ben)
        try stage.sync(ben)
        try stage.hear(stage.frame(for: ana), ana)
        try stage.claim("C6", "the milk stays in sight", try ana.wanted().contains("Milk"))
      }
      try stage.remove("Milk", by: ana)
      try stage.sync(ana, ben)
      try stage.claim("C5", "the milk is gone", try !ben.shown().contains("Milk"))
    },
  ]
}
