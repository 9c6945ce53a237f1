package import HouseholdModel
internal import SwiftProtobuf

extension FactValue {
  /// Reads the value of a fact, whatever it is: what can't be read is `.unknown`, and kept as it is.
  package init(reading field: Field, _ bytes: [UInt8]) {
    self = (try? FactValue(parsing: field, bytes)) ?? .unknown(field, bytes)
  }

  /// Reads the value of a fact that is about to be taken in.
  ///
  /// It throws if the field is known and the value is wrong. A value that only a newer version can mean,
  /// such as a policy this one does not know, is `.unknown`, like one of an unknown field.
  package static func strict(_ field: Field, _ bytes: [UInt8]) throws(WireError) -> FactValue {
    guard bytes.count <= SyncLimits.valueBytes else { throw WireError(.tooLarge, at: "value") }
    let value = try FactValue(parsing: field, bytes)
    try value.check()
    return value
  }

  private init(parsing field: Field, _ bytes: [UInt8]) throws(WireError) {
    switch field {
    case .label: self = .label(try Self.text(bytes, "label"))
    case .category: self = .category(try Self.text(bytes, "category"))
    case .need: self = .need(try Need(Larder_V1_Need(reading: bytes, "need")))
    case .note:
      let message = try Larder_V1_Note(reading: bytes, "note")
      self = .note(list: ListID(rawValue: message.list), text: message.text)
    case .position:
      let message = try Larder_V1_Position(reading: bytes, "position")
      guard let key = try? FractionalKey(message.key) else {
        throw WireError(.badQuantity, at: "position.key")
      }
      self = .position(list: ListID(rawValue: message.list), key: key)
    case .claim:
      let message = try Larder_V1_Claim(reading: bytes, "claim")
      self = .claim(
        list: ListID(rawValue: message.list),
        untilMilliseconds: try checked(message.untilMilliseconds, "claim.until_milliseconds"))
    case .bought:
      self = .bought(
        list: ListID(rawValue: try Larder_V1_Bought(reading: bytes, "bought").list))
    case .purchase:
      self = .purchase(try Purchase(Larder_V1_Purchase(reading: bytes, "purchase")))
    case .listName: self = .listName(try Self.text(bytes, "list_name"))
    case .listPolicy:
      let number = try Larder_V1_ListPolicy(reading: bytes, "list_policy").policy
      self = NeedPolicy(rawValue: number).map(FactValue.listPolicy) ?? .unknown(field, bytes)
    case .listArchived:
      self = .listArchived(try Larder_V1_ListArchived(reading: bytes, "list_archived").archived)
    case .member: self = .member(name: try Self.text(bytes, "member"))
    case .device:
      let message = try Larder_V1_Device(reading: bytes, "device")
      self = .device(member: MemberID(rawValue: message.member), name: message.name)
    case .alert:
      let alert = try Alert(Larder_V1_Alert(reading: bytes, "alert"))
      self = alert.map(FactValue.alert) ?? .unknown(field, bytes)
    case .read:
      _ = try Larder_V1_Read(reading: bytes, "read")
      self = .read
    case .code: self = .code(try Self.text(bytes, "code"))
    case .staple: self = .staple(try Staple(Larder_V1_Staple(reading: bytes, "staple")))
    case .recurrence:
      self = .recurrence(try Recurrence(Larder_V1_Recurrence(reading: bytes, "recurrence")))
    case .recurred:
      let message = try Larder_V1_Recurred(reading: bytes, "recurred")
      self = .recurred(
        list: ListID(rawValue: message.list),
        through: try checked(message.through, "recurred.through"))
    default: self = try FactValue(parsingLater: field, bytes)
    }
  }

  /// Kinds from 20 on, which the second version of the protocol's kinds brought.
  private init(parsingLater field: Field, _ bytes: [UInt8]) throws(WireError) {
    switch field {
    case .listKind:
      let number = try Larder_V1_ListKind(reading: bytes, "list_kind").kind
      self = ListKind(rawValue: number).map(FactValue.listKind) ?? .unknown(field, bytes)
    case .trip: self = .trip(try Trip(Larder_V1_Trip(reading: bytes, "trip")))
    case .priority:
      let message = try Larder_V1_Priority(reading: bytes, "priority")
      let list = ListID(rawValue: message.list)
      self =
        WishPriority(rawValue: message.priority).map { .priority(list: list, $0) }
        ?? .unknown(field, bytes)
    case .link:
      let words = try Self.words(bytes, "link")
      self = .link(list: words.list, text: words.text)
    case .size:
      let words = try Self.words(bytes, "size")
      self = .size(list: words.list, text: words.text)
    case .colour:
      let words = try Self.words(bytes, "colour")
      self = .colour(list: words.list, text: words.text)
    case .gift: self = .gift(try Gift(Larder_V1_Gift(reading: bytes, "gift")))
    case .reader:
      _ = try Larder_V1_Reader(reading: bytes, "reader")
      self = .reader
    case .space:
      let description = try SpaceDescription(Larder_V1_Space(reading: bytes, "space"))
      self = description.map(FactValue.space) ?? .unknown(field, bytes)
    default: self = .unknown(field, bytes)
    }
  }

  private static func words(
    _ bytes: [UInt8], _ place: String
  ) throws(WireError) -> (list: ListID, text: String) {
    let message = try Larder_V1_Note(reading: bytes, place)
    return (ListID(rawValue: message.list), message.text)
  }

  private static func text(_ bytes: [UInt8], _ place: String) throws(WireError) -> String {
    try Larder_V1_Text(reading: bytes, place).text
  }

  private func check() throws(WireError) {
    switch self {
    case .label(let text): try TextCheck.displayName(text, "label.text")
    case .category(let text): try TextCheck.displayName(text, "category.text")
    case .listName(let text): try TextCheck.displayName(text, "list_name.text")
    case .note(_, let text): try TextCheck.words(text, "note.text")
    case .need(let need):
      if let purpose = need.purpose { try TextCheck.displayName(purpose, "need.purpose") }
    case .purchase(let purchase):
      if let store = purchase.store { try TextCheck.displayName(store, "purchase.store") }
      try purchase.checkEarlier()
    case .member(let name): try TextCheck.name(name, "member.text")
    case .device(_, let name): try TextCheck.name(name, "device.name")
    case .code(let digits):
      guard digits.utf8.count == 14, ProductKey(gtin: digits) != nil else {
        throw WireError(.badText, at: "code.text")
      }
    case .link(_, let text): try TextCheck.words(text, "link.text")
    case .size(_, let text): try TextCheck.displayName(text, "size.text")
    case .colour(_, let text): try TextCheck.displayName(text, "colour.text")
    case .recurrence(let recurrence): try recurrence.check()
    case .trip(let trip):
      if let store = trip.store { try TextCheck.displayName(store, "trip.store") }
    case .gift(let gift):
      try TextCheck.displayName(gift.name, "gift.name")
      if let words = gift.words { try TextCheck.words(words, "gift.words") }
    case .position, .claim, .bought, .listPolicy, .listArchived, .alert, .read, .staple, .recurred,
      .listKind, .priority, .reader, .space, .unknown:
      break
    }
  }
}

extension Need {
  fileprivate init(_ message: Larder_V1_Need) throws(WireError) {
    self.init(
      list: ListID(rawValue: message.list), quantity: try message.quantity("need"),
      wantedBy: message.hasWantedBy ? MemberID(rawValue: message.wantedBy) : nil,
      purpose: message.hasPurpose ? message.purpose : nil, origin: try NeedOrigin(message))
  }
}

extension Purchase {
  fileprivate init(_ message: Larder_V1_Purchase) throws(WireError) {
    self.init(
      quantity: try message.quantity("purchase"), store: message.hasStore ? message.store : nil,
      by: message.hasBy ? MemberID(rawValue: message.by) : nil,
      minutesBefore: message.minutesBefore,
      rhythmHours: message.hasRhythmHours ? message.rhythmHours : nil)
    for message in message.earlier {
      earlier.append(
        EarlierPurchase(
          member: message.hasMember ? MemberID(rawValue: message.member) : nil,
          minutesBefore: message.minutesBefore,
          quantity: try message.quantity("purchase.earlier")))
    }
  }

  fileprivate func checkEarlier() throws(WireError) {
    try checkCount(earlier.count, limit: Purchase.earlierLimit, "purchase.earlier")
    for purchase in earlier where purchase.minutesBefore > Purchase.earlierMinutes {
      throw WireError(.outOfRange, at: "purchase.earlier.minutes_before")
    }
  }
}

extension Alert {
  /// What a message says; nil if it says something only a newer version knows.
  fileprivate init?(_ message: Larder_V1_Alert) throws(WireError) {
    switch message.alert {
    case .doublePurchase(let alert):
      self = .doublePurchase(
        product: Subject(rawValue: alert.product), own: try Dot(alert.own),
        other: MemberID(rawValue: alert.other), otherPurchase: try Dot(alert.otherPurchase))
    case .claimed(let alert):
      self = .claimed(
        product: Subject(rawValue: alert.product), list: ListID(rawValue: alert.list),
        by: MemberID(rawValue: alert.by))
    case .memberJoined(let alert):
      self = .memberJoined(member: MemberID(rawValue: alert.member))
    case .goingShopping(let alert):
      self = .goingShopping(
        by: MemberID(rawValue: alert.by), list: ListID(rawValue: alert.list),
        store: alert.hasStore ? alert.store : nil)
    case nil: return nil
    }
  }
}

extension Dot {
  fileprivate init(_ message: Larder_V1_Dot) throws(WireError) {
    self.init(
      replica: ReplicaID(rawValue: message.replica),
      counter: try checkedCounter(message.counter, "alert.counter"))
  }
}
