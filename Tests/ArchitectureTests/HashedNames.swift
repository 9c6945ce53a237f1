/// The names in a piece of code whose type is a dictionary or a set, as far as its text shows that.
///
/// A name counts where the braces that were open at its declaration still are; the latest
/// declaration wins. A member of something else counts if nobody in the sources around gives such a
/// name another type.
struct HashedNames {
  private struct Declaration {
    var name: String
    var isHashed: Bool
    /// Where it holds: from the declaration to the brace that closes around it.
    var scope: Range<String.Index>
  }

  private var declarations: [Declaration] = []
  private let around: Shared

  init(of source: SwiftSource, around: Shared = Shared()) {
    self.around = around
    let text = source.code
    for (pattern, isParameter) in Self.patterns {
      for match in text.matches(of: pattern) {
        guard let name = match.output[1].substring, let type = match.output[2].range else {
          continue
        }
        let start = match.range.lowerBound
        declarations.append(
          Declaration(
            name: String(name), isHashed: Self.isHashed(text[type.lowerBound...]),
            scope: start..<Self.scopeEnd(in: text, from: start, isParameter: isParameter)))
      }
    }
    declarations.sort { $0.scope.lowerBound < $1.scope.lowerBound }
  }

  /// Whether a name is hashed at a place in the code; nil if nothing tells.
  func isHashed(_ name: String, at place: String.Index, isMember: Bool) -> Bool? {
    let nearest = declarations.last { $0.name == name && $0.scope.contains(place) }
    if let nearest, !isMember { return nearest.isHashed }
    // A member used in an extension, before its declaration, or of another value.
    let isDisputed = around.hashed.contains(name) && around.other.contains(name)
    let here = Set(declarations.filter { $0.name == name }.map(\.isHashed))
    if here.count == 1, !(isMember && isDisputed) { return here.first }
    if isDisputed { return nil }
    if around.hashed.contains(name) { return true }
    return around.other.contains(name) ? false : nil
  }

  /// The names that the sources around a file declare.
  struct Shared {
    var hashed: Set<String> = []
    var other: Set<String> = []

    init(by sources: [SwiftSource] = []) {
      for declaration in sources.flatMap({ HashedNames(of: $0).declarations }) {
        if declaration.isHashed {
          hashed.insert(declaration.name)
        } else {
          other.insert(declaration.name)
        }
      }
    }
  }

  /// `let a: T`, `var a = T(`, a parameter `a: T`, and what a function returns.
  private static var patterns: [(Regex<AnyRegexOutput>, isParameter: Bool)] {
    [
      (#"\b(?:let|var) +(\w+) *: *(\S)"#, false),
      (#"\b(?:let|var) +(\w+) *= *((?:\[|Set *[<(]|Dictionary *[<(]|[A-Z])[^\n]*)"#, false),
      (#"[(,]\s*(?:\w+ +)?(\w+) *: *(?:inout +|borrowing +|consuming +)?([^\s)])"#, true),
      (#"\bfunc +(\w+)[^\n{]*-> *(\S)"#, false),
    ].map { text, isParameter in (pattern(text), isParameter) }
  }

  /// Whether a type, or a value that begins with its type, is a dictionary or a set.
  private static func isHashed(_ text: Substring) -> Bool {
    if text.hasPrefix("Set<") || text.hasPrefix("Set(") { return true }
    if text.hasPrefix("Dictionary<") || text.hasPrefix("Dictionary(") { return true }
    guard text.first == "[" else { return false }
    let start = text.index(after: text.startIndex)
    let inside = Brackets.argument(in: text, from: start)
    let colon = Brackets.first(in: inside, from: inside.startIndex) { $0.first == ":" }
    return colon < inside.endIndex
  }

  private static func scopeEnd(
    in code: String, from start: String.Index, isParameter: Bool
  ) -> String.Index {
    var depth = 0
    var isWaiting = isParameter
    for index in code.utf8.indices[start...] {
      if code.utf8[index] == UInt8(ascii: "{") {
        depth += 1
        isWaiting = false
      } else if code.utf8[index] == UInt8(ascii: "}") {
        depth -= 1
        // A parameter lives until its function's body closes, anything else until what is around it.
        if depth < 0 || (depth == 0 && isParameter && !isWaiting) { return index }
      }
    }
    return code.endIndex
  }
}
