/// One amount with its unit, as it stands in a line: "2", "500 g", "2-3 tins".
struct Measure: Hashable, Sendable {
  /// How a measure belongs to the one before it.
  enum Role: Hashable, Sendable {
    /// The first, or what is added to it: "1 lb 2 oz".
    case main
    /// The size of each: "6 x 330 ml", "1 (400 g) tin".
    case each
    /// The same once more in other words: "50g/2oz".
    case alternative
  }
  var role = Role.main
  /// `nil` when only the unit is written: "pinch of salt".
  var low: Amount?
  /// The upper end of a range.
  var high: Amount?
  var unit: Words.UnitWord?

  /// What the line is about: of a range its upper end, of a bare unit one.
  var meant: Amount { high ?? low ?? Amount(1) }
  var isCount: Bool { unit == nil }
}

/// All that stands together as one amount: "2 x 400g/14oz tins", "1 lb 2 oz".
struct MeasureChain: Hashable, Sendable {
  var measures: [Measure]
  /// What a count counts, when a size stood before it: the tins of "2 x 400 g tins".
  var container: Words.UnitWord?
  /// Where the words stand that say so.
  var beforeContainer = 0
  /// Where the words stand that tell sizes: "large", "heaped".
  var sizes: [Int] = []
  var end: Int
}
