/// What a quantity is counted in, such as `g` or `bottle`.
///
/// Units belong to families, and amounts are added within a family only; families never convert.
/// A unit that this version does not know is a family of its own, so that newer versions can bring
/// units. Units compare by the bytes of their codes. Their order is the same everywhere: known ones
/// first, families together, smaller before larger; then the others by their bytes.
public struct Unit: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let exact: ExactText
  /// The place in `KnownUnit.all`, or its end.
  private let rank: Int

  /// The code on the wire, which is also what is shown; empty for a plain count.
  public var code: String { exact.text }

  /// The unit with a code, known or not.
  public init(code: String) throws(QuantityError) {
    let bytes = code.utf8.count
    guard bytes <= QuantityLimits.unitCodeBytes else {
      throw .unitCodeTooLong(bytes: bytes, limit: QuantityLimits.unitCodeBytes)
    }
    let scalars = code.unicodeScalars
    let hasBareEnds = scalars.first?.isWhiteSpace != true && scalars.last?.isWhiteSpace != true
    guard hasBareEnds, !scalars.contains(where: \.isControl) else { throw .unitCodeUnreadable }
    self.init(checked: code)
  }

  fileprivate init(checked code: String) {
    exact = ExactText(code)
    rank = KnownUnit.all.firstIndex { ExactText($0.code) == ExactText(code) } ?? KnownUnit.all.count
  }

  var known: KnownUnit? { rank < KnownUnit.all.count ? KnownUnit.all[rank] : nil }

  /// How many of the family's smallest unit one of this is.
  var scale: Int64 { known?.scale ?? 1 }

  /// Whether amounts in both can be added.
  package func isOfSameFamily(as other: Unit) -> Bool {
    switch (known, other.known) {
    case (let mine?, let others?): mine.family == others.family
    case (nil, nil): self == other
    default: false
    }
  }

  /// The units in which sums of this unit's family are shown, largest first.
  var unitsOfSums: [Unit] {
    guard let known else { return [self] }
    return KnownUnit.all.reversed().filter { $0.family == known.family && $0.showsSums }
      .map { Unit(checked: $0.code) }
  }

  /// The code.
  public var description: String { code }

  /// Orders known units as they are listed, families together, and then all others by their bytes.
  public static func < (left: Self, right: Self) -> Bool {
    (left.rank, left.exact) < (right.rank, right.exact)
  }
}

extension Unit {
  /// Things that are counted: "2".
  public static let count = Unit(checked: "")
  /// Grams.
  public static let gram = Unit(checked: "g")
  /// Kilograms.
  public static let kilogram = Unit(checked: "kg")
  /// Millilitres.
  public static let millilitre = Unit(checked: "ml")
  /// Litres.
  public static let litre = Unit(checked: "l")
  /// Packs.
  public static let pack = Unit(checked: "pack")

  /// Every unit that this version knows, in order.
  public static let known = KnownUnit.all.map { Unit(checked: $0.code) }
}
