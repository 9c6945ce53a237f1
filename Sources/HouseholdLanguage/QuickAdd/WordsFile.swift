/// Reads the files in `Data/words`; each says in its head what its lines mean.
enum WordsFile {
  /// What is wrong with a file, said to whoever contributes one.
  struct Mistake: Error, Hashable, CustomStringConvertible {
    let line: Int
    let reason: String
    var description: String { "Line \(line): \(reason)." }
  }

  /// The words of a file.
  static func words(_ text: String) throws(Mistake) -> Words {
    var words = Words()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let bare = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
      guard bare.contains(where: { $0 != " " }) else { continue }
      do { try take(bare, into: &words) } catch {
        throw Mistake(line: index + 1, reason: error.words)
      }
    }
    words.index()
    return words
  }

  private struct Reason: Error { let words: String }

  private static func take(_ line: Substring, into words: inout Words) throws(Reason) {
    guard let colon = line.firstIndex(of: ":") else { throw Reason(words: "it has no colon") }
    let head = line[..<colon].split(separator: " ").map(String.init)
    let rest = line[line.index(after: colon)...]
    let values = rest.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard let kind = head.first, values != [""] else { throw Reason(words: "it has no words") }
    switch kind {
    case "decimal":
      guard head.count == 1 else { throw Reason(words: "\"decimal\" stands alone") }
      words.decimal = values.contains("comma") ? "," : "."
    case "group":
      words.groupsBySpace = values.contains("space")
      if values.contains("point") { words.groups.append(".") }
      if values.contains("comma") { words.groups.append(",") }
      if values.contains("apostrophe") { words.groups += ["'", "\u{2019}"] }
    case "number":
      guard head.count == 2, let amount = amount(head[1]) else {
        throw Reason(words: "\"number\" needs one number such as 12 or 1/2")
      }
      for key in try keys(values) {
        try insert(amount, as: key, into: &words.numbers)
      }
    case "multiple":
      guard head.count == 2, let factor = Int64(head[1]), (2...1000).contains(factor) else {
        throw Reason(words: "\"multiple\" needs one whole number from 2 to 1000")
      }
      for key in try keys(values) {
        try insert(factor, as: key, into: &words.multiples)
      }
    case "unit", "tight":
      let factor = head.count == 3 ? Int64(head[2]) : 1
      guard (2...3).contains(head.count), let factor, (1...1000).contains(factor) else {
        throw Reason(words: "\"\(kind)\" needs a code, and at most a whole number from 1 to 1000")
      }
      let unit = Words.UnitWord(code: head[1], factor: factor, word: Words.key(values[0]))
      for key in try keys(values) {
        if kind == "unit" {
          try insert(unit, as: key, into: &words.units)
        } else {
          try insert(unit, as: key, into: &words.tightUnits)
        }
      }
    default:
      guard let part = Words.Part(rawValue: kind), head.count == 1 else {
        throw Reason(words: "\"\(kind)\" is no kind of line")
      }
      let elided = values.filter { $0.hasSuffix("'") }
      words.elisions += part == .of ? elided : []
      let whole = part == .of ? values.filter { !$0.hasSuffix("'") } : values
      words.parts[part, default: []].formUnion(try keys(whole))
    }
  }

  private static func insert<Value>(
    _ value: Value, as key: String, into table: inout [String: Value]
  ) throws(Reason) {
    guard table.updateValue(value, forKey: key) == nil else {
      throw Reason(words: "\"\(key)\" is there already")
    }
  }

  private static func keys(_ phrases: [String]) throws(Reason) -> [String] {
    var keys: [String] = []
    for phrase in phrases {
      let key = Words.key(phrase)
      guard !key.isEmpty else { throw Reason(words: "a word is empty") }
      keys.append(key)
    }
    return keys
  }

  private static func amount(_ text: String) -> Amount? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int64($0) }
    switch parts.count {
    case 1: return parts[0].flatMap { $0 > 0 ? Amount($0) : nil }
    case 2:
      guard let top = parts[0], let bottom = parts[1], top > 0, bottom > 0, bottom <= 100 else {
        return nil
      }
      return Amount(top, over: bottom)
    default: return nil
    }
  }
}
