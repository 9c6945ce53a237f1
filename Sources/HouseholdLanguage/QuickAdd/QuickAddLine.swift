import HouseholdModel

/// One line, from its tokens to its reading.
struct QuickAddLine {
  let reader: LineReader
  let isRecipe: Bool

  private var tokens: [LineToken] { reader.tokens }

  func reading() throws(QuickAddError) -> Reading {
    let start = try afterBullet()
    if let found = leading(at: start) { return try reading(of: found) }
    if let found = trailing(from: start, to: tokens.count) {
      let body = body(from: start, to: found.nameEnd, found: nil)
      return try reading(found.chain, body)
    }
    // "milk 1 l (organic)"
    if let open = tokens.lastIndex(where: { $0.isMark("(") }), open > start,
      tokens.count > open + 2,
      tokens[tokens.count - 1].isMark(")"), let found = trailing(from: start, to: open)
    {
      var body = body(from: start, to: found.nameEnd, found: nil)
      body.note += (open + 1)..<(tokens.count - 1)
      return try reading(found.chain, body)
    }
    return try reading(nil, body(from: start, to: tokens.count, found: nil))
  }

  // MARK: The beginning

  /// Skips what lists put before a line; a minus right before an amount is refused.
  private func afterBullet() throws(QuickAddError) -> Int {
    guard let first = tokens.first, tokens.count > 1 else { return 0 }
    if first.isMark("-", "\u{2212}", "\u{2013}"), reader.isAttached(1),
      reader.chain(at: 1, allowsBareUnit: false) != nil
    {
      throw .notPositive
    }
    let bullets: Bool = first.isMark(
      "-", "*", "\u{2013}", "\u{2014}", "\u{2022}", "\u{B7}", "\u{2610}", "\u{25A1}", "\u{25E6}")
    if bullets, !reader.isAttached(1) { return 1 }
    if first.isMark("["), let place = tokens.prefix(4).firstIndex(where: { $0.isMark("]") }),
      tokens.count > place + 1
    {
      return place + 1
    }
    return 0
  }

  /// An amount at the beginning, and what stood before it ("zest of 1 lemon").
  private struct Leading {
    var chain: MeasureChain
    var before: [Int] = []
    var end: Int
  }

  private func leading(at start: Int) -> Leading? {
    if reader.part(.keep, at: start) != nil { return nil }
    if let chain = reader.chain(at: start, allowsBareUnit: true) {
      let isNothing =
        chain.measures.count == 1 && chain.measures[0].isCount
        && chain.measures[0].low?.isZero == true  // "0 sugar cola" is a name
      return isNothing ? nil : Leading(chain: chain, end: chain.end)
    }
    guard isRecipe else { return nil }
    var place = start
    while let end = pieceEnd(at: place) { place = end }
    guard place > start, let of = reader.part(.of, at: place),
      let chain = reader.chain(at: of, allowsBareUnit: false)
    else { return nil }
    return Leading(chain: chain, before: Array(start..<of), end: chain.end)
  }

  private func pieceEnd(at place: Int) -> Int? {
    reader.part(.piece, at: place) ?? reader.part(.how, at: place) ?? reader.part(.done, at: place)
      ?? reader.part(.either, at: place)
  }

  private func reading(of found: Leading) throws(QuickAddError) -> Reading {
    var chain = found.chain
    var start = reader.part(.of, at: found.end) ?? found.end
    if start >= tokens.count {
      // "2 rolls", "1 tsp cloves": the last unit is what is wanted.
      if chain.container != nil {
        chain.container = nil
        let place = chain.beforeContainer
        return try reading(chain, body(from: place, to: tokens.count, found: nil), isLeading: true)
      }
      guard chain.measures.count == 1, let unit = chain.measures[0].unit, !unit.isMeasure,
        let place = tokens.indices.last(where: { reader.unit(at: $0)?.value == unit }), place > 0
      else { throw .noName }
      chain.measures[0].unit = nil
      start = place
    }
    // "2 cola 330 ml", "2 milk (1 l)": the size of each.
    if !isRecipe, chain.measures.count == 1, chain.measures[0].isCount,
      let size = trailing(from: start, to: tokens.count),
      size.chain.measures[0].unit?.isMeasure == true,
      size.chain.measures.allSatisfy({ $0.role != .each })
    {
      for var measure in size.chain.measures {
        if measure.role == .main { measure.role = .each }
        chain.measures.append(measure)
      }
      return try reading(chain, body(from: start, to: size.nameEnd, found: nil), isLeading: true)
    }
    // "½ cup butter, melted 125 ml": the same again, behind everything.
    var again: Trailing?
    if isRecipe, let size = trailing(from: start, to: tokens.count),
      reader.part(.note, at: size.nameEnd - 1) == nil,
      size.chain.measures.allSatisfy({ ["g", "kg", "ml", "l"].contains($0.unit?.code) })
    {
      again = size
    }
    var body = body(from: start, to: again?.nameEnd ?? tokens.count, found: chain)
    body.more += again?.chain.measures ?? []
    body.note = found.before + chain.sizes + body.note
    return try reading(chain, body, isLeading: true)
  }

  // MARK: The end

  private struct Trailing {
    var chain: MeasureChain
    var nameEnd: Int
  }

  /// How many tokens an amount at the end may have; more are searched in vain.
  private static let trailingTokens = 12

  /// An amount with a unit or a times sign that ends the line, or what is before its last bracket.
  private func trailing(from start: Int, to end: Int) -> Trailing? {
    let earliest = max(start + 1, end - Self.trailingTokens)
    guard earliest < end else { return nil }
    for place in earliest..<end {
      let isBehindMark = tokens[place - 1].isMark("(", ",", ":", "[")
      guard tokens[place].isApart || isBehindMark, reader.part(.times, at: place - 1) == nil,
        let chain = ending(at: place, before: end, isSet: isBehindMark)
      else { continue }
      var nameEnd = place
      while nameEnd > start, tokens[nameEnd - 1].isMark("(", ",", ":", "-", "\u{2013}", "[") {
        nameEnd -= 1
      }
      if nameEnd > start { return Trailing(chain: chain, nameEnd: nameEnd) }
    }
    return nil
  }

  private func ending(at place: Int, before end: Int, isSet: Bool) -> MeasureChain? {
    if let times = timesFirst(at: place, before: end) { return times }
    guard let chain = reader.chain(at: place, allowsBareUnit: false), isEnd(end, chain.end),
      chain.measures.first?.low?.isZero != true
    else { return nil }
    let isPlainCount = chain.measures.count == 1 && chain.measures[0].isCount
    let hasTimes = reader.amount(at: place).map { chain.end > $0.end } ?? false
    return isPlainCount && !isSet && !hasTimes ? nil : chain
  }

  private func isEnd(_ end: Int, _ place: Int) -> Bool {
    tokens[min(place, end)..<end].allSatisfy { $0.isMark(")", "]", ".", "\u{212E}") }
  }

  /// "x 3", "x3", "×3".
  private func timesFirst(at place: Int, before end: Int) -> MeasureChain? {
    if let times = reader.part(.times, at: place), let count = reader.amount(at: times),
      count.value.isWhole, isEnd(end, count.end)
    {
      return MeasureChain(measures: [Measure(low: count.value)], end: count.end)
    }
    let folded = tokens[place].folded.unicodeScalars
    guard tokens[place].isWord, let first = folded.first, folded.count > 1,
      reader.words.means(.times, String(first)), isEnd(end, place + 1),
      folded.dropFirst().allSatisfy(\.isDigit)
    else { return nil }
    let digits = folded.dropFirst().map { Int64($0.value) - 0x30 }
    return MeasureChain(
      measures: [Measure(low: Amount(whole: digits, fraction: []))], end: place + 1)
  }

  // MARK: The name

  private func body(from start: Int, to end: Int, found chain: MeasureChain?) -> LineBody {
    var splitter = BodySplitter(reader: reader, end: end)
    if isRecipe {
      splitter.keepsPreparation =
        chain.map {
          $0.container.map(Self.isTin) ?? false
            || $0.measures[0].unit.map(Self.isTin) ?? false
        } ?? false
      return splitter.recipe(from: start)
    }
    return splitter.typed(from: start)
  }

  /// What is in tins is bought as it is: "chopped tomatoes".
  private static func isTin(_ unit: Words.UnitWord) -> Bool {
    ["can", "tin", "jar"].contains(unit.code)
  }

  private func reading(
    _ chain: MeasureChain?, _ body: LineBody, isLeading: Bool = false
  ) throws(QuickAddError) -> Reading {
    var chain = chain
    var body = body
    if isRecipe, chain != nil, chain?.measures[0].isCount == true, chain?.container == nil,
      let unit = body.takeTrailingUnit(reader)
    {
      if chain?.measures.count == 1 {
        chain?.measures[0].unit = unit
      } else {
        chain?.container = unit
      }
    }
    let worth = try chain.map { chain throws(QuickAddError) in try Worth(chain) }
    var written = chain.map { $0.measures.map(\.written) } ?? []
    if let container = chain?.container {
      written.append(WrittenAmount(low: nil, high: nil, unit: container.word))
    }
    written += body.more.map(\.written)
    return Reading(
      name: try Self.name(reader.text(of: body.name, cuttingElision: isLeading)),
      quantity: worth?.quantity, atLeast: worth?.atLeast, pack: worth?.pack,
      note: body.note.isEmpty ? nil : reader.text(of: body.note, cuttingElision: false),
      written: written)
  }

  private static func name(_ text: String) throws(QuickAddError) -> DisplayName {
    do { return try DisplayName(text) } catch {
      switch error {
      case .tooLong(let bytes, let limit): throw .nameTooLong(bytes: bytes, limit: limit)
      default: throw .empty
      }
    }
  }
}

extension Measure {
  var written: WrittenAmount {
    WrittenAmount(
      low: low.map { [$0.numerator, $0.denominator] },
      high: high.map { [$0.numerator, $0.denominator] }, unit: unit?.word)
  }
}

extension LineReader {
  /// The text of some tokens: those that stand side by side keep their spacing.
  func text(of places: [Int], cuttingElision: Bool) -> String {
    var text = ""
    for (index, place) in places.enumerated() {
      let token = tokens[place]
      let isNext = index > 0 && places[index - 1] == place - 1
      if index > 0, token.isApart || !isNext && !token.isMark(",") { text += " " }
      let elision =
        cuttingElision && index == 0
        ? words.elisions.first { token.isWord && token.folded.hasPrefix($0) } : nil
      text += String(token.text.unicodeScalars.dropFirst(elision?.unicodeScalars.count ?? 0))
    }
    return text
  }
}
