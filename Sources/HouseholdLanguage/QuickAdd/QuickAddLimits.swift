/// The limits of what people type into one line.
public enum QuickAddLimits {
  /// UTF-8 bytes of a line: the longest of 12,652 real recipe lines has 244, a pasted page has more.
  ///
  /// Reading takes time in proportion to the line, and to the square of its open brackets, so this
  /// bounds the time too.
  public static let lineBytes = 1000

  /// The largest number that is believed, in the unit it was written with: a million.
  ///
  /// Nobody buys more of anything, and so a slip of the finger is told apart from a wish.
  public static let largestAmount: Int64 = 1_000_000
}

/// Why a line can't be read.
///
/// Each has a sentence for the person. It repeats nothing of the line, so it may be logged.
@nonexhaustive
public enum QuickAddError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing that can be seen.
  case empty
  /// More UTF-8 bytes than `QuickAddLimits.lineBytes`.
  case tooLong(bytes: Int, limit: Int)
  /// More UTF-8 bytes left as a name than a name can have.
  case nameTooLong(bytes: Int, limit: Int)
  /// A control character, such as the end of a line, counted in scalars from the start.
  case controlCharacter(at: Int)
  /// A character that turns the direction of what follows, counted in scalars from the start.
  case directionOverride(at: Int)
  /// An amount and nothing that is wanted.
  case noName
  /// Less than nothing, or nothing of a unit.
  case notPositive
  /// An amount, or a product of two, that is more than can be meant.
  case tooMuch
  /// An amount that is less than a thousandth of its unit.
  case tooLittle

  /// What is wrong, in a sentence.
  public var description: String {
    switch self {
    case .empty: "There is nothing to add."
    case .tooLong(let bytes, let limit):
      "The line has \(bytes) bytes, and a line can have \(limit)."
    case .nameTooLong(let bytes, let limit):
      "The name has \(bytes) bytes, and a name can have \(limit)."
    case .controlCharacter(let place): "Character \(place + 1) can't be part of one line of text."
    case .directionOverride(let place): "Character \(place + 1) would turn the text around."
    case .noName: "There is an amount, but not of what."
    case .notPositive: "The amount must be more than nothing."
    case .tooMuch: "The amount is larger than any household can mean."
    case .tooLittle: "The amount is smaller than a thousandth of its unit."
    }
  }
}
