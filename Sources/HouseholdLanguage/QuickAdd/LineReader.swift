/// Finds numbers, units and phrases in the tokens of a line.
///
/// Every function looks at a place, says what it found there and where that ends, and looks at no
/// more tokens than the longest phrase has: so reading a line takes time in proportion to it.
struct LineReader: Sendable {
  typealias Found<Value> = (value: Value, end: Int)

  let words: Words
  let tokens: [LineToken]
  /// The phrases that begin at each token, longest first.
  private let phrases: [[Found<Words.Meaning>]]

  init(words: Words, tokens: [LineToken]) {
    self.words = words
    self.tokens = tokens
    phrases = tokens.indices.map { Self.phrases(at: $0, of: tokens, words) }
  }

  func token(_ place: Int) -> LineToken? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  /// Whether the token at a place touches the one before it.
  func isAttached(_ place: Int) -> Bool { token(place)?.isApart == false }

  private static func phrases(
    at start: Int, of tokens: [LineToken], _ words: Words
  ) -> [Found<Words.Meaning>] {
    var found: [Found<Words.Meaning>] = []
    var key = ""
    var end = start
    while end < tokens.count {
      let token = tokens[end]
      end += 1
      // The points of abbreviations don't count.
      if token.isMark("."), !key.isEmpty, !token.isApart { continue }
      key += (key.isEmpty ? "" : " ") + token.folded
      guard words.beginnings.contains(key) else { break }
      guard let meaning = words.meanings[key] else { continue }
      let point = end < tokens.count && tokens[end].isMark(".") && !tokens[end].isApart
      let isDecimal =
        point && end + 1 < tokens.count && tokens[end + 1].isNumber
        && !tokens[end + 1].isApart
      found.append((meaning, point && !isDecimal ? end + 1 : end))
    }
    return found.reversed()
  }

  /// The longest phrase at a place that means something.
  private func longest<Value>(
    at start: Int, _ value: (Words.Meaning) -> Value?
  ) -> Found<Value>? {
    guard phrases.indices.contains(start) else { return nil }
    for phrase in phrases[start] {
      if let value = value(phrase.value) { return (value, phrase.end) }
    }
    return nil
  }

  func part(_ part: Words.Part, at start: Int) -> Int? {
    longest(at: start) { $0.parts.contains(part) ? true : nil }?.end
  }

  func isNumber(_ place: Int) -> Bool { token(place)?.isNumber == true }

  /// A unit at a place; a number may stand right before it.
  func unit(at start: Int) -> Found<Words.UnitWord>? {
    let isTight = isAttached(start)
    let unit = longest(at: start) { $0.unit ?? (isTight ? $0.tightUnit : nil) }
    // "5gx" is no amount in grams.
    guard let unit, !(isAttached(unit.end) && (token(unit.end)?.isWord == true)) else { return nil }
    return unit
  }

  /// A number at a place: digits, fractions, both, or words.
  func amount(at start: Int) -> Found<Amount>? {
    guard let token = token(start) else { return nil }
    switch token.kind {
    case .number: return digits(at: start).map(withArticle).map(withMultiple)
    case .fraction(let fraction): return withMultiple(withArticle((fraction, start + 1)))
    case .word:
      guard let number = longest(at: start, { $0.number }) else {
        return longest(at: start) { $0.multiple.map { Amount($0) } }
      }
      guard self.token(number.end)?.isApart != false || self.token(number.end)?.isMark("-") == true
      else { return nil }
      return withMultiple(number)
    case .mark: return nil
    }
  }

  /// "½ a cucumber": the article behind a fraction says nothing.
  private func withArticle(_ number: Found<Amount>) -> Found<Amount> {
    guard number.value < Amount(1), token(number.end)?.isWord == true,
      token(number.end)?.isApart == true,
      let article = longest(at: number.end, { $0.number == Amount(1) ? true : nil })
    else { return number }
    return (number.value, article.end)
  }

  private func withMultiple(_ number: Found<Amount>) -> Found<Amount> {
    guard token(number.end)?.isApart == true,
      let multiple = longest(at: number.end, { $0.multiple })
    else { return number }
    return (number.value.multiplied(by: multiple.value), multiple.end)
  }

  private func digits(at start: Int) -> Found<Amount>? {
    guard var whole = number(at: start) else { return nil }
    if words.groupsBySpace, whole.value.isWhole, tokens[start].text.utf8.count <= 3,
      let next = token(start + 1), next.kind == .number, next.text.utf8.count == 3,
      next.isApart, next.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let unit = unit(at: start + 2)?.value.code, Self.isGrouped(unit)
    {
      whole = (
        (whole.value.multiplied(by: 1000) + Amount(Int64(next.text) ?? 0)), start + 2
      )
    }
    if whole.value.isWhole, let fraction = slashed(at: start) { return fraction }
    guard whole.value.isWhole, !whole.value.isZero else { return whole }
    return mixed(whole) ?? whole
  }

  /// "1½", "1 1/2", "1-1/2", "1 & 1/2".
  private func mixed(_ whole: Found<Amount>) -> Found<Amount>? {
    var place = whole.end
    if let joint = token(place), joint.isMark("-", "\u{2010}", "\u{2011}", "&", "+") { place += 1 }
    switch token(place)?.kind {
    case .fraction(let fraction): return (whole.value + fraction, place + 1)
    case .number:
      guard let fraction = slashed(at: place), fraction.value < Amount(1) else { return nil }
      return (whole.value + fraction.value, fraction.end)
    default: return nil
    }
  }

  /// "1/2".
  private func slashed(at start: Int) -> Found<Amount>? {
    guard let top = smallNumber(at: start),
      token(start + 1)?.isMark("/", "\u{2044}", "\u{2215}") == true,
      let bottom = smallNumber(at: start + 2), isAttached(start + 2), isAttached(start + 1),
      top > 0,
      Amount.usualDenominators.contains(bottom)
    else { return nil }
    return (Amount(top, over: bottom), start + 3)
  }

  private func smallNumber(at place: Int) -> Int64? {
    guard let token = token(place), token.kind == .number, token.text.utf8.count <= 2 else {
      return nil
    }
    return Int64(token.text)
  }

  private func number(at start: Int) -> Found<Amount>? {
    guard let token = token(start), token.kind == .number else { return nil }
    let isOfLargeUnit = unit(at: start + 1).map {
      $0.value.isMeasure && !Self.isGrouped($0.value.code)
    }
    return WrittenNumber.amount(
      token.text, decimal: words.decimal, groups: words.groups,
      isOfLargeUnit: isOfLargeUnit ?? false
    ).map { ($0, start + 1) }
  }

  /// Units of which people want thousands.
  private static func isGrouped(_ code: String) -> Bool { ["mg", "g", "ml"].contains(code) }
}

/// Digits with separators.
enum WrittenNumber {
  /// What a run of digits and separators means.
  ///
  /// One separator followed by three digits groups thousands if the language groups with it; but
  /// not after 0, and not of larger units than grams and millilitres, of which nobody wants thousands. Any other single
  /// point or comma is a decimal separator, whatever the language. It is `nil` for dates, version
  /// numbers and numbers that begin with a needless zero.
  static func amount(
    _ text: String, decimal: Unicode.Scalar, groups: [Unicode.Scalar], isOfLargeUnit: Bool
  ) -> Amount? {
    let scalars = Array(text.unicodeScalars)
    let separators = scalars.filter(\.isSeparator)
    let runs = scalars.split(omittingEmptySubsequences: false, whereSeparator: \.isSeparator)
      .map { $0.map { Int64($0.value) - 0x30 } }
    guard let first = runs.first, let last = runs.last else { return nil }
    if first.count > 1, first[0] == 0 { return nil }
    guard let separator = separators.last else { return Amount(whole: first, fraction: []) }
    let groupsOfThree =
      runs.dropFirst().allSatisfy { $0.count == 3 } && first.count <= 3 && first != [0]
    if separators.count == 1 {
      if groupsOfThree, groups.contains(separator), !isOfLargeUnit {
        return Amount(whole: first + last, fraction: [])
      }
      guard separator == "." || separator == "," else { return nil }
      return Amount(whole: first, fraction: last)
    }
    // "1.234,5" or "1.234.567".
    let inner = separators.dropLast()
    guard let group = inner.first, inner.allSatisfy({ $0 == group }), first.count <= 3,
      first != [0],
      runs.dropFirst().dropLast().allSatisfy({ $0.count == 3 })
    else { return nil }
    if separator == group {
      guard groupsOfThree, groups.contains(group) else { return nil }
      return Amount(whole: runs.flatMap { $0 }, fraction: [])
    }
    guard separator == decimal else { return nil }
    return Amount(whole: runs.dropLast().flatMap { $0 }, fraction: last)
  }
}
