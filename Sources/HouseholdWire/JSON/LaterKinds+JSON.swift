internal import HouseholdModel

extension FactValue {
  /// Reads the value of a kind from 16 on.
  init(readableLater reader: JSONReader, _ field: Field) throws(WireError) {
    switch field {
    case .code: self = .code(try reader.string())
    case .staple: self = .staple(try Staple(reader))
    case .recurrence: self = .recurrence(try Recurrence(reader))
    case .recurred:
      try reader.allow(["list", "through"])
      self = .recurred(
        list: try reader.list(), through: try reader.member("through").number())
    case .listKind: self = .listKind(try reader.oneOf(ListKind.self))
    case .trip: self = .trip(try Trip(reader))
    case .priority:
      try reader.allow(["list", "priority"])
      self = .priority(
        list: try reader.list(), try reader.member("priority").oneOf(WishPriority.self))
    case .link:
      let words = try reader.words()
      self = .link(list: words.list, text: words.text)
    case .size:
      let words = try reader.words()
      self = .size(list: words.list, text: words.text)
    case .colour:
      let words = try reader.words()
      self = .colour(list: words.list, text: words.text)
    case .gift: self = .gift(try Gift(reader))
    case .reader:
      guard try reader.bool() else { throw reader.error(.outOfRange) }
      self = .reader
    case .space: self = .space(try SpaceDescription(reader))
    default: preconditionFailure("only known kinds are readable")
    }
  }
}

extension JSONReader {
  fileprivate func words() throws(WireError) -> (list: ListID, text: String) {
    try allow(["list", "text"])
    return (try list(), try member("text").string())
  }
}

extension Staple {
  var json: JSON { .members(["list": .list(list), "quantity": quantity?.json]) }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    try reader.allow(["list", "quantity"])
    self.init(list: try reader.list(), quantity: try reader.quantity())
  }
}

extension Recurrence {
  var json: JSON {
    .members([
      "list": .list(list), "quantity": quantity?.json, "every_days": .number32(everyDays),
      "first_day": .number32(firstDay),
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    try reader.allow(["list", "quantity", "every_days", "first_day"])
    self.init(
      list: try reader.list(), quantity: try reader.quantity(),
      everyDays: try reader.member("every_days").number32(),
      firstDay: try reader.member("first_day").number32())
  }
}

extension Trip {
  var json: JSON {
    .members([
      "list": .list(list), "store": store.map(JSON.string),
      "until_milliseconds": .number(untilMilliseconds),
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    try reader.allow(["list", "store", "until_milliseconds"])
    self.init(
      list: try reader.list(), store: try reader.optional("store")?.string(),
      untilMilliseconds: try reader.member("until_milliseconds").number())
  }
}

extension Gift {
  var json: JSON {
    .members([
      "list": .list(list), "name": .string(name), "quantity": quantity?.json,
      "words": words.map(JSON.string), "bought": isBought ? .bool(true) : nil,
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    try reader.allow(["list", "name", "quantity", "words", "bought"])
    self.init(
      list: try reader.list(), name: try reader.member("name").string(),
      quantity: try reader.quantity(), words: try reader.optional("words")?.string(),
      isBought: try reader.optional("bought")?.bool() ?? false)
  }
}

extension NeedOrigin {
  var template: ListID? { if case .template(let list) = self { list } else { nil } }
  var occasion: UInt64? { if case .occasion(let number) = self { number } else { nil } }

  /// What put a need on its list; nil if a person did.
  init?(_ reader: JSONReader) throws(WireError) {
    let template: ListID? = try reader.optional("template")?.id()
    let occasion = try reader.optional("occasion")
    switch (template, occasion) {
    case (nil, nil): return nil
    case (let list?, nil): self = .template(list)
    case (nil, let number?): self = .occasion(try number.number())
    case (_?, let number?): throw number.error(.leftOver)
    }
  }
}

extension SpaceOpening {
  /// `{"kind":"list"}`, or `{"kind":"gifts","about":…}`.
  var json: JSON {
    switch self {
    case .list: .members(["kind": .string("list")])
    case .gifts(let about): .members(["kind": .string("gifts"), "about": .space(about)])
    }
  }

  init(_ reader: JSONReader) throws(WireError) {
    let kind = try reader.member("kind")
    switch try kind.string() {
    case "list":
      if let about = try reader.optional("about") { throw about.error(.leftOver) }
      self = .list
    case "gifts": self = .gifts(about: try reader.member("about").space())
    default: throw kind.error(.unknownCase)
    }
  }
}

extension SpaceDescription {
  var json: JSON { opening.json.adding(.members(["owner": .id(owner)])) }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    try reader.allow(["kind", "about", "owner"])
    self.init(try SpaceOpening(reader), owner: try reader.member("owner").id())
  }
}
