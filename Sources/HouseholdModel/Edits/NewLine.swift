/// What somebody adds to a list.
public struct NewLine: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// Empty, unless a person chose to keep two products of one name apart.
  public var variant: String
  /// On which list.
  public var list: ListID
  /// How much; nil if nobody said.
  public var quantity: Quantity?
  /// Who wants it, if it is not the one who adds it.
  public var wantedBy: MemberID?
  /// What for; needs with a purpose are kept apart and add up.
  public var purpose: String?

  /// Adds `name` to `list`.
  public init(
    _ name: String, variant: String = "", list: ListID = .main, quantity: Quantity? = nil,
    wantedBy: MemberID? = nil, purpose: String? = nil
  ) {
    self.name = name
    self.variant = variant
    self.list = list
    self.quantity = quantity
    self.wantedBy = wantedBy
    self.purpose = purpose
  }
}
