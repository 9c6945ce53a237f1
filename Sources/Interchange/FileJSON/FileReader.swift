internal import HouseholdModel
internal import HouseholdWire

/// A place in a household's file, whose members are taken by name.
struct FileReader {
  let value: FileValue
  /// Names and indices from the top.
  let place: String

  func error(_ flaw: ExportFlaw) -> ExportError { .wrong(flaw, place: place) }

  /// The member `name`; nil if it is absent or null.
  func optional(_ name: String) throws(ExportError) -> FileReader? {
    guard case .object(let members) = value else { throw error(.wrongType) }
    guard let member = members.first(where: { $0.name == name }), member.value != .null else {
      return nil
    }
    return FileReader(value: member.value, place: path(name))
  }

  /// The member `name`, which must be there.
  func member(_ name: String) throws(ExportError) -> FileReader {
    guard let reader = try optional(name) else { throw .wrong(.missing, place: path(name)) }
    return reader
  }

  /// The values of the array `name`; none if it is absent.
  func array(_ name: String) throws(ExportError) -> [FileReader] {
    guard let reader = try optional(name) else { return [] }
    guard case .array(let values) = reader.value else { throw reader.error(.wrongType) }
    return values.enumerated().map { index, value in
      FileReader(value: value, place: "\(reader.place)[\(index)]")
    }
  }

  /// How many members the object has besides those that this version knows.
  func countUnknown(besides names: [String]) throws(ExportError) -> Int {
    guard case .object(let members) = value else { throw error(.wrongType) }
    return members.count { !names.contains($0.name) }
  }

  private func path(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }
}

extension FileReader {
  func string() throws(ExportError) -> String {
    guard case .string(let text) = value else { throw error(.wrongType) }
    return text
  }

  func bool() throws(ExportError) -> Bool {
    guard case .bool(let bool) = value else { throw error(.wrongType) }
    return bool
  }

  func number(upTo limit: UInt64 = ExportLimits.number) throws(ExportError) -> UInt64 {
    guard case .number(let number) = value else { throw error(.wrongType) }
    guard let number, number <= limit else { throw error(.notAllowed) }
    return number
  }

  func number32() throws(ExportError) -> UInt32 { UInt32(try number(upTo: UInt64(UInt32.max))) }

  /// 64 bits: sixteen digits.
  func id<Thing>(_: Thing.Type = Thing.self) throws(ExportError) -> Identifier<Thing> {
    guard let number = Hexadecimal.number(try string()) else { throw error(.unreadable) }
    return Identifier(rawValue: number)
  }

  func quantity() throws(ExportError) -> Quantity {
    guard let quantity = QuantityText.exact(try string()) else { throw error(.unreadable) }
    return quantity
  }

  /// A moment as text; as a number of milliseconds if it has no text.
  func milliseconds(
    upTo limit: UInt64 = HybridTime.lastMillisecond
  ) throws(ExportError) -> UInt64 {
    if case .number = value { return try number(upTo: limit) }
    guard let milliseconds = TimeText.milliseconds(try string()) else { throw error(.unreadable) }
    return milliseconds
  }

  /// One of the cases, by its name.
  func oneOf<Case: CaseIterable>(_: Case.Type = Case.self) throws(ExportError) -> Case {
    let name = try string()
    guard let found = Case.allCases.first(where: { "\($0)" == name }) else {
      throw error(.unreadable)
    }
    return found
  }

  /// A value that a household may have, because the wire takes it.
  func checked(_ fact: FactValue) throws(ExportError) {
    do { _ = try FactValue.strict(fact.field, fact.encoded()) } catch {
      throw self.error(.notAllowed)
    }
  }
}
