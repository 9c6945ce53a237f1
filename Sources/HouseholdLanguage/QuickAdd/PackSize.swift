public import HouseholdModel

/// The size that is printed on a product: "500 g", "4 x 5 cl", "500 g (2 x 250 g)".
///
/// It is read without knowing the language: units are international and a few words of the
/// languages in `Data/words`. A point or comma before three digits groups thousands of grams and
/// millilitres ("1.500 g"), and is a decimal separator before kilograms and litres ("1,008 kg").
public struct PackSize: Hashable, Sendable, CustomStringConvertible {
  /// What is in the package, all together.
  public let total: Quantity
  /// The smaller packages inside, if the text tells them.
  public let pack: Multipack?

  /// The size as people write it, with a point.
  public var description: String {
    guard let pack else { return total.description }
    return "\(total) (\(pack))"
  }

  /// UTF-8 bytes of a size text: the longest of 1,374 real ones has 33.
  public static let textBytes = 200

  /// Reads a size; `nil` when the text tells none that can be relied on.
  ///
  /// Only mass and volume are sizes; "6 pieces" is not one. Where two sizes stand side by side
  /// ("0,52 oz (15 g)") the first counts. Two that contradict each other ("500 g, 1 kg") are no
  /// size, and neither is a number without a unit.
  public static func read(_ text: String) -> PackSize? {
    guard text.utf8.count <= textBytes else { return nil }
    return SizeText(text)?.size
  }
}
