/// The limits of names that people type.
public enum NamingLimits {
  /// UTF-8 bytes of a name after trimming: a long product label, or 50 emoji, and still one line.
  ///
  /// Folding can make a name up to 11 times as long, so a key stays below 2,200 bytes.
  public static let nameBytes = 200
}

/// Why a text can't be a name.
@nonexhaustive
public enum NamingError: Error, Hashable, Sendable {
  /// Nothing that can be seen: only white space, ignorable characters and combining marks.
  case empty
  /// More UTF-8 bytes than `NamingLimits.nameBytes`.
  case tooLong(bytes: Int, limit: Int)
  /// A control character, counted in scalars from the start of the trimmed text.
  case controlCharacter(at: Int)
}

/// A name as its author wrote it, fit to be shown: of a product, a list or a person.
///
/// It has no white space at its ends, no control characters, something to see, and at most
/// `NamingLimits.nameBytes` bytes of UTF-8. Names compare by their bytes; `key` says whether two
/// names mean one product.
public struct DisplayName: Hashable, Sendable, CustomStringConvertible {
  private let exact: ExactText
  /// The key of a product with this name.
  public let key: ProductKey

  /// The name, trimmed and otherwise as it was written.
  public var text: String { exact.text }

  /// Trims a text and checks that it can be a name.
  public init(_ text: String) throws(NamingError) {
    let trimmed = text.trimmingWhiteSpace()
    let bytes = trimmed.utf8.count
    guard bytes <= NamingLimits.nameBytes else {
      throw .tooLong(bytes: bytes, limit: NamingLimits.nameBytes)
    }
    for (offset, scalar) in trimmed.unicodeScalars.enumerated() where scalar.isControl {
      throw .controlCharacter(at: offset)
    }
    guard trimmed.unicodeScalars.contains(where: Self.canBeSeen),
      let key = ProductKey(name: trimmed)
    else { throw .empty }
    exact = ExactText(trimmed)
    self.key = key
  }

  /// The name itself.
  ///
  /// It is personal: keep it out of logs.
  public var description: String { text }

  private static func canBeSeen(_ scalar: Unicode.Scalar) -> Bool {
    let casefold = Casefold.unicode15
    return !scalar.isWhiteSpace && !casefold.isMark(scalar) && !casefold.isIgnored(scalar)
  }
}
