/// A line as a person sees it: one product on one list, shown while it has a need or a bought mark.
public struct LineView: Hashable, Sendable, Identifiable {
  /// Which line.
  public var id: LineID
  /// What the product is called.
  ///
  /// A shown line always has a name (`ViewTests`), because a label is only ever replaced; if facts
  /// were made otherwise it is `SpaceView.nameless`.
  public var name: String
  /// The shelf the product belongs to.
  public var category: String?
  /// Words to this line.
  public var note: String?
  /// Where it stands; nil until somebody moved it.
  public var position: FractionalKey?
  /// What is wanted, oldest first.
  public var needs: [NeedView]
  /// All needs together by the list's policy: one quantity for each family of units.
  public var quantities: [Quantity]
  /// Who bought it, oldest first.
  public var bought: [BoughtView]
  /// Who said "I'm getting it", oldest first, past ones included.
  public var allClaims: [ClaimView]

  /// Whether it is done: bought, and nobody wants more.
  ///
  /// With a need it is shown as wanted.
  public var isDone: Bool { needs.isEmpty && !bought.isEmpty }

  /// Who wants it on the list: everybody who added it, each once, in the order of ids.
  public var addedBy: [MemberID] {
    needs.compactMap(\.author).sorted().reduce(into: []) { members, member in
      if members.last != member { members.append(member) }
    }
  }

  /// The claims that still hold at a time.
  public func claims(at nowMilliseconds: UInt64) -> [ClaimView] {
    allClaims.filter { $0.untilMilliseconds > nowMilliseconds }
  }
}

/// A wanted quantity as a person sees it.
public struct NeedView: Hashable, Sendable, Identifiable {
  /// The fact behind it.
  public var dot: Dot
  /// Who said so; nil while this phone has not been told.
  public var author: MemberID?
  /// Who wants it, if it is not the author.
  public var wantedBy: MemberID?
  /// How much; nil if nobody said.
  public var quantity: Quantity?
  /// What for.
  public var purpose: String?
  /// What put it there, if no person did.
  public var origin: NeedOrigin?
  /// When it was said, in milliseconds since 1970.
  public var milliseconds: UInt64

  /// The fact behind it.
  public var id: Dot { dot }
  /// Whose need it is: who it is for, or else who said so.
  public var person: MemberID? { wantedBy ?? author }
}

/// A bought mark as a person sees it.
public struct BoughtView: Hashable, Sendable, Identifiable {
  /// The fact behind it.
  public var dot: Dot
  /// Who bought; nil while this phone has not been told.
  public var member: MemberID?
  /// When, in milliseconds since 1970.
  public var milliseconds: UInt64

  /// The fact behind it.
  public var id: Dot { dot }
}

/// "I'm getting it", as a person sees it.
public struct ClaimView: Hashable, Sendable, Identifiable {
  /// The fact behind it.
  public var dot: Dot
  /// Who said so; nil while this phone has not been told.
  public var member: MemberID?
  /// Until when it holds, in milliseconds since 1970.
  public var untilMilliseconds: UInt64

  /// The fact behind it.
  public var id: Dot { dot }
}
