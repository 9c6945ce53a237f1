/// An expression like `self.facts.filter { … }.map(\.dot)`, followed from left to right.
struct Chain {
  /// What stays in hash order when it comes from something in hash order.
  private static let keeps: Set = [
    "filter", "mapValues", "compactMapValues", "lazy", "union", "intersection", "subtracting",
    "symmetricDifference", "merging",
  ]
  /// What puts hash order into a sequence, or picks by it.
  private static let leaks: Set = [
    "map", "flatMap", "compactMap", "forEach", "enumerated", "joined", "prefix", "dropFirst",
    "dropLast", "suffix", "first", "popFirst", "randomElement", "reduce", "makeIterator",
    "reversed",
  ]
  /// What no order can change, or what gives an order.
  private static let mends: Set = [
    "sorted", "count", "isEmpty", "contains", "allSatisfy", "min", "max",
  ]

  private var isHashed = false
  private var hasLeaked = false

  init(in code: String, from start: String.Index, names: HashedNames) {
    var index = start
    var isFirst = true
    while let (name, next) = Self.name(in: code, at: index) {
      index = next
      let (calls, isSubscript) = Self.skipCalls(in: code, from: &index)
      take(
        name, isFirst: isFirst, known: names.isHashed(name, at: start, isMember: !isFirst),
        isCall: calls)
      if isSubscript { isHashed = false }
      if name != "self" { isFirst = false }
      guard let following = Self.dot(in: code, from: index) else { break }
      index = following
    }
  }

  func leaksOrder(asLoop: Bool) -> Bool { hasLeaked || (asLoop && isHashed) }

  private mutating func take(_ name: String, isFirst: Bool, known: Bool?, isCall: Bool) {
    if isFirst {
      isHashed = known ?? false
    } else if Self.mends.contains(name) {
      isHashed = false
      hasLeaked = false
    } else if name == "keys" || name == "values" {
      // Of something that nothing is known about: a dictionary's, unless the name is declared.
      isHashed = isHashed || (known ?? true)
    } else if isHashed && Self.leaks.contains(name) {
      hasLeaked = true
    } else if !(isHashed && Self.keeps.contains(name)) && !hasLeaked {
      isHashed = known ?? false
    }
  }

  private static func name(in code: String, at index: String.Index) -> (String, String.Index)? {
    let name = code[index...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return name.isEmpty ? nil : (String(name), name.endIndex)
  }

  /// Steps over arguments, subscripts, `?`, `!` and a closure that follows without a line break.
  private static func skipCalls(
    in code: String, from index: inout String.Index
  ) -> (calls: Bool, isSubscript: Bool) {
    var calls = false
    var isSubscript = false
    while index < code.endIndex {
      let character = code[index]
      if character == "?" || character == "!" {
        index = code.index(after: index)
      } else if character == "(" || character == "[" {
        calls = calls || character == "("
        isSubscript = isSubscript || character == "["
        index = Brackets.end(in: code, from: code.index(after: index))
        if index < code.endIndex { index = code.index(after: index) }
      } else if let brace = closure(in: code, from: index) {
        calls = true
        index = Brackets.end(in: code, from: code.index(after: brace))
        if index < code.endIndex { index = code.index(after: index) }
      } else {
        break
      }
    }
    return (calls, isSubscript)
  }

  /// The brace of a trailing closure.
  ///
  /// That of a loop's or a condition's body looks the same, which
  /// does no harm: nothing of the chain follows such a body.
  private static func closure(in code: String, from index: String.Index) -> String.Index? {
    let rest = code[index...].drop { $0 == " " }
    return rest.first == "{" ? rest.startIndex : nil
  }

  /// Behind the dot that goes on with the chain, perhaps on the next line.
  private static func dot(in code: String, from index: String.Index) -> String.Index? {
    let rest = code[index...].drop { $0.isWhitespace }
    guard rest.first == "." else { return nil }
    return rest.index(after: rest.startIndex)
  }
}
