public import HouseholdModel

/// A name that may be what a person is typing.
public struct Suggestion: Hashable, Sendable, Identifiable {
  /// How a name fits what was typed; the first fits best.
  public enum Match: UInt8, Hashable, Sendable, Comparable, CaseIterable {
    /// It is the name.
    case whole
    /// The name begins with it.
    case beginning
    /// A later word of the name begins with it: "milk" finds "Oat milk".
    case laterWord
    /// Each typed word begins a word of the name, in another order: "milk oat" finds "Oat milk".
    case anyOrder
    /// One of the above but the last, after one edit: a letter replaced, left out, added or swapped
    /// with its neighbour.
    case oneEdit
    /// One of the first three, after two edits.
    case twoEdits

    /// Orders them from the best.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The product that it names.
  public var id: Subject
  /// The name, as it is shown.
  public var name: String
  /// How it fits what was typed.
  public var match: Match
}
