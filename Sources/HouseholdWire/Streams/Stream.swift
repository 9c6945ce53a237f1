/// Reads a packed stream of numbers, one after another.
struct Stream {
  private let code: [UInt64]
  private var index = 0
  /// Where it stands, for errors.
  let place: String

  /// Starts at the first number.
  init(_ code: [UInt64], _ place: String) {
    self.code = code
    self.place = place
  }

  /// Whether every number has been read.
  var isAtEnd: Bool { index == code.count }

  /// How many numbers are left.
  var left: Int { code.count - index }

  /// The next number.
  mutating func next() throws(WireError) -> UInt64 {
    guard index < code.count else { throw error(.cutShort) }
    defer { index += 1 }
    return code[index]
  }

  /// The next number, as a count that may not pass `limit`.
  mutating func count(limit: Int) throws(WireError) -> Int {
    let number = try next()
    guard number <= UInt64(limit) else { throw error(.tooMany) }
    return Int(number)
  }

  /// An error at the number that was read last.
  func error(_ reason: WireError.Reason) -> WireError {
    WireError(reason, at: "\(place)[\(max(index - 1, 0))]")
  }
}
