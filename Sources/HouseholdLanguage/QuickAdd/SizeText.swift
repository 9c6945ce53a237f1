import HouseholdModel

/// What is found in the text of a size, and what it comes to.
struct SizeText {
  private enum Item {
    case size(Quantity)
    case pack(Multipack)

    var total: Quantity {
      switch self {
      case .size(let size): size
      case .pack(let pack): pack.total
      }
    }
  }

  /// `nil` if the sizes contradict each other.
  let size: PackSize?

  private static let words = WordLanguage.words(named: "packages")

  init?(_ text: String) {
    let reader = LineReader(words: Self.words, tokens: LineToken.tokens(of: text))
    guard let items = Self.items(reader), let first = items.first else { return nil }
    var pack: Multipack?
    if case .pack(let first) = first { pack = first }
    for item in items.dropFirst() {
      guard item.total.unit.isOfSameFamily(as: first.total.unit) else { continue }
      guard Self.isSame(item.total, first.total) else { return nil }
      if case .pack(let other) = item { pack = pack ?? other }
    }
    size = PackSize(total: first.total, pack: pack)
  }

  /// The sizes of a text in order, without those that a word explains; `nil` if it is no size.
  private static func items(_ reader: LineReader) -> [Item]? {
    var items: [Item] = []
    var place = 0
    while let token = reader.token(place) {
      if token.isMark("+", "-", "\u{2013}", "\u{2212}", "<", ">"), reader.isNumber(place + 1) {
        return nil
      }
      guard reader.isNumber(place), !isInsideWord(reader, place) else {
        if place > 0, count(behind: reader, place) != nil { return nil }
        place += 1
        continue
      }
      guard let (item, end) = item(reader, at: place) else {
        guard isPlain(reader, place) else { return nil }
        place += 1
        continue
      }
      let isExplained = isWord(reader, place - 1) || isWord(reader, end)
      if items.isEmpty || !isExplained { items.append(item) }
      place = end
    }
    return items
  }

  /// Whether a number without a unit may be passed over: "12 slices", "(2 rolls)".
  private static func isPlain(_ reader: LineReader, _ place: Int) -> Bool {
    guard let number = reader.amount(at: place) else { return false }
    let next = number.end
    if reader.isNumber(next) || reader.part(.times, at: next) != nil { return false }
    return reader.token(next).map { $0.isWord || $0.isMark("%", ")", ",", "/") } ?? true
  }

  private static func isInsideWord(_ reader: LineReader, _ place: Int) -> Bool {
    reader.isAttached(place) && reader.token(place - 1)?.isWord == true
      && reader.part(.times, at: place - 1) == nil
  }

  private static func isWord(_ reader: LineReader, _ place: Int) -> Bool {
    guard let token = reader.token(place), token.isWord else { return false }
    return reader.part(.about, at: place) == nil && reader.unit(at: place) == nil
  }

  private static func item(_ reader: LineReader, at start: Int) -> (Item, end: Int)? {
    if let pack = counted(reader, at: start) { return pack }
    guard let (size, end) = quantity(reader, at: start) else { return nil }
    // "85 g x 12"
    if let times = reader.part(.times, at: end), let count = whole(reader, at: times) {
      guard reader.unit(at: count.end) == nil else { return nil }
      return pack(count.value, size).map { ($0, count.end) }
    }
    if let count = count(behind: reader, end) { return pack(count, size).map { ($0, end + 1) } }
    return (.size(size), end)
  }

  /// "4 x 5 cl", "2 pots * 725 g", "2 x 6 x 33 cl".
  private static func counted(_ reader: LineReader, at start: Int) -> (Item, end: Int)? {
    guard var count = whole(reader, at: start) else { return nil }
    var times = reader.part(.times, at: count.end)
    if times == nil, isWord(reader, count.end) { times = reader.part(.times, at: count.end + 1) }
    guard var place = times else { return nil }
    while let more = whole(reader, at: place), let again = reader.part(.times, at: more.end) {
      guard more.value <= 1000, count.value <= 1000 else { return nil }
      count.value *= more.value
      place = again
    }
    guard let (size, end) = quantity(reader, at: place), let pack = pack(count.value, size) else {
      return nil
    }
    return (pack, end)
  }

  /// "x12" behind a size is one word.
  private static func count(behind reader: LineReader, _ place: Int) -> Int? {
    guard let token = reader.token(place), token.isWord, token.folded.unicodeScalars.count <= 5,
      let sign = token.folded.unicodeScalars.first, words.means(.times, String(sign))
    else { return nil }
    return Int(String(token.folded.unicodeScalars.dropFirst())).flatMap { $0 > 0 ? $0 : nil }
  }

  private static func whole(_ reader: LineReader, at place: Int) -> (value: Int, end: Int)? {
    guard reader.isNumber(place), let count = reader.amount(at: place), count.value.isWhole,
      !count.value.isZero, count.value.isBelievable
    else { return nil }
    return (Int(count.value.numerator), count.end)
  }

  private static func quantity(_ reader: LineReader, at place: Int) -> (Quantity, end: Int)? {
    guard reader.isNumber(place), let amount = reader.amount(at: place),
      let unit = reader.unit(at: amount.end),
      let thousandths = try? amount.value.thousandths(times: unit.value.factor),
      let code = try? Unit(code: unit.value.code),
      let quantity = try? Quantity(thousandths: thousandths, unit: code)
    else { return nil }
    return (quantity, unit.end)
  }

  private static func pack(_ count: Int, _ size: Quantity) -> Item? {
    (try? Multipack(count: count, each: size)).map(Item.pack)
  }

  /// Sums are written in one way, so doubles of equal amounts are equal values.
  private static func isSame(_ left: Quantity, _ right: Quantity) -> Bool {
    guard let lefts = try? Quantity.sum([left, left]),
      let rights = try? Quantity.sum([right, right])
    else { return false }
    return lefts == rights
  }
}
