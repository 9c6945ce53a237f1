extension FractionalKey {
  /// A key above `lower` and below `upper`; `nil` stands for the start or the end of the list.
  ///
  /// The same two always give the same key, and it is as short as the algorithm can make it.
  public static func between(
    _ lower: FractionalKey?, _ upper: FractionalKey?
  ) throws(OrderingError) -> FractionalKey {
    switch (lower, upper) {
    case (nil, nil): return try FractionalKey(made: WholePart.zero)
    case (nil, let upper?): return try below(upper)
    case (let lower?, nil): return try above(lower)
    case (let lower?, let upper?): return try inside(lower, upper)
    }
  }

  /// So many keys above `lower` and below `upper`, ascending and spread out to stay short.
  public static func between(
    _ lower: FractionalKey?, _ upper: FractionalKey?, count: Int
  ) throws(OrderingError) -> [FractionalKey] {
    guard (0...OrderingLimits.keysAtOnce).contains(count) else { throw .countOutOfRange(count) }
    if let lower, let upper, lower >= upper { throw .notAscending }
    return try spread(lower, upper, count: count)
  }

  private static func spread(
    _ lower: FractionalKey?, _ upper: FractionalKey?, count: Int
  ) throws(OrderingError) -> [FractionalKey] {
    guard count > 0 else { return [] }
    var keys: [FractionalKey] = []
    if upper == nil {
      for _ in 0..<count { keys.append(try between(keys.last ?? lower, nil)) }
      return keys
    }
    if lower == nil {
      for _ in 0..<count { keys.append(try between(nil, keys.last ?? upper)) }
      return keys.reversed()
    }
    let middle = try between(lower, upper)
    keys = try spread(lower, middle, count: count / 2)
    keys.append(middle)
    return try keys + spread(middle, upper, count: count - count / 2 - 1)
  }

  private static func below(_ upper: FractionalKey) throws(OrderingError) -> FractionalKey {
    if upper.whole.elementsEqual(WholePart.least) {
      return try FractionalKey(made: upper.whole + Base62.midpoint([], upper.fraction))
    }
    if !upper.fraction.isEmpty { return try FractionalKey(made: Array(upper.whole)) }
    guard let whole = WholePart.decremented(upper.whole) else { throw .noKeyBelow }
    // The least whole part is no key alone. (The JavaScript original returns it here all the same.)
    return try FractionalKey(
      made: whole == WholePart.least ? whole + Base62.midpoint([], nil) : whole)
  }

  private static func above(_ lower: FractionalKey) throws(OrderingError) -> FractionalKey {
    if let whole = WholePart.incremented(lower.whole) { return try FractionalKey(made: whole) }
    return try FractionalKey(made: lower.whole + Base62.midpoint(lower.fraction, nil))
  }

  private static func inside(
    _ lower: FractionalKey, _ upper: FractionalKey
  ) throws(OrderingError) -> FractionalKey {
    guard lower < upper else { throw .notAscending }
    if lower.whole == upper.whole {
      return try FractionalKey(
        made: lower.whole + Base62.midpoint(lower.fraction, upper.fraction))
    }
    guard let whole = WholePart.incremented(lower.whole) else { throw .noKeyAbove }
    if whole.lexicographicallyPrecedes(upper.bytes) { return try FractionalKey(made: whole) }
    return try FractionalKey(made: lower.whole + Base62.midpoint(lower.fraction, nil))
  }
}
