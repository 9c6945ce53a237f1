/// Names one line: a product on a list.
///
/// Two people who add "Milk" to the same list offline have the same line.
public struct LineID: Hashable, Sendable, Comparable {
  /// The product.
  public var product: Subject
  /// The list it is on.
  public var list: ListID

  /// The line of `product` on `list`.
  public init(product: Subject, list: ListID) {
    self.product = product
    self.list = list
  }

  /// Orders by list, then by product: the same everywhere, but no order for people.
  public static func < (left: LineID, right: LineID) -> Bool {
    (left.list, left.product) < (right.list, right.product)
  }
}

extension Subject {
  /// The subject of the product with this key.
  ///
  /// `variant` is empty unless a person chose to keep two products of one name apart.
  public init(product key: ProductKey, variant: String = "") {
    self.init(rawValue: Fingerprint.productSubject(key: key, variant: variant))
  }
}
