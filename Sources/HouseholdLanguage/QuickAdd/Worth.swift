import HouseholdModel

/// What a chain of amounts comes to.
struct Worth {
  let quantity: Quantity
  let atLeast: Quantity?
  let pack: Multipack?

  init(_ chain: MeasureChain) throws(QuickAddError) {
    let main = chain.measures.filter { $0.role == .main }
    let each = chain.measures.filter { $0.role == .each }
    guard let first = main.first else { preconditionFailure("a chain of amounts without a first") }
    if !each.isEmpty, first.isCount, first.meant.isWhole {
      let packing = try Self.pack(first, each, in: chain.container)
      pack = packing
      quantity = chain.container == nil ? packing.total : packing.packages
      atLeast = nil
      return
    }
    pack = nil
    let total = try Self.sum(main)
    quantity = total
    atLeast =
      if let low = first.low, first.high != nil, main.count == 1 {
        try Self.quantity(low, first.unit)
      } else { nil }
  }

  private static func pack(
    _ count: Measure, _ each: [Measure], in container: Words.UnitWord?
  ) throws(QuickAddError) -> Multipack {
    let packages = try quantity(count.meant, nil)
    let size = try sum(each)
    do {
      return try Multipack(
        count: Int(packages.thousandths / 1000), each: size,
        of: container.map { container throws(QuantityError) in try Unit(code: container.code) }
          ?? .count)
    } catch { throw told(error) }
  }

  /// Amounts of one family are added; of several families the first is what counts.
  private static func sum(_ measures: [Measure]) throws(QuickAddError) -> Quantity {
    var quantities: [Quantity] = []
    for measure in measures { quantities.append(try quantity(measure.meant, measure.unit)) }
    do {
      let sums = try Quantity.sum(quantities)
      return sums.count == 1 ? sums[0] : quantities[0]
    } catch { throw told(error) }
  }

  private static func quantity(
    _ amount: Amount, _ unit: Words.UnitWord?
  ) throws(QuickAddError) -> Quantity {
    let thousandths = try amount.thousandths(times: unit?.factor ?? 1)
    do {
      return try Quantity(thousandths: thousandths, unit: try Unit(code: unit?.code ?? ""))
    } catch { throw told(error) }
  }

  private static func told(_ error: QuantityError) -> QuickAddError {
    error == .notPositive ? .notPositive : .tooMuch
  }
}
