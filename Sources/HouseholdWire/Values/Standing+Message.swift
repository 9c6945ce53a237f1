internal import HouseholdModel
internal import SwiftProtobuf

extension Staple {
  func message() -> Larder_V1_Staple {
    .with {
      $0.list = list.rawValue
      $0.setQuantity(quantity)
    }
  }

  init(_ message: Larder_V1_Staple) throws(WireError) {
    self.init(list: ListID(rawValue: message.list), quantity: try message.quantity("staple"))
  }
}

extension Recurrence {
  func message() -> Larder_V1_Recurrence {
    .with {
      $0.list = list.rawValue
      $0.setQuantity(quantity)
      $0.everyDays = everyDays
      $0.firstDay = firstDay
    }
  }

  init(_ message: Larder_V1_Recurrence) throws(WireError) {
    self.init(
      list: ListID(rawValue: message.list), quantity: try message.quantity("recurrence"),
      everyDays: message.everyDays, firstDay: message.firstDay)
  }

  /// Requires a pause that a household may have.
  func check() throws(WireError) {
    _ = try checked(
      UInt64(everyDays), in: 1...UInt64(Recurrence.longestDays), "recurrence.every_days")
  }
}

extension Trip {
  func message() -> Larder_V1_Trip {
    .with {
      $0.list = list.rawValue
      if let store { $0.store = store }
      $0.untilMilliseconds = untilMilliseconds
    }
  }

  init(_ message: Larder_V1_Trip) throws(WireError) {
    self.init(
      list: ListID(rawValue: message.list), store: message.hasStore ? message.store : nil,
      untilMilliseconds: try checked(message.untilMilliseconds, "trip.until_milliseconds"))
  }
}

extension NeedOrigin {
  /// What put a need on its list; nil if a person did.
  init?(_ message: Larder_V1_Need) throws(WireError) {
    switch (message.hasTemplate, message.hasOccasion) {
    case (false, false): return nil
    case (true, false): self = .template(ListID(rawValue: message.template))
    case (false, true): self = .occasion(try checked(message.occasion, "need.occasion"))
    case (true, true): throw WireError(.leftOver, at: "need.occasion")
    }
  }
}
