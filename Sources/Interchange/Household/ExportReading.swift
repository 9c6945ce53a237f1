internal import HouseholdModel

/// Reads the parts of a household's file, and remembers what it met.
struct ExportReading {
  /// Members of objects that this version doesn't know.
  private(set) var skipped = 0
  private var members: Set<MemberID> = []
  private var lists: Set<ListID> = []
  private var products: Set<Subject> = []

  mutating func count(_ reader: FileReader, known names: [String]) throws(ExportError) {
    skipped += try reader.countUnknown(besides: names)
  }

  mutating func member(_ reader: FileReader) throws(ExportError) -> ExportedMember {
    try count(reader, known: ["name", "id"])
    let name = try reader.member("name")
    let id = try reader.member("id")
    let member = ExportedMember(id: try id.id(), name: try name.string())
    try name.checked(.member(name: member.name))
    guard members.insert(member.id).inserted else { throw id.error(.repeated) }
    return member
  }

  mutating func list(_ reader: FileReader) throws(ExportError) -> ExportedList {
    try count(reader, known: ["name", "id", "kind", "policy", "archived", "lines"])
    let id = try reader.member("id")
    var list = ExportedList(
      id: try id.id(), name: try reader.text("name", FactValue.listName),
      kind: try reader.optional("kind")?.oneOf() ?? .shopping,
      policy: try reader.optional("policy")?.oneOf() ?? .largest,
      isArchived: try reader.optional("archived")?.bool() ?? false, lines: [])
    guard lists.insert(list.id).inserted else { throw id.error(.repeated) }
    var shown: Set<Subject> = []
    for entry in try reader.array("lines") {
      let line = try line(entry, on: list.id)
      guard shown.insert(line.product).inserted else { throw entry.error(.repeated) }
      list.lines.append(line)
    }
    return list
  }

  private mutating func line(
    _ reader: FileReader, on list: ListID
  ) throws(ExportError) -> ExportedLine {
    try count(
      reader,
      known: [
        "name", "product", "note", "position", "priority", "link", "size", "colour", "needs",
        "bought", "claims",
      ])
    let product = try reader.member("product")
    var line = ExportedLine(
      product: try product.id(), note: try reader.text("note") { .note(list: list, text: $0) },
      position: nil, priority: try reader.optional("priority")?.oneOf(),
      link: try reader.text("link") { .link(list: list, text: $0) },
      size: try reader.text("size") { .size(list: list, text: $0) },
      colour: try reader.text("colour") { .colour(list: list, text: $0) }, needs: [], bought: [],
      claims: [])
    guard products.contains(line.product) else { throw product.error(.unknown) }
    if let position = try reader.optional("position") {
      guard let key = try? FractionalKey(try position.string()) else {
        throw position.error(.unreadable)
      }
      line.position = key
    }
    for entry in try reader.array("needs") { line.needs.append(try need(entry, on: list)) }
    for entry in try reader.array("bought") { line.bought.append(try mark(entry)) }
    for entry in try reader.array("claims") {
      try count(entry, known: ["by", "by_id", "until"])
      let until = try entry.member("until").milliseconds(upTo: ExportLimits.number)
      line.claims.append(
        ExportedMark(by: try entry.optional("by_id")?.id(), milliseconds: until))
    }
    // What has neither is no line: nobody would see what else stands there.
    guard !line.needs.isEmpty || !line.bought.isEmpty else { throw reader.error(.notAllowed) }
    return line
  }

  private mutating func need(
    _ reader: FileReader, on list: ListID
  ) throws(ExportError) -> ExportedNeed {
    try count(
      reader,
      known: [
        "quantity", "wanted_by", "wanted_by_id", "purpose", "template", "occasion", "by", "by_id",
        "at",
      ])
    var need = ExportedNeed(
      quantity: try reader.optional("quantity")?.quantity(),
      wantedBy: try reader.optional("wanted_by_id")?.id(),
      purpose: try reader.text("purpose") { .need(Need(list: list, purpose: $0)) }, origin: nil,
      said: try said(reader))
    if let template = try reader.optional("template") { need.origin = .template(try template.id()) }
    if let occasion = try reader.optional("occasion") {
      guard need.origin == nil else { throw occasion.error(.notAllowed) }
      need.origin = .occasion(try occasion.number())
    }
    return need
  }

  private mutating func mark(_ reader: FileReader) throws(ExportError) -> ExportedMark {
    try count(reader, known: ["by", "by_id", "at"])
    return try said(reader)
  }

  private func said(_ reader: FileReader) throws(ExportError) -> ExportedMark {
    ExportedMark(
      by: try reader.optional("by_id")?.id(), milliseconds: try reader.member("at").milliseconds())
  }

  mutating func product(_ reader: FileReader) throws(ExportError) -> ExportedProduct {
    try count(
      reader,
      known: ["name", "id", "category", "codes", "rhythm_hours", "purchases", "standing"])
    let id = try reader.member("id")
    let name = try reader.member("name")
    var product = ExportedProduct(
      id: try id.id(), name: try name.string(),
      category: try reader.text("category", FactValue.category), codes: [], purchases: [],
      rhythmHours: try reader.optional("rhythm_hours")?.number32(), standing: [])
    try name.checked(.label(product.name))
    guard products.insert(product.id).inserted else { throw id.error(.repeated) }
    for entry in try reader.array("codes") {
      let digits = try entry.string()
      try entry.checked(.code(digits))
      product.codes.append(digits)
    }
    for entry in try reader.array("purchases") {
      try count(entry, known: ["quantity", "store", "by", "by_id", "at"])
      product.purchases.append(
        ExportedPurchase(
          bought: try said(entry), quantity: try entry.optional("quantity")?.quantity(),
          store: try entry.text("store") { .purchase(Purchase(store: $0)) }))
    }
    for entry in try reader.array("standing") {
      product.standing.append(try standing(entry))
    }
    return product
  }

  private mutating func standing(_ reader: FileReader) throws(ExportError) -> ExportedStanding {
    try count(reader, known: ["list", "staple", "recurrence", "recurred_through"])
    var standing = ExportedStanding(list: try reader.member("list").id())
    if let staple = try reader.optional("staple") {
      try count(staple, known: ["quantity"])
      standing.staple = Staple(
        list: standing.list, quantity: try staple.optional("quantity")?.quantity())
    }
    if let entry = try reader.optional("recurrence") {
      try count(entry, known: ["quantity", "every_days", "first_day"])
      let recurrence = Recurrence(
        list: standing.list, quantity: try entry.optional("quantity")?.quantity(),
        everyDays: try entry.member("every_days").number32(),
        firstDay: try entry.member("first_day").number32())
      try entry.checked(.recurrence(recurrence))
      standing.recurrence = recurrence
    }
    standing.recurredThrough = try reader.optional("recurred_through")?.number()
    return standing
  }

  mutating func other(_ reader: FileReader) throws(ExportError) -> ExportedFact {
    try count(reader, known: ["subject", "field", "value", "by", "by_id", "at"])
    let number = try reader.member("field")
    let field = Field(rawValue: try number.number32())
    guard !Field.kept(apart: field) else { throw number.error(.notAllowed) }
    let text = try reader.member("value")
    guard let bytes = Base64Text.bytes(try text.string()) else { throw text.error(.unreadable) }
    guard bytes.count <= SyncLimits.valueBytes else { throw text.error(.notAllowed) }
    return ExportedFact(
      subject: try reader.member("subject").id(), field: field, value: bytes,
      said: try said(reader))
  }
}

extension FileReader {
  /// A text that may be the value of a fact; nil if it is absent.
  fileprivate func text(
    _ name: String, _ fact: (String) -> FactValue
  ) throws(ExportError) -> String? {
    guard let reader = try optional(name) else { return nil }
    let text = try reader.string()
    try reader.checked(fact(text))
    return text
  }
}
