internal import HouseholdModel

/// Writes what facts say: `field * 4 + new * 2 + has` into the stream, then the length of the value if it has
/// one; a subject beside the stream if it is another one than before; the value's bytes behind all others.
struct StatementWriter {
  /// The subjects that differ from the one before.
  private(set) var subjects: [UInt64] = []
  /// All values, one after another.
  private(set) var values: [UInt8] = []

  /// Writes the head of a statement.
  ///
  /// Its length follows with `writeLength`.
  mutating func writeHead(_ statement: Statement, to code: inout [UInt64]) {
    let subject = statement.subject.rawValue
    let isNew = subjects.last != subject
    if isNew { subjects.append(subject) }
    let flags: UInt64 = (isNew ? 2 : 0) | (statement.value.isEmpty ? 0 : 1)
    code.append(UInt64(statement.field.rawValue) << 2 | flags)
  }

  /// Writes the value of the statement whose head was written.
  mutating func writeValue(_ statement: Statement, to code: inout [UInt64]) {
    guard !statement.value.isEmpty else { return }
    code.append(UInt64(statement.value.count))
    values += statement.value
  }
}

/// Reads what `StatementWriter` wrote.
struct StatementReader {
  private let subjects: [UInt64]
  private let values: [UInt8]
  private var subjectIndex = 0
  private var valueIndex = 0

  /// Reads with the subjects and values that stand beside the stream.
  init(subjects: [UInt64], values: [UInt8]) {
    self.subjects = subjects
    self.values = values
  }

  /// What a head says.
  struct Head {
    var subject: Subject
    var field: Field
    var hasValue: Bool
  }

  /// Reads the head of a statement.
  mutating func readHead(_ stream: inout Stream) throws(WireError) -> Head {
    let head = try stream.next()
    guard let field = UInt32(exactly: head >> 2), field > 0 else { throw stream.error(.outOfRange) }
    if head & 2 == 2 { subjectIndex += 1 }
    guard subjectIndex > 0 else { throw stream.error(.missing) }
    guard subjectIndex <= subjects.count else { throw stream.error(.cutShort) }
    return Head(
      subject: Subject(rawValue: subjects[subjectIndex - 1]), field: Field(rawValue: field),
      hasValue: head & 1 == 1)
  }

  /// Reads the value that belongs to a head.
  mutating func readValue(
    _ head: Head, _ stream: inout Stream
  ) throws(WireError) -> Statement {
    var length = 0
    if head.hasValue {
      let number = try stream.next()
      // A value that is too long is no error here: the server judges the change alone.
      guard number > 0 else { throw stream.error(.outOfRange) }
      guard number <= UInt64(values.count - valueIndex) else { throw stream.error(.cutShort) }
      length = Int(number)
    }
    defer { valueIndex += length }
    return Statement(
      subject: head.subject, field: head.field,
      value: Array(values[valueIndex..<valueIndex + length]))
  }

  /// Requires that every subject and every value has been taken.
  func finish(_ place: String) throws(WireError) {
    guard subjectIndex == subjects.count, valueIndex == values.count else {
      throw WireError(.leftOver, at: place)
    }
  }
}
