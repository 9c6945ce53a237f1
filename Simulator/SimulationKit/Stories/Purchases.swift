internal import DeviceSync
internal import HouseholdModel

/// Two people bought the same.
extension NamedStory {
  static let purchases: [NamedStory] = [
    NamedStory(
      "both-bought-it",
      """
      Two people buy what one of them made two of, add and buy the same offline, and buy again what was taken back: \
      each is told of their own purchase, once, and nobody without a cause (F18).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben)
      try stage.setQuantity(2, of: "Milk", by: ben)
      try stage.buy("Milk", by: ben)
      try stage.buy("Milk", by: ana)
      for phone in [ana, ben] {
        try stage.add("Eggs", by: phone)
        try stage.buy("Eggs", by: phone)
      }
      try stage.sync(ben, ana, ben)
      try stage.claim("A1", "Ana knows of two", try ana.doublePurchases() == 2)
      try stage.claim("A1", "Ben knows of two", try ben.doublePurchases() == 2)
      try stage.add("Bread", by: ana)
      try stage.sync(ana, ben)
      try stage.buy("Bread", by: ana)
      try stage.unbuy("Bread", by: ana)
      try stage.buy("Bread", by: ben)
      try stage.sync(ana, ben, ana)
      try stage.claim("A1", "there is no third", try ana.doublePurchases() == 2)
    },
    NamedStory(
      "third-buyer-comes-late",
      """
      Two bought the milk and one has read that; months later a third phone turns up that had bought it too: only \
      who was not told yet is told (P6).
      """
    ) { stage in
      let ana = try stage.enter("Ana")
      let ben = try stage.enter("Ben")
      let carla = try stage.enter("Carla")
      try stage.add("Milk", by: ana)
      try stage.sync(ana, ben, carla)
      for phone in [ana, ben, carla] { try stage.buy("Milk", by: phone) }
      try stage.sync(ana, ben, ana)
      try stage.readAlerts(by: ana)
      try stage.sync(ana, ana)
      stage.pass(days: 100)
      try stage.sync(ana, ben, ana, ben)
      try stage.forget()
      try stage.sync(carla, ana, ben)
      let told = try ana.alerts().filter {
        if case .doublePurchase = $0.alert { true } else { false }
      }
      try stage.claim("A1", "Ana was told once and has read it", told.map(\.isRead) == [true])
      try stage.claim("A1", "Carla is told once", try carla.doublePurchases() == 1)
      // The last trace of Ana's purchase goes, and what she was told of it.
      try stage.add("Milk", by: ana)
      try stage.buy("Milk", by: ana)
      try stage.sync(ana, ben, carla)
      for _ in 0..<3 {
        stage.pass(days: 61)
        try stage.sync(ana, ben, carla, ana, ben, carla)
        try stage.forget()
      }
      try stage.sync(ana, ben, carla)
      try stage.claim("A1", "nobody is told again", try ana.doublePurchases() == 0)
    },
  ]
}
