/// One alive fact behind a line, for a person who asks why the line is as it is.
public struct StoryEntry: Hashable, Sendable, Identifiable {
  /// The fact's name.
  public var dot: Dot
  /// Who said so; nil for the server, or while this phone has not been told.
  public var member: MemberID?
  /// On which device; nil for the server, or while this phone has not been told.
  public var device: DeviceID?
  /// When, in milliseconds since 1970.
  public var milliseconds: UInt64
  /// What was said.
  public var value: FactValue
  /// Whether others said something of this kind without knowing of it, so that a rule has merged
  /// several: the latest of single values, the list's policy for needs.
  public var isMerged: Bool
  /// Whether it is this phone's own and the server has not given a receipt for it yet.
  public var isUnreceipted: Bool

  /// The fact's name.
  public var id: Dot { dot }
}

extension SpaceView {
  /// Every alive fact behind a line, oldest first; of a line that is not shown, what is left of it.
  public func story(of line: LineID) -> [StoryEntry] {
    let ofProduct = [Field.label, .category, .purchase, .code].map {
      Array(facts(of: line.product, $0))
    }
    let ofLine = [
      Field.need, .note, .position, .claim, .bought, .staple, .recurrence, .priority, .link, .size,
      .colour,
    ].map { facts(of: line, $0) }
    var entries: [StoryEntry] = []
    for values in ofProduct + ofLine {
      entries += values.map { fact in
        StoryEntry(
          dot: fact.dot, member: fact.author, device: fact.device,
          milliseconds: fact.time.milliseconds, value: fact.value, isMerged: values.count > 1,
          isUnreceipted: fact.isUnreceipted)
      }
    }
    return entries.sorted { ($0.milliseconds, $0.dot) < ($1.milliseconds, $1.dot) }
  }
}
