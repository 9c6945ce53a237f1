/// A unit that this version knows.
struct KnownUnit: Sendable {
  /// Units that can be added.
  ///
  /// Kitchen measures of the United States are apart from metric volume, and
  /// pounds from grams: nobody wants to buy 453.592 g, and the conversions are not exact.
  enum Family: Hashable, Sendable {
    case metricMass, metricVolume, kitchenVolume, imperialMass
    /// Counts, packs, bottles: nothing else is like them.
    case alone(String)
  }

  let code: String
  let family: Family
  /// How many of the family's smallest unit one of this is.
  let scale: Int64
  /// Whether a sum may be shown in it.
  ///
  /// People write "20 cl", but sums read better in ml and l.
  let showsSums: Bool

  private init(_ code: String, _ family: Family, _ scale: Int64, showsSums: Bool = true) {
    self.code = code
    self.family = family
    self.scale = scale
    self.showsSums = showsSums
  }

  /// All of them, families together, from each family's smallest unit (scale 1) up.
  static let all: [KnownUnit] =
    [
      KnownUnit("", .alone(""), 1),
      KnownUnit("mg", .metricMass, 1),
      KnownUnit("g", .metricMass, 1000),
      KnownUnit("kg", .metricMass, 1_000_000),
      KnownUnit("ml", .metricVolume, 1),
      KnownUnit("cl", .metricVolume, 10, showsSums: false),
      KnownUnit("dl", .metricVolume, 100, showsSums: false),
      KnownUnit("l", .metricVolume, 1000),
      KnownUnit("tsp", .kitchenVolume, 1),
      KnownUnit("tbsp", .kitchenVolume, 3),
      KnownUnit("floz", .kitchenVolume, 6, showsSums: false),
      KnownUnit("cup", .kitchenVolume, 48),
      KnownUnit("oz", .imperialMass, 1),
      KnownUnit("lb", .imperialMass, 16),
    ]
    + [
      "pack", "bottle", "can", "bunch", "bag", "box", "carton", "clove", "crate", "dozen", "head",
      "jar", "loaf", "piece", "roll", "slice", "tin", "tray", "tube", "tub",
    ].map { KnownUnit($0, .alone($0), 1) }
}
