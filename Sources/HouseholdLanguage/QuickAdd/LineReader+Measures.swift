extension LineReader {
  /// Everything that is one amount at a place.
  ///
  /// A bare unit counts only where the line may begin with one.
  func chain(at start: Int, allowsBareUnit: Bool) -> MeasureChain? {
    guard var chain = firstMeasures(at: start, allowsBareUnit: allowsBareUnit) else { return nil }
    while let longer = addition(to: chain) ?? alternative(to: chain) ?? container(of: chain) {
      precondition(longer.end > chain.end, "a chain of amounts that does not grow")
      chain = longer
    }
    return chain
  }

  /// The first amount, and the size that may follow a count.
  private func firstMeasures(at start: Int, allowsBareUnit: Bool) -> MeasureChain? {
    let place = part(.about, at: start) ?? start
    guard let (first, sizes, end) = measure(at: place, needsUnit: false) else {
      return allowsBareUnit ? bareUnit(at: start) : nil
    }
    var chain = MeasureChain(measures: [first], sizes: sizes, end: end)
    guard first.isCount else {
      if let counted = counted(chain) { return counted }
      // "5 cm x 5 cm" is a shape.
      return part(.times, at: end).map(isNumber) == true ? nil : chain
    }
    if let times = part(.times, at: end) {
      if let each = size(at: times) { return chain.adding(each, as: .each) }
      guard token(times)?.isApart != false else { return nil }
      chain.end = times
      guard let unit = sizedUnit(at: times) else { return chain }
      chain.measures[0].unit = unit.value.unit
      chain.sizes += unit.value.sizes
      chain.end = unit.end
      return chain
    }
    if token(end)?.isApart == true, first.low?.isWhole == true {
      if let each = size(at: end) { return chain.adding(each, as: .each) }
      if let each = bracketed(at: end, size) { return chain.adding(each, as: .each) }
    }
    return canStandAlone(end) ? chain : nil
  }

  /// "400 g x 2": the count stands behind the size.
  private func counted(_ chain: MeasureChain) -> MeasureChain? {
    guard chain.measures[0].unit?.isMeasure == true, let times = part(.times, at: chain.end),
      let count = amount(at: times), count.value.isWhole, unitAfterNumber(count.end) == nil,
      canStandAlone(count.end)
    else { return nil }
    return MeasureChain(measures: [Measure(low: count.value)], end: chain.end)
      .adding(chain, as: .each).ending(at: count.end)
  }

  /// A count may stand before a word or a bracket; "100%", "3:1" and "7up" are no counts.
  private func canStandAlone(_ end: Int) -> Bool {
    guard let next = token(end) else { return true }
    if next.isMark(")", "]", ";") { return true }
    if next.isMark(",") { return !isAttached(end + 1) }
    if part(.keep, at: end) != nil { return true }  // "2 7 up"
    if isNumber(end), next.isApart, isAttached(end + 1), token(end + 1)?.isWord == true {
      return unit(at: end + 1) == nil  // "2 7up"
    }
    return next.isApart
      && (next.isWord || next.isMark("(", "[", "\"", "'", "\u{201C}", "\u{201E}", "#"))
  }

  /// "pinch of salt", "bottle of wine", "small bunch parsley": a unit and no number.
  private func bareUnit(at start: Int) -> MeasureChain? {
    guard let unit = sizedUnit(at: start), !isAttached(unit.end) else { return nil }
    let isBare = words.means(.bare, unit.value.unit.word)
    guard isBare || ofEnd(unit.end) != nil else { return nil }
    return MeasureChain(
      measures: [Measure(unit: unit.value.unit)], sizes: unit.value.sizes, end: unit.end)
  }

  /// Where "of" ends, also when it has grown together with the name.
  func ofEnd(_ place: Int) -> Int? {
    if let end = part(.of, at: place) { return end }
    guard let token = token(place), token.isWord else { return nil }
    return words.elisions.contains { token.folded.hasPrefix($0) } ? place : nil
  }

  /// An amount, sizes, a unit.
  private func measure(
    at start: Int, needsUnit: Bool
  ) -> (Measure, sizes: [Int], end: Int)? {
    guard let low = amount(at: start) else { return nil }
    var measure = Measure(low: low.value)
    var end = low.end
    if let unit = unitAfterNumber(end) {
      measure.unit = unit.value.unit
      // "2cm-3cm"
      if let joint = rangeJoint(at: unit.end), let high = amount(at: joint), low.value < high.value,
        let again = unitAfterNumber(high.end), again.value.unit == unit.value.unit
      {
        measure.high = high.value
        return (measure, again.value.sizes, again.end)
      }
      return (measure, unit.value.sizes, unit.end)
    }
    if let joint = rangeJoint(at: end), let high = amount(at: joint), low.value < high.value {
      measure.high = high.value
      end = high.end
      if let unit = unitAfterNumber(end) {
        measure.unit = unit.value.unit
        return (measure, unit.value.sizes, unit.end)
      }
    }
    return needsUnit ? nil : (measure, [], end)
  }

  private func rangeJoint(at place: Int) -> Int? {
    if let token = token(place),
      token.isMark("-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}")
    {
      return part(.range, at: place + 1) ?? place + 1  // "3- to 4-pound"
    }
    return part(.range, at: place)
  }

  /// A unit behind a number: "2 l", "2l", "5-ounce", "2 heaped tbsp", "1 (generous) cup".
  private func unitAfterNumber(_ place: Int) -> Found<(unit: Words.UnitWord, sizes: [Int])>? {
    if token(place)?.isMark("-", "\u{2010}", "\u{2011}") == true, isAttached(place) {
      guard let unit = unit(at: place + 1), isAttached(place + 1), unit.value.isMeasure else {
        return nil
      }
      return ((unit.value, []), unit.end)
    }
    if let unit = unit(at: place) { return ((unit.value, []), unit.end) }
    guard !isAttached(place) else { return nil }
    return sizedUnit(at: place)
  }

  /// A unit, perhaps with sizes before it.
  private func sizedUnit(at start: Int) -> Found<(unit: Words.UnitWord, sizes: [Int])>? {
    var place = start
    var sizes: [Int] = []
    while let next = sizeEnd(at: place), sizes.count < 6 {
      sizes += place..<next
      place = next
    }
    guard let unit = unit(at: place), sizes.isEmpty || !isAttached(place) else { return nil }
    return ((unit.value, sizes), unit.end)
  }

  private func sizeEnd(at place: Int) -> Int? {
    func size(_ place: Int) -> Int? { part(.size, at: place) ?? part(.level, at: place) }
    if let end = size(place) {
      return token(end)?.isMark(",") == true && size(end + 1) != nil ? end + 1 : end
    }
    guard token(place)?.isMark("(") == true, let end = size(place + 1),
      token(end)?.isMark(")") == true
    else { return nil }
    return end + 1
  }

  /// An amount in a unit of mass, volume or length, with what is added to it.
  func size(at start: Int) -> MeasureChain? {
    let place = part(.about, at: start) ?? start
    guard let (first, sizes, end) = measure(at: place, needsUnit: true),
      first.unit?.isMeasure == true
    else { return nil }
    return MeasureChain(measures: [first], sizes: sizes, end: end)
  }

  /// Something in brackets, and where they are closed.
  private func bracketed(at start: Int, _ look: (Int) -> MeasureChain?) -> MeasureChain? {
    guard token(start)?.isMark("(", "[") == true, var chain = look(start + 1) else { return nil }
    while let longer = alternative(to: chain) { chain = longer }
    if let end = part(.each, at: chain.end) { chain.end = end }
    guard token(chain.end)?.isMark(")", "]") == true else { return nil }
    chain.end += 1
    return chain
  }

  /// "5lb 8oz", "1 cup plus 2 tbsp": more of the same family of units.
  private func addition(to chain: MeasureChain) -> MeasureChain? {
    guard let last = chain.measures.last, let unit = last.unit, unit.isMeasure,
      chain.container == nil
    else { return nil }
    let plus =
      part(.plus, at: chain.end)
      ?? (token(chain.end)?.isMark("+", "&") == true ? chain.end + 1 : nil)
    guard let more = size(at: plus ?? chain.end), let added = more.measures[0].unit, added != unit
    else { return nil }
    guard plus != nil || Self.follows(added.code, unit.code) else { return nil }
    return chain.adding(more, as: last.role)
  }

  /// Units that are written behind a larger one without a word between them.
  private static func follows(_ small: String, _ large: String) -> Bool {
    switch (large, small) {
    case ("lb", "oz"), ("kg", "g"), ("l", "ml"), ("l", "cl"), ("l", "dl"), ("pint", "floz"),
      ("quart", "pint"), ("cup", "tbsp"), ("tbsp", "tsp"), ("pint", "oz"):
      true
    default: false
    }
  }

  /// "50g/2oz", "1 cup (225 g)", "2 tbsp, 30 ml", "125g4½oz": the same again in another unit.
  private func alternative(to chain: MeasureChain) -> MeasureChain? {
    guard let last = chain.measures.last, last.unit != nil else { return nil }
    let place = chain.end
    guard let token = token(place) else { return nil }
    if token.isMark("/", "=", "|", "\u{2044}") {
      return inBrackets(place + 1).map { chain.adding($0, as: .alternative) }
    }
    if let or = token.isMark(",", ";") ? place + 1 : part(.range, at: place),
      let more = size(at: or)
    {
      return chain.adding(more, as: .alternative)
    }
    if let more = bracketed(at: place, { self.inBrackets($0) }) {
      return chain.adding(more, as: .alternative)
    }
    // "125g4½oz", but not "1 kg 2 kg".
    guard isNumber(place), last.unit?.isMeasure == true, let more = size(at: place),
      more.measures[0].unit?.code != last.unit?.code
    else { return nil }
    return chain.adding(more, as: .alternative)
  }

  /// "1 cup (2 sticks) butter": in brackets every unit is another way to say it.
  private func inBrackets(_ place: Int) -> MeasureChain? {
    let start = part(.about, at: place) ?? place
    guard let (first, sizes, end) = measure(at: start, needsUnit: true) else { return nil }
    return MeasureChain(measures: [first], sizes: sizes, end: end)
  }

  /// "2 x 400 g tins", "1 14-ounce can", "2cm piece".
  private func container(of chain: MeasureChain) -> MeasureChain? {
    guard chain.container == nil, let last = chain.measures.last?.unit else { return nil }
    let hyphen =
      token(chain.end)?.isMark("-") == true && isAttached(chain.end) && isAttached(chain.end + 1)
    if hyphen, let unit = unit(at: chain.end + 1), !unit.value.isMeasure, last.isMeasure {
      var longer = chain  // "a 2.5kg-bag"
      longer.container = unit.value
      longer.beforeContainer = chain.end + 1
      longer.end = unit.end
      return longer
    }
    if let unit = sizedUnit(at: chain.end),
      !isAttached(chain.end) || token(chain.end)?.isMark("(") == true
    {
      if unit.value.unit.code == last.code, chain.measures.count == 1 {
        var longer = chain  // "2 tsp teaspoons" says it twice.
        longer.end = unit.end
        return longer
      }
      guard !unit.value.unit.isMeasure, last.isMeasure else { return nil }
      var longer = chain
      longer.beforeContainer = chain.end
      longer.container = unit.value.unit
      longer.sizes += unit.value.sizes
      longer.end = unit.end
      return longer
    }
    return nil
  }
}

extension MeasureChain {
  fileprivate func ending(at end: Int) -> MeasureChain {
    var chain = self
    chain.end = end
    return chain
  }

  /// Appends what another chain has, in a role; what is added to its first has the same role.
  fileprivate func adding(_ more: MeasureChain, as role: Measure.Role) -> MeasureChain {
    var longer = self
    for var measure in more.measures {
      if measure.role == .main { measure.role = role }
      longer.measures.append(measure)
    }
    longer.sizes += more.sizes
    longer.end = more.end
    return longer
  }
}
