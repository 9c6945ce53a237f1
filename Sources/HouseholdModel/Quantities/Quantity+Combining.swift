extension Quantity {
  /// One quantity for each family of units: what all of them are together.
  ///
  /// 200 g and 0.3 kg are 500 g; 700 g and 0.5 kg are 1.2 kg; 200 g and 1 cup stay two. A lone
  /// quantity of its family stays as it was written. A sum is shown in the largest unit (of kg, g,
  /// mg; l, ml; cup, tbsp, tsp; lb, oz) of which it is at least 1 and exact in thousandths, or else
  /// in the smallest. So the answer depends on the amounts only: it is the same in any order and any
  /// grouping. Families come in the order of their units.
  ///
  /// Throws `tooLarge` if a family's sum is more than `QuantityLimits.largest`.
  public static func sum(_ quantities: [Quantity]) throws(QuantityError) -> [Quantity] {
    var sums: [Quantity] = []
    for family in families(of: quantities) {
      sums.append(try sum(ofOneFamily: family))
    }
    return sums
  }

  /// The largest quantity of each family of units, as it was written.
  ///
  /// Of equal amounts the one in the larger unit is taken, so the order never matters. Families come
  /// in the order of their units.
  public static func largest(_ quantities: [Quantity]) -> [Quantity] {
    families(of: quantities).compactMap { family in
      family.max { ($0.baseThousandths, $0.unit) < ($1.baseThousandths, $1.unit) }
    }
  }

  private static func families(of quantities: [Quantity]) -> [[Quantity]] {
    var families: [[Quantity]] = []
    for quantity in quantities.sorted(by: { $0.unit < $1.unit }) {
      if let last = families.last?.last, last.unit.isOfSameFamily(as: quantity.unit) {
        families[families.count - 1].append(quantity)
      } else {
        families.append([quantity])
      }
    }
    return families
  }

  private static func sum(ofOneFamily family: [Quantity]) throws(QuantityError) -> Quantity {
    guard family.count > 1 else { return family[0] }
    var total: Int64 = 0
    for quantity in family {
      total += quantity.baseThousandths  // Both are at most the limit, so this can't overflow.
      guard total <= QuantityLimits.largest else { throw .tooLarge }
    }
    let units = family[0].unit.unitsOfSums
    let unit = units.first { total % $0.scale == 0 && total / $0.scale >= 1000 }
    let shown = unit ?? units[units.count - 1]
    return try Quantity(thousandths: total / shown.scale, unit: shown)
  }
}
