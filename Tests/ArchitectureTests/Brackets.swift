/// Finds what a bracket encloses, in code without comments and strings.
enum Brackets {
  private static let pairs: [Character: Character] = ["(": ")", "[": "]", "{": "}"]

  /// The text from just behind an opening bracket to the bracket that closes it.
  static func argument(in code: some StringProtocol, from start: String.Index) -> String {
    String(code[start..<end(in: code, from: start)])
  }

  /// Where the bracket closes that was opened just before `start`.
  static func end(in code: some StringProtocol, from start: String.Index) -> String.Index {
    var open = 1
    var index = start
    while index < code.endIndex {
      if pairs[code[index]] != nil { open += 1 }
      if pairs.values.contains(code[index]) { open -= 1 }
      if open == 0 { return index }
      index = code.index(after: index)
    }
    return code.endIndex
  }

  /// The first place from `start` outside all brackets where `isEnd` holds.
  static func first(
    in code: String, from start: String.Index, where isEnd: (Substring) -> Bool
  ) -> String.Index {
    var index = start
    while index < code.endIndex, !isEnd(code[index...]) {
      if pairs[code[index]] != nil {
        index = end(in: code, from: code.index(after: index))
        if index == code.endIndex { break }
      }
      index = code.index(after: index)
    }
    return index
  }
}
