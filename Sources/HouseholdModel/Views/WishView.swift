/// A wish as a person sees it.
public struct WishView: Hashable, Sendable, Identifiable {
  /// The line behind it: its name, how many are wanted, its note.
  public var line: LineView
  /// How much it matters; nil if nobody said.
  public var priority: WishPriority?
  /// Where it can be found.
  public var link: String?
  /// In which size.
  public var size: String?
  /// In which colour.
  public var colour: String?

  /// Which wish.
  public var id: LineID { line.id }
}

/// "I'm giving this", as another giver sees it.
public struct GiftView: Hashable, Sendable, Identifiable {
  /// The fact behind it.
  public var dot: Dot
  /// The wish it is about.
  public var wish: LineID
  /// Who gives; nil while this phone has not been told.
  public var giver: MemberID?
  /// What they give, and what the wish was called when they said so.
  public var gift: Gift
  /// When they said so, in milliseconds since 1970.
  public var milliseconds: UInt64

  /// The fact behind it.
  public var id: Dot { dot }
}

extension SpaceView {
  /// Who `reader` facts about everybody are about.
  static let everybody = MemberID(rawValue: 0)

  /// The wishes of a list: what matters most first, else as the lines are ordered.
  public func wishes(on list: ListID = .main) -> [WishView] {
    lines(on: list).map { line in
      var wish = WishView(line: line)
      if case .priority(_, let priority) = winner(.priority, of: line.id) {
        wish.priority = priority
      }
      if case .link(_, let text) = winner(.link, of: line.id) { wish.link = text }
      if case .size(_, let text) = winner(.size, of: line.id) { wish.size = text }
      if case .colour(_, let text) = winner(.colour, of: line.id) { wish.colour = text }
      return wish
    }.enumerated().sorted { left, right in
      let (first, second) = (left.element.weight, right.element.weight)
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }

  /// Who else may read a list of its own, as its owner says.
  public var audience: Audience {
    let subjects = subjects(with: .reader)
    if subjects.isEmpty { return .onlyMe }
    if subjects.contains(Self.everybody.subject) { return .household }
    return .members(subjects.map { MemberID(rawValue: $0.rawValue) })
  }

  /// The gift marks in this space, oldest first.
  public var gifts: [GiftView] {
    facts.filter { $0.value.field == .gift }.inTime.compactMap { fact in
      guard case .gift(let gift) = fact.value else { return nil }
      return GiftView(
        dot: fact.dot, wish: LineID(product: fact.subject, list: gift.list), giver: fact.author,
        gift: gift, milliseconds: fact.time.milliseconds)
    }
  }
}

extension WishView {
  /// A wish about which nobody said how much it matters stands below those that matter most.
  fileprivate var weight: UInt32 { priority?.rawValue ?? WishPriority.medium.rawValue }
}
