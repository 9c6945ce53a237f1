public import HouseholdModel

/// A list that came from elsewhere, as far as it could be understood.
///
/// Every line of the source is in `entries`, in `skipped`, or blank, a heading or a part of another
/// (`ImportLawTests`): nothing gets lost without being named.
public struct ImportedList: Hashable, Sendable {
  /// How it was read.
  public var format: ImportFormat
  /// What it asks for, in its order; done entries too.
  public var entries: [ImportedEntry]
  /// What could not be taken, in the order of lines.
  public var skipped: [SkippedEntry]

  /// The names of the lists that its entries name, each once, in their order.
  public var listNames: [String] {
    entries.reduce(into: []) { names, entry in
      if let list = entry.list, !names.contains(list) { names.append(list) }
    }
  }
}

/// One entry of a list that came from elsewhere.
public struct ImportedEntry: Hashable, Sendable {
  /// What it is called: fit to be a name here.
  public var name: String
  /// How much; nil if nobody said, or not in words we know.
  ///
  /// Such words are in `note`.
  public var quantity: Quantity?
  /// Further words.
  public var note: String?
  /// The shelf, aisle or category it was under.
  public var shelf: String?
  /// Whether it was ticked off.
  ///
  /// The app decides what becomes of it.
  public var isDone: Bool
  /// The list it was on, if the source has several.
  public var list: String?
  /// The line of the source on which it begins, from 1.
  public var sourceLine: Int
}

/// Something of a list that could not be taken.
public struct SkippedEntry: Hashable, Sendable {
  /// The line of the source, from 1.
  public var sourceLine: Int
  /// Why.
  public var reason: SkipReason
}

/// A name and how much of it, found in what somebody typed.
public struct EntryWords: Hashable, Sendable {
  /// The name.
  public var name: String
  /// How much; nil if nobody said.
  public var quantity: Quantity?
  /// What else was said.
  public var note: String?

  /// So much of `name`.
  public init(name: String, quantity: Quantity? = nil, note: String? = nil) {
    self.name = name
    self.quantity = quantity
    self.note = note
  }
}
