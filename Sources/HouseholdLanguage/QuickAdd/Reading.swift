public import HouseholdModel

/// What a line of words means.
public struct Reading: Hashable, Sendable {
  /// What is wanted.
  public let name: DisplayName
  /// How much of it, to be put on the line; `nil` when nothing was said.
  ///
  /// Of "2-3 apples" it is 3, because taking one back home is better than a second trip. Of a
  /// multipack it is the packages when the line names them ("2 x 400 g tins" are 2 tins), and the
  /// total when it does not ("6 x 330 ml" are 1.98 l): both add up with what others want.
  /// A third is rounded to thousandths.
  public let quantity: Quantity?
  /// The lower end of a range: 2 of "2-3 apples".
  public let atLeast: Quantity?
  /// How the amount was written if it was a number of equal packages.
  ///
  /// An app that would rather count packages puts `pack.packages` on the line.
  public let pack: Multipack?
  /// What else was said: how it is cut, what it is for, which size.
  public let note: String?
  /// Every amount of the line, in order, as it was written.
  package let written: [WrittenAmount]

  /// The note with the pack in front, as a line's note shows it: "6 x 330 ml, cold".
  public var lineNote: String? {
    let parts = [pack?.description, note].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// Some packages of one size: "6 x 330 ml".
public struct Multipack: Hashable, Sendable, CustomStringConvertible {
  /// How many, at least one.
  public let count: Int
  /// What is in each.
  public let each: Quantity
  /// The packages as a quantity: 2 tins, or 6 without a unit.
  public let packages: Quantity
  /// What is in all of them together: 1.98 l.
  public let total: Quantity

  /// Multiplies; throws when there is none or when the total is too large.
  public init(count: Int, each: Quantity, of package: Unit = .count) throws(QuantityError) {
    guard count > 0 else { throw .notPositive }
    let others = each.thousandths.multipliedReportingOverflow(by: Int64(count - 1))
    if others.overflow { throw .tooLarge }
    self.count = count
    self.each = each
    packages = try Quantity(count, unit: package)
    guard count > 1 else {
      total = each
      return
    }
    // A sum is shown in the unit that suits it.
    let rest = try Quantity(thousandths: others.partialValue, unit: each.unit)
    total = try Quantity.sum([rest, each]).first ?? each
  }

  /// The count and the size, as on a package.
  public var description: String { "\(count) x \(each)" }
}

/// An amount as it stands in a line, before anything is made of it.
package struct WrittenAmount: Hashable, Sendable {
  /// The lower end or the only number, as a fraction; `nil` for a bare unit.
  package let low: [Int64]?
  /// The upper end of a range.
  package let high: [Int64]?
  /// The unit's word, in the singular where the language's file has it first.
  package let unit: String?
}
