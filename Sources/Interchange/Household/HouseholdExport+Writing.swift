internal import HouseholdModel
internal import HouseholdWire

extension HouseholdExport {
  /// What the file says it is.
  static let format = "larder-household"
  /// The version it is written in, and the newest that can be read.
  ///
  /// A version that only adds members keeps the number: readers skip what they don't know.
  static let version: UInt64 = 1

  /// The file: JSON in UTF-8, made for people to read.
  ///
  /// Throws if it would be larger than a file may be.
  public func write() throws(ExportError) -> [UInt8] { try write(upTo: ExportLimits.bytes) }

  /// The file, if it has no more bytes than a limit.
  func write(upTo limit: Int) throws(ExportError) -> [UInt8] {
    let names = Names(self)
    let bytes = FileValue.members([
      "format": .string(Self.format), "version": .number(Self.version),
      "members": .array(
        members.map { .members(["name": .string($0.name), "id": .id($0.id)]) }),
      "lists": .array(lists.map { $0.value(names) }),
      "products": .array(products.map { $0.value(names) }),
      "others": .list(others.map { $0.value(names) }),
    ]).bytes
    guard bytes.count <= limit else { throw .tooManyBytes(count: bytes.count, limit: limit) }
    return bytes
  }
}

/// What people and products are called, for those who read the file.
private struct Names {
  private let namesOfPeople: [MemberID: String]
  private let namesOfProducts: [Subject: String]

  init(_ export: HouseholdExport) {
    namesOfPeople = Dictionary(export.members.map { ($0.id, $0.name) }) { first, _ in first }
    namesOfProducts = Dictionary(export.products.map { ($0.id, $0.name) }) { first, _ in first }
  }

  func of(_ member: MemberID?) -> FileValue? {
    member.flatMap { namesOfPeople[$0] }.map(FileValue.string)
  }
  func of(_ product: Subject) -> FileValue? { namesOfProducts[product].map(FileValue.string) }
}

extension ExportedList {
  fileprivate func value(_ names: Names) -> FileValue {
    .members([
      "name": name.map(FileValue.string), "id": .id(id),
      "kind": kind == .shopping ? nil : .string("\(kind)"),
      "policy": policy == .largest ? nil : .string("\(policy)"),
      "archived": isArchived ? .bool(true) : nil, "lines": .array(lines.map { $0.value(names) }),
    ])
  }
}

extension ExportedLine {
  fileprivate func value(_ names: Names) -> FileValue {
    .members([
      "name": names.of(product), "product": .id(product), "note": note.map(FileValue.string),
      "position": position.map { .string($0.text) },
      "priority": priority.map { .string("\($0)") }, "link": link.map(FileValue.string),
      "size": size.map(FileValue.string), "colour": colour.map(FileValue.string),
      "needs": .list(needs.map { $0.value(names) }),
      "bought": .list(bought.map { .members($0.members(names, time: "at")) }),
      "claims": .list(claims.map { .members($0.members(names, time: "until")) }),
    ])
  }
}

extension ExportedNeed {
  fileprivate func value(_ names: Names) -> FileValue {
    .members(
      [
        ("quantity", quantity.map(FileValue.quantity)), ("wanted_by", names.of(wantedBy)),
        ("wanted_by_id", wantedBy.map(FileValue.id)), ("purpose", purpose.map(FileValue.string)),
        ("template", origin?.template.map(FileValue.id)),
        ("occasion", origin?.occasion.map(FileValue.capped)),
      ] + said.members(names, time: "at"))
  }
}

extension ExportedMark {
  fileprivate func members(_ names: Names, time: String) -> [(String, FileValue?)] {
    [
      ("by", names.of(by)), ("by_id", by.map(FileValue.id)),
      (time, .time(milliseconds)),
    ]
  }
}

extension ExportedProduct {
  fileprivate func value(_ names: Names) -> FileValue {
    .members([
      "name": .string(name), "id": .id(id), "category": category.map(FileValue.string),
      "codes": .list(codes.map(FileValue.string)),
      "rhythm_hours": rhythmHours.map { .number(UInt64($0)) },
      "purchases": .list(purchases.map { $0.value(names) }),
      "standing": .list(standing.map(\.value)),
    ])
  }
}

extension ExportedPurchase {
  fileprivate func value(_ names: Names) -> FileValue {
    .members(
      [
        ("quantity", quantity.map(FileValue.quantity)), ("store", store.map(FileValue.string)),
      ] + bought.members(names, time: "at"))
  }
}

extension ExportedStanding {
  fileprivate var value: FileValue {
    .members([
      "list": .id(list),
      "staple": staple.map { .members(["quantity": $0.quantity.map(FileValue.quantity)]) },
      "recurrence": recurrence.map {
        .members([
          "quantity": $0.quantity.map(FileValue.quantity),
          "every_days": .number(UInt64($0.everyDays)), "first_day": .number(UInt64($0.firstDay)),
        ])
      },
      "recurred_through": recurredThrough.map(FileValue.capped),
    ])
  }
}

extension ExportedFact {
  fileprivate func value(_ names: Names) -> FileValue {
    .members(
      [
        ("subject", .id(subject)), ("field", .number(UInt64(field.rawValue))),
        ("value", .string(Base64Text.text(value))),
      ] + said.members(names, time: "at"))
  }
}

extension NeedOrigin {
  fileprivate var template: ListID? { if case .template(let list) = self { list } else { nil } }
  fileprivate var occasion: UInt64? { if case .occasion(let number) = self { number } else { nil } }
}

extension FileValue {
  fileprivate static func members(_ members: [(String, FileValue?)]) -> FileValue {
    .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  fileprivate static func id<Thing>(_ id: Identifier<Thing>) -> FileValue {
    .string(Hexadecimal.digits(id.rawValue))
  }

  fileprivate static func quantity(_ quantity: Quantity) -> FileValue {
    .string(quantity.description)
  }

  /// No fact from the wire has a greater number.
  fileprivate static func capped(_ number: UInt64) -> FileValue {
    .number(min(number, ExportLimits.number))
  }

  fileprivate static func time(_ milliseconds: UInt64) -> FileValue {
    TimeText.text(milliseconds: milliseconds).map(FileValue.string) ?? .capped(milliseconds)
  }
}
