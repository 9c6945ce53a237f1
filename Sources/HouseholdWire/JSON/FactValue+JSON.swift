internal import HouseholdModel

extension FactValue {
  /// The value for people; nil if it is one that this version can't read.
  var readable: JSON? {
    switch self {
    case .label(let text), .category(let text), .listName(let text), .member(name: let text),
      .code(let text):
      .string(text)
    case .need(let need): need.json
    case .note(let list, let text), .link(let list, let text), .size(let list, let text),
      .colour(let list, let text):
      .members(["list": .list(list), "text": .string(text)])
    case .position(let list, let key):
      .members(["list": .list(list), "key": .string(key.text)])
    case .claim(let list, let until):
      .members(["list": .list(list), "until_milliseconds": .number(until)])
    case .bought(let list): .members(["list": .list(list)])
    case .purchase(let purchase): purchase.json
    case .listPolicy(let policy): .name(of: policy)
    case .listArchived(let archived): .bool(archived)
    case .device(let member, let name):
      .members(["member": .id(member), "name": .string(name)])
    case .alert(let alert): alert.json
    case .read, .reader: .bool(true)
    case .staple(let staple): staple.json
    case .recurrence(let recurrence): recurrence.json
    case .recurred(let list, let through):
      .members(["list": .list(list), "through": .number(through)])
    case .listKind(let kind): .name(of: kind)
    case .trip(let trip): trip.json
    case .priority(let list, let priority):
      .members(["list": .list(list), "priority": .name(of: priority)])
    case .gift(let gift): gift.json
    case .space(let description): description.json
    case .unknown: nil
    }
  }

  /// Reads the value of a known kind.
  init(readable reader: JSONReader, _ field: Field) throws(WireError) {
    switch field {
    case .label: self = .label(try reader.string())
    case .category: self = .category(try reader.string())
    case .listName: self = .listName(try reader.string())
    case .member: self = .member(name: try reader.string())
    case .need: self = .need(try Need(reader))
    case .note:
      try reader.allow(["list", "text"])
      self = .note(list: try reader.list(), text: try reader.member("text").string())
    case .position:
      try reader.allow(["list", "key"])
      let key = try reader.member("key")
      guard let position = try? FractionalKey(try key.string()) else {
        throw key.error(.badQuantity)
      }
      self = .position(list: try reader.list(), key: position)
    case .claim:
      try reader.allow(["list", "until_milliseconds"])
      self = .claim(
        list: try reader.list(),
        untilMilliseconds: try reader.member("until_milliseconds").number())
    case .bought:
      try reader.allow(["list"])
      self = .bought(list: try reader.list())
    case .purchase: self = .purchase(try Purchase(reader))
    case .listPolicy: self = .listPolicy(try reader.oneOf(NeedPolicy.self))
    case .listArchived: self = .listArchived(try reader.bool())
    case .device:
      try reader.allow(["member", "name"])
      self = .device(
        member: try reader.member("member").id(), name: try reader.member("name").string())
    case .alert: self = .alert(try Alert(reader))
    case .read:
      guard try reader.bool() else { throw reader.error(.outOfRange) }
      self = .read
    default: self = try FactValue(readableLater: reader, field)
    }
  }
}

extension Need {
  fileprivate var json: JSON {
    .members([
      "list": .list(list), "quantity": quantity?.json, "wanted_by": wantedBy.map(JSON.id),
      "purpose": purpose.map(JSON.string), "template": origin?.template.map(JSON.id),
      "occasion": origin?.occasion.map(JSON.number),
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    try reader.allow(["list", "quantity", "wanted_by", "purpose", "template", "occasion"])
    self.init(
      list: try reader.list(), quantity: try reader.quantity(),
      wantedBy: try reader.optional("wanted_by")?.id(),
      purpose: try reader.optional("purpose")?.string(), origin: try NeedOrigin(reader))
  }
}

extension Purchase {
  fileprivate var json: JSON {
    .members([
      "quantity": quantity?.json, "store": store.map(JSON.string),
      "by": by.map(JSON.id),
      "minutes_before": minutesBefore == 0 ? nil : .number32(minutesBefore),
      "rhythm_hours": rhythmHours.map(JSON.number32), "earlier": .array(earlier.map(\.json)),
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    try reader.allow(["quantity", "store", "by", "minutes_before", "rhythm_hours", "earlier"])
    self.init(
      quantity: try reader.quantity(), store: try reader.optional("store")?.string(),
      by: try reader.optional("by")?.id(),
      minutesBefore: try reader.optional("minutes_before")?.number32() ?? 0,
      earlier: try reader.optional("earlier")?.array { (earlier) throws(WireError) in
        try EarlierPurchase(earlier)
      } ?? [], rhythmHours: try reader.optional("rhythm_hours")?.number32())
  }
}

extension EarlierPurchase {
  fileprivate var json: JSON {
    .members([
      "member": member.map(JSON.id), "minutes_before": .number32(minutesBefore),
      "quantity": quantity?.json,
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    try reader.allow(["member", "minutes_before", "quantity"])
    self.init(
      member: try reader.optional("member")?.id(),
      minutesBefore: try reader.member("minutes_before").number32(),
      quantity: try reader.quantity())
  }
}

extension Quantity {
  var json: JSON {
    .members([
      "thousandths": .number(UInt64(thousandths)),
      "unit": unit == .count ? nil : .string(unit.code),
    ])
  }
}

extension Alert {
  fileprivate var json: JSON {
    switch self {
    case .doublePurchase(let product, let own, let other, let otherPurchase):
      .members([
        "double_purchase": .members([
          "product": .id(product), "own": .dot(own), "other": .id(other),
          "other_purchase": .dot(otherPurchase),
        ])
      ])
    case .claimed(let product, let list, let by):
      .members([
        "claimed": .members(["product": .id(product), "list": .list(list), "by": .id(by)])
      ])
    case .memberJoined(let member):
      .members(["member_joined": .members(["member": .id(member)])])
    case .goingShopping(let by, let list, let store):
      .members([
        "going_shopping": .members([
          "by": .id(by), "list": .list(list), "store": store.map(JSON.string),
        ])
      ])
    }
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    if let alert = try reader.optional("double_purchase") {
      try alert.allow(["product", "own", "other", "other_purchase"])
      self = .doublePurchase(
        product: try alert.member("product").id(), own: try alert.member("own").dot(),
        other: try alert.member("other").id(),
        otherPurchase: try alert.member("other_purchase").dot())
    } else if let alert = try reader.optional("claimed") {
      try alert.allow(["product", "list", "by"])
      self = .claimed(
        product: try alert.member("product").id(), list: try alert.list(),
        by: try alert.member("by").id())
    } else if let alert = try reader.optional("going_shopping") {
      try alert.allow(["by", "list", "store"])
      self = .goingShopping(
        by: try alert.member("by").id(), list: try alert.list(),
        store: try alert.optional("store")?.string())
    } else {
      let alert = try reader.member("member_joined")
      try alert.allow(["member"])
      self = .memberJoined(member: try alert.member("member").id())
    }
  }
}

extension JSON {
  /// A list; nothing for the main one.
  static func list(_ list: ListID) -> JSON? { list == .main ? nil : .id(list) }
}

extension JSONReader {
  func list() throws(WireError) -> ListID { try optional("list")?.id() ?? .main }

  func quantity() throws(WireError) -> Quantity? {
    guard let quantity = try optional("quantity") else { return nil }
    try quantity.allow(["thousandths", "unit"])
    let thousandths = try quantity.member("thousandths").number()
    let code = try quantity.optional("unit")?.string() ?? ""
    do {
      return try Quantity(thousandths: Int64(thousandths), unit: Unit(code: code))
    } catch {
      throw quantity.error(.badQuantity)
    }
  }
}
