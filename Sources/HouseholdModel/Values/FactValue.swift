/// What a fact says, decoded.
///
/// `HouseholdWire` turns it into the bytes of a `Statement` and back.
public enum FactValue: Hashable, Sendable {
  /// What a product is called.
  case label(String)
  /// The shelf a product belongs to.
  case category(String)
  /// A wanted quantity on a list.
  case need(Need)
  /// Words to a product on a list.
  case note(list: ListID, text: String)
  /// Where a product stands on a list.
  case position(list: ListID, key: FractionalKey)
  /// "I'm getting it", until a time in milliseconds since 1970.
  case claim(list: ListID, untilMilliseconds: UInt64)
  /// The line is done. The buyer is the fact's author, the time the fact's time.
  case bought(list: ListID)
  /// A purchase and the memory of earlier ones.
  case purchase(Purchase)
  /// What a list is called.
  case listName(String)
  /// How a list combines needs of different people.
  case listPolicy(NeedPolicy)
  /// Whether a list is put away.
  case listArchived(Bool)
  /// A person's name.
  case member(name: String)
  /// A device and whose it is.
  case device(member: MemberID, name: String)
  /// Something a member must be told.
  case alert(Alert)
  /// The alert it is about has been read.
  case read
  /// A trade item number of a product: 14 digits.
  case code(String)
  /// The household always wants a product to be there.
  case staple(Staple)
  /// A product is wanted every so many days.
  case recurrence(Recurrence)
  /// A recurring product has been dealt with up to an occasion.
  case recurred(list: ListID, through: UInt64)
  /// What a list is for.
  case listKind(ListKind)
  /// "I'm going shopping."
  case trip(Trip)
  /// How much a wish matters.
  case priority(list: ListID, WishPriority)
  /// Where a wish can be found.
  case link(list: ListID, text: String)
  /// In which size a wish is wanted.
  case size(list: ListID, text: String)
  /// In which colour a wish is wanted.
  case colour(list: ListID, text: String)
  /// "I'm giving this."
  case gift(Gift)
  /// The member it is about may read this space.
  case reader
  /// What this space is and whose.
  case space(SpaceDescription)
  /// A kind, or a value of a known kind, that this version can't read. Kept and passed on.
  case unknown(Field, [UInt8])

  /// The field that carries this value.
  public var field: Field {
    switch self {
    case .label: .label
    case .category: .category
    case .need: .need
    case .note: .note
    case .position: .position
    case .claim: .claim
    case .bought: .bought
    case .purchase: .purchase
    case .listName: .listName
    case .listPolicy: .listPolicy
    case .listArchived: .listArchived
    case .member: .member
    case .device: .device
    case .alert: .alert
    case .read: .read
    case .code: .code
    case .staple: .staple
    case .recurrence: .recurrence
    case .recurred: .recurred
    case .listKind: .listKind
    case .trip: .trip
    case .priority: .priority
    case .link: .link
    case .size: .size
    case .colour: .colour
    case .gift: .gift
    case .reader: .reader
    case .space: .space
    case .unknown(let field, _): field
    }
  }

  /// The list this value belongs to, if it belongs to one.
  public var list: ListID? {
    switch self {
    case .need(let need): need.list
    case .note(let list, _), .position(let list, _), .claim(let list, _), .bought(let list): list
    case .staple(let staple): staple.list
    case .recurrence(let recurrence): recurrence.list
    case .recurred(let list, _), .priority(let list, _), .link(let list, _): list
    case .size(let list, _), .colour(let list, _): list
    case .trip(let trip): trip.list
    case .gift(let gift): gift.list
    default: nil
    }
  }
}

/// A wanted quantity of a product on a list.
public struct Need: Hashable, Sendable {
  /// On which list.
  public var list: ListID
  /// How much; nil if nobody said.
  public var quantity: Quantity?
  /// Who wants it, if it is not the author.
  public var wantedBy: MemberID?
  /// What for ("Sunday's cake"); needs with a purpose add up.
  public var purpose: String?
  /// What put it there, if no person did: needs of one origin count once, whoever said them.
  public var origin: NeedOrigin?

  /// Wants `quantity` on `list`.
  public init(
    list: ListID, quantity: Quantity? = nil, wantedBy: MemberID? = nil, purpose: String? = nil,
    origin: NeedOrigin? = nil
  ) {
    self.list = list
    self.quantity = quantity
    self.wantedBy = wantedBy
    self.purpose = purpose
    self.origin = origin
  }
}

/// That somebody bought a product.
///
/// Who and when are the fact's author and time, unless it is restated: when a purchase is taken
/// back, what it had superseded is said anew by whoever takes it back. Such a *restated* purchase
/// names the one who bought in `by`, or how long ago that was in `minutesBefore`.
/// It is memory and no purchase of its own, so it causes no double-buy alert.
///
/// It carries up to `Purchase.earlierLimit` purchases of the last 14 days and, of all older ones, only
/// how often this household buys the product, so that memory stays bounded however long it lives.
public struct Purchase: Hashable, Sendable {
  /// How much; nil if nobody said.
  public var quantity: Quantity?
  /// Where, in the buyer's words.
  public var store: String?
  /// Who bought; nil if it was the author.
  public var by: MemberID?
  /// How long before the fact's time it was bought, in minutes; 0 if it was bought at that time.
  public var minutesBefore: UInt32
  /// The purchases it superseded, newest first, none older than 14 days.
  public var earlier: [EarlierPurchase]
  /// The mean pause between purchases of this product here, in hours; nil while there was only one.
  public var rhythmHours: UInt32?

  /// Whether it stands for a purchase that somebody else made, or that was made earlier.
  public var isRestated: Bool { by != nil || minutesBefore > 0 }

  /// How many earlier purchases one purchase carries.
  public static let earlierLimit = 2
  /// How old a carried purchase may be, in minutes: fourteen days.
  public static let earlierMinutes: UInt32 = 14 * 24 * 60

  /// A purchase that remembers `earlier` ones.
  public init(
    quantity: Quantity? = nil, store: String? = nil, by: MemberID? = nil, minutesBefore: UInt32 = 0,
    earlier: [EarlierPurchase] = [], rhythmHours: UInt32? = nil
  ) {
    self.quantity = quantity
    self.store = store
    self.by = by
    self.minutesBefore = minutesBefore
    self.earlier = earlier
    self.rhythmHours = rhythmHours
  }
}

/// A purchase that a later one superseded.
public struct EarlierPurchase: Hashable, Sendable {
  /// Who bought; nil if it was the author of the purchase that carries this one.
  public var member: MemberID?
  /// How long before the purchase that carries this one, in minutes.
  public var minutesBefore: UInt32
  /// How much; nil if nobody said.
  public var quantity: Quantity?

  /// A purchase `minutesBefore` the one that carries it.
  public init(member: MemberID? = nil, minutesBefore: UInt32, quantity: Quantity? = nil) {
    self.member = member
    self.minutesBefore = minutesBefore
    self.quantity = quantity
  }
}

/// How a list combines needs of different people.
public enum NeedPolicy: UInt32, Hashable, Sendable, CaseIterable {
  /// Two who want milk want one milk: the largest need counts. The default.
  case largest = 0
  /// Needs add up.
  case sum = 1
}

/// Something a member must be told, as a fact in the member's personal space.
public enum Alert: Hashable, Sendable {
  /// You and `other` bought the same product without knowing of each other.
  case doublePurchase(product: Subject, own: Dot, other: MemberID, otherPurchase: Dot)
  /// `by` is getting what you wanted.
  case claimed(product: Subject, list: ListID, by: MemberID)
  /// `member` has joined the household.
  case memberJoined(member: MemberID)
  /// `by` is going shopping: say now what is missing.
  case goingShopping(by: MemberID, list: ListID, store: String?)
}
