public import HouseholdModel

/// Everything a household's own space shows, as one value: what a backup file holds.
///
/// `Docs/INTERCHANGE.md` describes the file. What is private is never in it: alerts, marks of gifts,
/// devices, who may read which list. `HouseholdExportLawTests` shows that reading what was written
/// gives the same value, and what restoring it gives.
public struct HouseholdExport: Hashable, Sendable {
  /// The members, in the order of their ids.
  public internal(set) var members: [ExportedMember] = []
  /// The lists, the main one first, then by name.
  public internal(set) var lists: [ExportedList] = []
  /// The products, by name.
  public internal(set) var products: [ExportedProduct] = []
  /// What this version can't read, exactly as it is.
  public internal(set) var others: [ExportedFact] = []

  /// A household in which nothing has been said.
  public init() {}
}

/// A member of an exported household.
public struct ExportedMember: Hashable, Sendable {
  /// Who.
  public var id: MemberID
  /// What the person is called.
  public var name: String
}

/// A list of an exported household.
public struct ExportedList: Hashable, Sendable {
  /// Which list.
  public var id: ListID
  /// What it is called.
  public var name: String?
  /// What it is for.
  public var kind: ListKind
  /// How it combines needs of different people.
  public var policy: NeedPolicy
  /// Whether it is put away.
  public var isArchived: Bool
  /// Its lines, as they are shown.
  public var lines: [ExportedLine]
}

/// A line of an exported list.
public struct ExportedLine: Hashable, Sendable {
  /// Which product it is about.
  public var product: Subject
  /// Words to it.
  public var note: String?
  /// Where it stands, if somebody moved it.
  public var position: FractionalKey?
  /// How much the wish matters.
  public var priority: WishPriority?
  /// Where the wish can be found.
  public var link: String?
  /// In which size it is wanted.
  public var size: String?
  /// In which colour it is wanted.
  public var colour: String?
  /// What is wanted, oldest first.
  public var needs: [ExportedNeed]
  /// Who bought it, oldest first.
  public var bought: [ExportedMark]
  /// Who said "I'm getting it", oldest first; `milliseconds` is until when.
  public var claims: [ExportedMark]
}

/// A wanted quantity of an exported line.
public struct ExportedNeed: Hashable, Sendable {
  /// How much; nil if nobody said.
  public var quantity: Quantity?
  /// Who wants it, if it is not the author.
  public var wantedBy: MemberID?
  /// What for.
  public var purpose: String?
  /// What put it there, if no person did.
  public var origin: NeedOrigin?
  /// Who said so, and when.
  public var said: ExportedMark
}

/// A person and a time.
public struct ExportedMark: Hashable, Sendable {
  /// Who; nil if the phone that exported had not been told.
  public var by: MemberID?
  /// When, in milliseconds since 1970.
  public var milliseconds: UInt64
}

/// A product of an exported household.
public struct ExportedProduct: Hashable, Sendable {
  /// Which product.
  public var id: Subject
  /// What it is called.
  public var name: String
  /// The shelf it belongs to.
  public var category: String?
  /// Its trade item numbers, in order.
  public var codes: [String]
  /// The remembered purchases, newest first.
  public var purchases: [ExportedPurchase]
  /// The mean pause between purchases, in hours; nil while there was only one.
  public var rhythmHours: UInt32?
  /// What stands about it on each list, in the order of lists.
  public var standing: [ExportedStanding]
}

/// A purchase that an exported household remembers.
public struct ExportedPurchase: Hashable, Sendable {
  /// Who bought, and when.
  public var bought: ExportedMark
  /// How much; nil if nobody said.
  public var quantity: Quantity?
  /// Where; nil if nobody said.
  public var store: String?
}

/// What stands about a product on one list, whether it is on that list now or not.
public struct ExportedStanding: Hashable, Sendable {
  /// On which list.
  public var list: ListID
  /// That it is always wanted.
  public var staple: Staple?
  /// That it is wanted every so many days.
  public var recurrence: Recurrence?
  /// Up to which occasion it has been dealt with.
  public var recurredThrough: UInt64?
}

/// A fact of which this version only knows the number of its kind and its bytes.
public struct ExportedFact: Hashable, Sendable {
  /// What it is about.
  public var subject: Subject
  /// What kind of fact it is.
  public var field: Field
  /// Its value, as its author encoded it.
  public var value: [UInt8]
  /// Who said so, and when.
  public var said: ExportedMark
}
