/// Why a household can't be written, read or restored.
///
/// It names places in the words of the format, never contents.
@nonexhaustive
public enum ExportError: Error, Hashable, Sendable {
  /// More bytes than `ExportLimits.bytes`.
  case tooManyBytes(count: Int, limit: Int)
  /// No JSON text, or one that ends too early: the first line that can't go on so.
  case notJSON(line: Int)
  /// Values nested deeper than `ExportLimits.depth`.
  case tooDeep(line: Int, limit: Int)
  /// An object that says one thing twice.
  case repeatedMember(line: Int)
  /// A JSON text of something else.
  case notAHousehold
  /// A file of a newer version, which may mean things otherwise.
  case newerVersion(found: UInt64, known: UInt64)
  /// A value that is missing or can't be one.
  case wrong(ExportFlaw, place: String)
  /// More facts than a household may have.
  case tooManyFacts(count: Int, limit: Int)
  /// A household in which something was said already, so that two would be mixed.
  case notEmpty(facts: Int)
}

/// What can be wrong with one value of a household's file.
public enum ExportFlaw: String, Hashable, Sendable, CaseIterable {
  /// It must be there and is not.
  case missing
  /// It is of another type.
  case wrongType
  /// It is not written as values of its kind are.
  case unreadable
  /// It is a value that no household may have.
  case notAllowed
  /// It names something that the file doesn't have.
  case unknown
  /// The file has it twice.
  case repeated
}

extension ExportError: CustomStringConvertible {
  /// What is wrong, where, how much, and what to do instead.
  public var description: String {
    switch self {
    case .tooManyBytes(let count, let limit):
      "The household has \(count) bytes, more than \(limit). Clear lists that nobody needs."
    case .notJSON(let line):
      "Line \(line) is no JSON. Take the file as it was exported; it may be cut short."
    case .tooDeep(let line, let limit):
      "Line \(line) nests deeper than \(limit) values. Take the file as it was exported."
    case .repeatedMember(let line):
      "Line \(line) says a thing twice. Delete one of the two."
    case .notAHousehold: "This is no exported household. Choose another file."
    case .newerVersion(let found, let known):
      "The file is of version \(found), and this app reads up to \(known). Update the app."
    case .wrong(let flaw, let place):
      switch flaw {
      case .missing: "\(place) is missing. Add it, or take the file as it was exported."
      case .wrongType: "\(place) is of another type. Take the file as it was exported."
      case .unreadable: "\(place) can't be read. Write it as the others of its kind."
      case .notAllowed: "\(place) is a value that can't be. Choose another."
      case .unknown: "\(place) names what is not in the file. Add that, or delete this."
      case .repeated: "\(place) is in the file twice. Delete one of the two."
      }
    case .tooManyFacts(let count, let limit):
      "The household has \(count) facts, more than \(limit). Delete products nobody buys."
    case .notEmpty(let facts):
      "The household has \(facts) facts already. Start a new one to restore into."
    }
  }
}
