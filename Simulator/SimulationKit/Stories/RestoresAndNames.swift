internal import DeviceSync
internal import HouseholdModel

/// The server is restored, and counters, names or alerts were given since.
extension NamedStory {
  static let restoresAndNames: [NamedStory] = [
    NamedStory(
      "refused-then-restored",
      "A refused change used up counters that the restored server expects: nothing behind it sticks (F11)."
    ) { stage in
      let ana = try stage.enter("Ana")
      try stage.sync(ana)
      let backup = try stage.copyFile()
      try stage.add("Milk", by: ana, isMalformed: true)
      try stage.sync(ana)
      try stage.add("Eggs", by: ana)
      try stage.sync(ana, ana)
      try stage.restore(backup)
      try stage.sync(ana)
      try stage.claim("C3", "the eggs are there", try ana.wanted() == ["Eggs"])
      try stage.claim("C7", "it was refused once", try ana.tray() == 1)
    },
    NamedStory(
      "refused-then-restored-to-when-there-was-room",
      """
      A change is refused because the space is full; the restored server would have room for it. Its author has it \
      in the tray, so it is not taken behind their back (F11).
      """, factsPerSpace: 12
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      let backup = try stage.copyFile()
      var number = 0
      while stage.refused.isEmpty, number < 12 {
        try stage.add("Tea \(number)", by: ben)
        try stage.sync(ben)
        number += 1
      }
      try stage.add("Milk", by: ana)
      try stage.sync(ana)
      try stage.claim("Q1", "both were refused", stage.refused.count == 2)
      try stage.restore(backup)
      try stage.sync(ana, ben, ana)
      try stage.claim("C5", "there is no milk", try !ben.shown().contains("Milk"))
      try stage.claim("C7", "it was refused once", try ana.tray() == 1 && ben.tray() == 1)
    },
    NamedStory(
      "backed-up-is-a-counter",
      """
      What was lost in a restore returns only after others have written and backed up again: it is not taken for \
      something that is safe (F12).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      let backup = try stage.backUp()
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ana)
      try stage.restore(backup)
      for number in 0..<4 { try stage.add("Tea \(number)", by: ben) }
      try stage.sync(ben)
      let later = try stage.backUp()
      try stage.sync(ana)
      try stage.restore(later)
      try stage.sync(ana, ben)
      try stage.claim("C3", "the milk is there", try ben.wanted().contains("Milk"))
    },
    NamedStory(
      "older-backup-than-announced",
      """
      An older backup than the last one announced is restored. What phones have forgotten since is lost, which is \
      a risk that remains; nobody is stopped by it, and what came later is there (F13).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      let old = try stage.copyFile()
      try stage.add("Milk", by: ana)
      try stage.sync(ana)
      _ = try stage.backUp()
      try stage.sync(ana, ana)
      try stage.add("Eggs", by: ana)
      try stage.sync(ana)
      for _ in 0..<2 {
        try stage.restore(old)
        stage.excuseWhatPhonesHaveForgotten()
        try stage.add("Bread", by: ben)
        try stage.sync(ana, ben, ana)
        try stage.claim("L1", "nothing sticks", try ana.pending() == 0)
        try stage.claim("C3", "the eggs are there", try ben.wanted() == ["Bread", "Eggs"])
      }
    },
    NamedStory(
      "joined-after-the-backup",
      """
      Somebody joins, writes and is read; then the server is back to a time before that. Their names are theirs \
      still: nobody else gets them, and a kill that comes before them finds them (F10, F21).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      try stage.sync(ana)
      let backup = try stage.backUp()
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ben)
      try stage.add("Eggs", by: ben)
      try stage.sync(ben, ana)
      let named = try ben.replicas()
      try stage.restore(backup)
      let carla = try stage.enter("Carla")
      try stage.add("Salt", by: carla)
      try stage.sync(carla)
      try stage.buy("Milk", by: ana)
      try stage.sync(ana)
      try stage.enrolAgain(ben)
      try stage.sync(ben, ana, carla)
      try stage.claim("D1", "Ben writes under his own name", try ben.replicas() == named)
      for phone in [ana, ben, carla] {
        try stage.claim("C5", "milk is bought", try phone.wanted() == ["Eggs", "Salt"])
      }
    },
    NamedStory(
      "told-before-the-restore",
      """
      Two people were told that both bought the milk, and one has read it. The server is restored and finds out \
      again: it is the same alert, and it is read (F19, F10).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben)
      let backup = try stage.backUp()
      try stage.buy("Milk", by: ana)
      try stage.buy("Milk", by: ben)
      try stage.sync(ana, ben, ana)
      try stage.claim("A1", "both are told", try ana.doublePurchases() + ben.doublePurchases() == 2)
      try stage.readAlerts(by: ben)
      try stage.sync(ben)
      let told = try ben.alerts().map(\.id).sorted()
      try stage.restore(backup)
      try stage.sync(ben, ana, ben, ana)
      try stage.claim("A1", "Ana is told once", try ana.doublePurchases() == 1)
      try stage.claim("A1", "Ben is told once", try ben.doublePurchases() == 1)
      let again = try ben.alerts()
      try stage.claim("A1", "it is what he was told before", again.map(\.id).sorted() == told)
      try stage.claim("A1", "it is read", again.allSatisfy(\.isRead))
    },
  ]
}
