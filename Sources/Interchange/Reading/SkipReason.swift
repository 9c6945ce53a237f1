/// Why something of a list could not be taken; it names numbers, never contents.
@nonexhaustive
public enum SkipReason: Hashable, Sendable {
  /// An entry without a letter, a digit or a picture in its name.
  case noName
  /// An entry whose name has more UTF-8 bytes than a name may have.
  case nameTooLong(bytes: Int, limit: Int)
  /// An entry whose name has a control character.
  case nameUnreadable
  /// An entry that somebody called off.
  case cancelled
  /// An entry after which the source ends in its middle.
  case cutShort
  /// An event or a journal entry of a calendar.
  case notATask
  /// A record with more fields than there are columns: its commas can't be told from its text.
  case tooManyFields(count: Int, columns: Int)
  /// A record with a quotation mark that is never closed.
  case quoteNotClosed
  /// A record with text behind a closing quotation mark.
  case quoteMisplaced
  /// A property of a calendar that is no property, or stands where none may.
  case propertyMisplaced
  /// A property of a calendar in an encoding other than plain text.
  case propertyEncoded
  /// The entry was taken, without a note of more UTF-8 bytes than a note may have.
  case noteTooLong(bytes: Int, limit: Int)
  /// The entry was taken, without a note that has control characters.
  case noteUnreadable
  /// The entry was taken, without a shelf whose name can't be one.
  case shelfUnreadable
  /// The entry was taken, without a list whose name can't be one.
  case listUnreadable
  /// The entry was taken as not done: the word for that is not known.
  case doneUnreadable
  /// A column of a CSV file, from 1, that says nothing we have a place for.
  case columnNotTaken(Int)

  /// Whether the entry itself is missing, rather than a part of it.
  public var losesEntry: Bool {
    switch self {
    case .noName, .nameTooLong, .nameUnreadable, .cancelled, .cutShort, .notATask, .tooManyFields,
      .quoteNotClosed, .quoteMisplaced:
      true
    case .propertyMisplaced, .propertyEncoded, .noteTooLong, .noteUnreadable, .shelfUnreadable,
      .listUnreadable, .doneUnreadable, .columnNotTaken:
      false
    }
  }
}

extension SkipReason: CustomStringConvertible {
  /// What was wrong, in a sentence without any contents.
  public var description: String {
    switch self {
    case .noName: "There is no name."
    case .nameTooLong(let bytes, let limit): "The name has \(bytes) bytes, more than \(limit)."
    case .nameUnreadable: "The name has a control character."
    case .cancelled: "It was cancelled."
    case .cutShort: "The list ends in the middle of it."
    case .notATask: "It is no task."
    case .tooManyFields(let count, let columns):
      "It has \(count) fields in \(columns) columns: a comma in a text needs quotation marks."
    case .quoteNotClosed: "A quotation mark is never closed."
    case .quoteMisplaced: "Text stands behind a closing quotation mark."
    case .propertyMisplaced: "It is no property, or stands where none may."
    case .propertyEncoded: "It is written in another encoding than plain text."
    case .noteTooLong(let bytes, let limit): "The note has \(bytes) bytes, more than \(limit)."
    case .noteUnreadable: "The note has control characters."
    case .shelfUnreadable: "The shelf's name can't be one."
    case .listUnreadable: "The list's name can't be one."
    case .doneUnreadable: "Whether it is done can't be told."
    case .columnNotTaken(let column): "There is no place for column \(column)."
    }
  }
}
