public import HouseholdModel

/// What it takes to put an imported list on a list here, and what stands aside.
public struct ImportPlan: Hashable, Sendable {
  /// One draft for each product of which something is missing, in the order of the source.
  ///
  /// They are about different products, so any of them may be written without the others.
  public var drafts: [Draft] = []
  /// The lines of the source that ask for nothing new: as much is wanted already.
  public var alreadyWanted: [Int] = []
  /// The lines of the source that are ticked off, and so were left out.
  public var done: [Int] = []
  /// The lines of the source whose note was left out, because the line here has one.
  public var notesLeftOut: [Int] = []
  /// The lines of the source that can't be put on the list, and why.
  public var refused: [RefusedEntry] = []
}

/// An imported entry that can't be put on a list.
public struct RefusedEntry: Hashable, Sendable {
  /// The line of the source, from 1.
  public var sourceLine: Int
  /// Why.
  public var error: EditError
}
