internal import DeviceSync
internal import HouseholdModel

/// One change is refused, and others stand on it.
extension NamedStory {
  static let refusals: [NamedStory] = [
    NamedStory(
      "name-that-was-refused",
      """
      A new line is refused because the space is full; its phone has not heard of that and changes the quantity, \
      when there is room again: the line has a name (P4).
      """, factsPerSpace: 12
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.sync(ana, ben)
      // As many as there is room for: the members' names take some.
      var number = 0
      while stage.refused.isEmpty, number < 12 {
        try stage.add("Tea \(number)", by: ben)
        try stage.sync(ben)
        number += 1
      }
      try stage.sync(ana)
      try stage.add("Milk", by: ana)
      let refused = stage.refused.count
      try stage.askInVain(ana)
      try stage.claim("Q1", "it is refused", stage.refused.count == refused + 1)
      for number in 0..<3 { try stage.remove("Tea \(number)", by: ben) }
      try stage.sync(ben)
      try stage.setQuantity(2, of: "Milk", by: ana)
      try stage.sync(ana, ben)
      try stage.claim("N1", "it has its name", try ben.wanted().contains("Milk"))
    },
    NamedStory(
      "edit-of-a-refused-edit",
      """
      What a refused change took back is there again, and a change that built on it is judged alone (F14).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben)
      try stage.edit(ana, isMalformed: true) {
        try $0.setQuantity(Quantity(9, unit: .count), of: LineID("Milk"), in: $1)
      }
      try stage.claim("C6", "it shows no milk", try ana.wanted() == [])
      try stage.add("Milk", 2, by: ana)
      try stage.add("Eggs", by: ana)
      try stage.sync(ana, ben)
      try stage.claim("C5", "milk and eggs are wanted", try ben.wanted() == ["Eggs", "Milk"])
      try stage.claim("C4", "one came back", try ana.tray() == 1)
    },
  ]
}
