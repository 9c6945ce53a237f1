internal import HouseholdModel

/// A place in a JSON text.
///
/// Each way of reading it says what must stand there, or throws with the place.
struct JSONReader {
  /// What stands there.
  let value: JSON
  /// Names and indices from the top.
  let place: String

  /// An error at this place.
  func error(_ reason: WireError.Reason) -> WireError { WireError(reason, at: place) }

  /// The member `name`; nil if it is absent or null.
  func optional(_ name: String) throws(WireError) -> JSONReader? {
    guard case .object(let members) = value else { throw error(.wrongType) }
    guard let member = members.first(where: { $0.name == name }), member.value != .null else {
      return nil
    }
    return JSONReader(value: member.value, place: place.isEmpty ? name : "\(place).\(name)")
  }

  /// The member `name`, which must be there.
  func member(_ name: String) throws(WireError) -> JSONReader {
    guard let reader = try optional(name) else {
      throw WireError(.missing, at: place.isEmpty ? name : "\(place).\(name)")
    }
    return reader
  }

  /// Requires that there are no members but these.
  func allow(_ names: [String]) throws(WireError) {
    guard case .object(let members) = value,
      members.allSatisfy({ names.contains($0.name) })
    else { throw error(.wrongType) }
  }

  /// Every value of an array, read by `read`.
  func array<Element>(
    limit: Int = .max, _ read: (JSONReader) throws(WireError) -> Element
  ) throws(WireError) -> [Element] {
    guard case .array(let values) = value else { throw error(.wrongType) }
    try checkCount(values.count, limit: limit, place)
    var elements: [Element] = []
    for (index, value) in values.enumerated() {
      elements.append(try read(JSONReader(value: value, place: "\(place)[\(index)]")))
    }
    return elements
  }

  /// A number.
  func number(in range: ClosedRange<UInt64> = 0...WireLimits.number) throws(WireError) -> UInt64 {
    guard case .number(let number) = value else { throw error(.wrongType) }
    return try checked(number, in: range, place)
  }

  /// A number of 32 bits.
  func number32() throws(WireError) -> UInt32 {
    UInt32(try number(in: 0...UInt64(UInt32.max)))
  }

  /// The counter of a fact.
  func counter() throws(WireError) -> UInt64 { try number(in: 1...WireLimits.counter) }

  /// A truth value.
  func bool() throws(WireError) -> Bool {
    guard case .bool(let bool) = value else { throw error(.wrongType) }
    return bool
  }

  /// A text.
  func string() throws(WireError) -> String {
    guard case .string(let string) = value else { throw error(.wrongType) }
    return string
  }

  /// One of the cases, by its name.
  func oneOf<Case: CaseIterable>(_: Case.Type) throws(WireError) -> Case {
    let name = try string()
    guard let found = Case.allCases.first(where: { "\($0)" == name }) else {
      throw error(.unknownCase)
    }
    return found
  }

  /// 64 bits: sixteen digits.
  func id() throws(WireError) -> UInt64 {
    guard let number = Hexadecimal.number(try string()) else { throw error(.wrongLength) }
    return number
  }

  /// An identifier.
  func id<Thing>(_: Identifier<Thing>.Type = Identifier<Thing>.self) throws(WireError)
    -> Identifier<Thing>
  {
    Identifier(rawValue: try id())
  }

  /// Bytes in hexadecimal.
  func bytes(count: ClosedRange<Int>) throws(WireError) -> [UInt8] {
    guard let bytes = Hexadecimal.bytes(try string()), count ~= bytes.count else {
      throw error(.wrongLength)
    }
    return bytes
  }

  /// A space: 32 digits.
  func space() throws(WireError) -> SpaceID { try checkedSpace(bytes(count: 16...16), place) }

  /// A cursor.
  func cursor() throws(WireError) -> Cursor {
    Cursor(bytes: try bytes(count: 0...WireLimits.cursorBytes))
  }

  /// A dot: `replica:counter`.
  func dot() throws(WireError) -> Dot {
    let parts = try string().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let replica = Hexadecimal.number(parts[0]),
      let counter = UInt64(parts[1]),
      String(counter) == parts[1]
    else { throw error(.wrongLength) }
    return Dot(replica: ReplicaID(rawValue: replica), counter: try checkedCounter(counter, place))
  }

  /// A hybrid time.
  func time() throws(WireError) -> HybridTime {
    let counter = try optional("counter")?.number(in: 0...UInt64(UInt16.max)) ?? 0
    return HybridTime(
      milliseconds: try member("milliseconds").number(in: 0...HybridTime.lastMillisecond),
      counter: UInt16(counter))
  }
}

extension JSON {
  static func id(_ number: UInt64) -> JSON { .string(Hexadecimal.digits(number)) }
  static func id<Thing>(_ id: Identifier<Thing>) -> JSON { .id(id.rawValue) }
  static func hex(_ bytes: [UInt8]) -> JSON { .string(Hexadecimal.digits(bytes)) }
  static func space(_ space: SpaceID) -> JSON { .hex(space.bytes) }
  static func cursor(_ cursor: Cursor) -> JSON { .hex(cursor.bytes) }
  static func dot(_ dot: Dot) -> JSON {
    .string("\(Hexadecimal.digits(dot.replica.rawValue)):\(dot.counter)")
  }
  static func number32(_ number: UInt32) -> JSON { .number(UInt64(number)) }
  static func name(of value: some CaseIterable) -> JSON { .string("\(value)") }
  static func time(_ time: HybridTime) -> JSON {
    .members([
      "milliseconds": .number(time.milliseconds),
      "counter": time.counter == 0 ? nil : .number(UInt64(time.counter)),
    ])
  }
}
