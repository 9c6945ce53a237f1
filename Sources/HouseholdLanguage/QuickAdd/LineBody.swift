/// Which tokens of a line are the name, and which are the note.
struct LineBody {
  var name: [Int] = []
  var note: [Int] = []
  /// Amounts that stood behind the name.
  var more: [Measure] = []

  /// Takes a unit off the end of the name: "garlic cloves".
  mutating func takeTrailingUnit(_ reader: LineReader) -> Words.UnitWord? {
    guard name.count > 1, let last = name.last, let unit = reader.unit(at: last),
      unit.end == last + 1,
      reader.words.means(.after, unit.value.word),
      !name.dropLast().allSatisfy({ reader.words.means(.like, reader.tokens[$0].folded) })
    else { return nil }
    name.removeLast()
    return unit.value
  }
}

/// Parts a line's words behind the amount into name and note.
struct BodySplitter {
  let reader: LineReader
  let end: Int
  /// Whether "chopped" is part of the name, as it is of what is in tins.
  var keepsPreparation = false
  private var body = LineBody()

  init(reader: LineReader, end: Int) {
    self.reader = reader
    self.end = end
  }

  /// Of a typed line the name is all but brackets at the end, and preparation behind a comma.
  mutating func typed(from start: Int) -> LineBody {
    var nameEnd = end
    if nameEnd > start, token(nameEnd - 1)?.isMark(")") == true,
      let open = (start..<nameEnd).last(where: { reader.tokens[$0].isMark("(") }), open > start,
      nameEnd - open > 2
    {
      body.note = Array((open + 1)..<(nameEnd - 1))
      nameEnd = open
    }
    if let comma = (start..<nameEnd).first(where: { reader.tokens[$0].isMark(",") }), comma > start,
      doneEnd(at: comma + 1) != nil || reader.part(.note, at: comma + 1) != nil
    {
      body.note = Array((comma + 1)..<nameEnd) + body.note
      nameEnd = comma
    }
    body.name = Array(start..<nameEnd)
    return body
  }

  /// Of a recipe's line the name is what is bought: no sizes, no preparation, no purpose.
  mutating func recipe(from start: Int) -> LineBody {
    var place = start
    while place < end { place = step(at: place) }
    while let last = body.name.last, reader.part(.either, at: last) != nil || isJoint(last) {
      body.name.removeLast()
      body.note.insert(last, at: 0)
    }
    if body.name.isEmpty { return LineBody(name: Array(start..<end), more: []) }
    return body
  }

  /// Puts what is at a place into the name or the note, and says where to go on.
  private mutating func step(at place: Int) -> Int {
    guard let token = token(place) else { return end }
    if token.isMark("(", "[") { return brackets(at: place) }
    if token.isMark(",", ";") { return comma(at: place) }
    let stands = token.isApart && reader.token(place + 1)?.isApart != false
    if token.isMark(":", "*", "+", "=", "?", "\u{2014}") || stands && token.isMark("-", "\u{2013}")
    {
      return body.name.isEmpty ? place + 1 : rest(from: place + 1)
    }
    if body.name.isEmpty, token.isMark("/", ")", ".") { return place + 1 }
    if !body.name.isEmpty, reader.part(.note, at: place) != nil { return rest(from: place) }
    if let either = reader.part(.either, at: place), !body.name.isEmpty, isAmount(either) {
      return rest(from: place)
    }
    if let name = reader.part(.name, at: place), name <= end {
      body.name += place..<name
      return name
    }
    if isWhole(place), let size = reader.part(.size, at: place), size < end, isWhole(size) {
      body.note += place..<size
      return size
    }
    if !keepsPreparation, isWhole(place), let done = doneEnd(at: place), isWhole(done) {
      return preparation(from: place, to: done)
    }
    body.name.append(place)
    return place + 1
  }

  private mutating func brackets(at open: Int) -> Int {
    guard let close = (open..<end).first(where: { reader.tokens[$0].isMark(")", "]") }) else {
      return open + 1
    }
    if let end = amounts(from: open + 1, to: close) {
      body.more += end
      return close + 1
    }
    let inside = Array((open + 1)..<close)
    let isWithin = !body.name.isEmpty && token(close + 1)?.isWord == true && inside.count <= 2
    if isWithin, inside.allSatisfy({ reader.tokens[$0].isWord && !isAside($0) }),
      reader.part(.note, at: close + 1) == nil
    {
      body.name += inside
    } else {
      body.note += inside
    }
    return close + 1
  }

  private func isAside(_ place: Int) -> Bool {
    reader.part(.size, at: place) != nil || doneEnd(at: place) != nil
      || reader.part(.note, at: place) != nil || reader.part(.how, at: place) != nil
  }

  private mutating func comma(at place: Int) -> Int {
    let next = place + 1
    if body.name.isEmpty { return next }
    if isDescription { return goOn(behind: place) }
    if let end = segmentEnd(after: next), let more = amounts(from: next, to: end) {
      body.more += more
      return end
    }
    if let either = reader.part(.either, at: next) {
      return isAmount(either) || reader.part(.note, at: next) != nil || isAside(either)
        ? rest(from: next) : goOn(behind: place)
    }
    return listGoesOn(from: next) ? goOn(behind: place) : rest(from: next)
  }

  /// The name goes on behind a comma.
  private mutating func goOn(behind comma: Int) -> Int {
    if body.name.last == comma - 1 { body.name.append(comma) }
    return comma + 1
  }

  /// Whether a word that joins names comes before the end of a list: "dill, parsley, or mint".
  private func listGoesOn(from start: Int) -> Bool {
    var place = start
    var length = 0
    while place < end, length < 16, let token = token(place) {
      if reader.part(.either, at: place) != nil {
        return place > start && reader.tokens[place - 1].isMark(",")
          || length < 5 && place > start
            && !reader.words.means(.plus, token.folded)
      }
      if token.isMark("(", ":", ";") || reader.part(.note, at: place) != nil
        || doneEnd(at: place) != nil
        || reader.isNumber(place)
      {
        return false
      }
      place += 1
      length += 1
    }
    return false
  }

  private mutating func preparation(from start: Int, to done: Int) -> Int {
    let isBetween = body.name.last.map { reader.part(.either, at: $0) != nil } ?? true
    guard isBetween || isDescription || reader.words.means(.piece, reader.tokens[start].folded)
    else {
      return rest(from: start)
    }
    body.note += start..<done
    return done
  }

  /// Everything to the end is the note, but for brackets that hold amounts.
  private mutating func rest(from start: Int) -> Int {
    var place = start
    while place < end {
      if reader.tokens[place].isMark("(", "["),
        let close = (place..<end).first(where: { reader.tokens[$0].isMark(")", "]") }),
        let more = amounts(from: place + 1, to: close)
      {
        body.more += more
        place = close + 1
      } else if reader.tokens[place].isMark(","), let end = segmentEnd(after: place + 1),
        let more = amounts(from: place + 1, to: end)
      {
        body.more += more
        place = end
      } else {
        body.note.append(place)
        place += 1
      }
    }
    return end
  }

  private func segmentEnd(after start: Int) -> Int? {
    guard start < end else { return nil }
    return (start..<end).first { reader.tokens[$0].isMark(",", ";", "(") } ?? end
  }

  /// The amounts that fill a stretch, if nothing else is in it.
  private func amounts(from start: Int, to close: Int) -> [Measure]? {
    guard start < close, let chain = reader.chain(at: start, allowsBareUnit: false),
      chain.measures.allSatisfy({ $0.unit != nil }), chain.container == nil
    else { return nil }
    let behind = reader.part(.each, at: chain.end) ?? chain.end
    return behind == close ? chain.measures : nil
  }

  /// Where words like "very finely chopped and peeled" end.
  private func doneEnd(at start: Int) -> Int? {
    var place = start
    while reader.part(.done, at: place) == nil, let how = reader.part(.how, at: place) {
      place = how
    }
    guard let done = reader.part(.done, at: place), done <= end else { return nil }
    let joint =
      reader.part(.either, at: done) ?? (token(done)?.isMark(",") == true ? done + 1 : done)
    if joint < end, joint > done, let more = doneEnd(at: joint) { return more }
    return done
  }

  /// Whether no hyphen ties what is before a place to what is behind it.
  private func isWhole(_ place: Int) -> Bool {
    guard let token = token(place), !token.isApart, place > 0 else { return true }
    return !token.isMark("-") && !reader.tokens[place - 1].isMark("-")
  }

  private var isDescription: Bool {
    !body.name.isEmpty
      && body.name.allSatisfy {
        let token = reader.tokens[$0]
        return token.isMark("-", ",") || reader.words.means(.like, token.folded)
      }
  }

  private func isAmount(_ place: Int) -> Bool {
    reader.isNumber(place) || reader.chain(at: place, allowsBareUnit: false) != nil
  }

  private func isJoint(_ place: Int) -> Bool {
    reader.tokens[place].isMark("-", "/", "&", ".", ",", ")", "\u{2013}")
  }

  private func token(_ place: Int) -> LineToken? { place < end ? reader.token(place) : nil }
}
