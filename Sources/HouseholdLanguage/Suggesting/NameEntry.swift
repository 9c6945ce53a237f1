public import HouseholdModel

/// A name that the household has used, and how much.
public struct NameEntry: Hashable, Sendable {
  /// The name, as it is shown.
  public var name: String
  /// The product that it names.
  public var subject: Subject
  /// When it was last used, in milliseconds since 1970; 0 if never.
  public var lastUsedMilliseconds: UInt64
  /// How often it was used: bought or put on a list.
  public var uses: UInt32

  /// A name and its use.
  public init(
    name: String, subject: Subject, lastUsedMilliseconds: UInt64 = 0, uses: UInt32 = 0
  ) {
    self.name = name
    self.subject = subject
    self.lastUsedMilliseconds = lastUsedMilliseconds
    self.uses = uses
  }
}

extension NameEntry {
  /// This name with the use of another entry of the same key: the uses of both, shown as the one
  /// that was used last is.
  ///
  /// Entries can be merged in any order (`NameIndexLawTests`).
  func merged(with other: Self) -> Self {
    var merged = isShown(insteadOf: other) ? self : other
    merged.uses = uses.addingReportingOverflow(other.uses).overflow ? .max : uses + other.uses
    return merged
  }

  private func isShown(insteadOf other: Self) -> Bool {
    guard lastUsedMilliseconds == other.lastUsedMilliseconds else {
      return lastUsedMilliseconds > other.lastUsedMilliseconds
    }
    if name.utf8.elementsEqual(other.name.utf8) { return subject < other.subject }
    return name.utf8.lexicographicallyPrecedes(other.name.utf8)
  }
}
