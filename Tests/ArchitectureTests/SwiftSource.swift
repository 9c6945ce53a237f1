/// A Swift file without what only people read.
///
/// Comments and the text of string literals are blanked
/// out, line by line, so that a rule that searches `code` finds code. Columns and lines stay.
struct SwiftSource {
  let path: String
  /// The code, one element a line.
  let lines: [String]
  /// The same in one piece; its indices are those that rules speak of.
  let code: String
  /// What the comments of each line say, without their slashes.
  let comments: [String]

  init(path: String, text: String) {
    var stripper = Stripper(text: text)
    stripper.run()
    self.path = path
    code = stripper.code
    lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    comments = stripper.comments
  }

  func violation(_ index: Int, _ message: String) -> Violation {
    Violation(path: path, line: index + 1, message: message)
  }
}

/// Walks over the characters of a file once, and knows at each whether it is code.
private struct Stripper {
  private let characters: [Character]
  private var index = 0
  private(set) var code = ""
  private(set) var comments = [""]

  init(text: String) {
    // "\r\n" is one character in Swift; lines are counted by "\n".
    characters = text.map { $0 == "\r\n" ? "\n" : $0 }
  }

  mutating func run() {
    skipCode(untilParenthesis: false)
  }

  private func starts(_ text: String) -> Bool {
    characters[index] == text.first && characters[index...].starts(with: text)
  }

  private mutating func keep() {
    if characters[index].isNewline { comments.append("") }
    code.append(characters[index])
    index += 1
  }

  private mutating func blank() {
    if characters[index].isNewline { return keep() }
    code.append(" ")
    index += 1
  }

  /// Keeps code, up to the end or, inside `\(…)` of a string, past the closing parenthesis.
  private mutating func skipCode(untilParenthesis: Bool) {
    var depth = 0
    while index < characters.count {
      if starts("//") {
        skipLineComment()
      } else if starts("/*") {
        skipBlockComment()
      } else if let hashes = stringStart() {
        skipString(hashes: hashes)
      } else {
        if characters[index] == "(" { depth += 1 }
        if characters[index] == ")" {
          if untilParenthesis && depth == 0 { return }
          depth -= 1
        }
        keep()
      }
    }
  }

  private mutating func skipLineComment() {
    while index < characters.count, !characters[index].isNewline {
      comments[comments.count - 1].append(characters[index])
      blank()
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if starts("/*") { depth += 1 }
      if starts("*/") { depth -= 1 }
      let two = starts("/*") || starts("*/")
      if !two, !characters[index].isNewline {
        comments[comments.count - 1].append(characters[index])
      }
      blank()
      if two { blank() }
    } while depth > 0 && index < characters.count
  }

  /// How many `#` stand before the quote that begins here, or nil where no string begins.
  private func stringStart() -> Int? {
    guard characters[index] == "\"" || characters[index] == "#" else { return nil }
    let hashes = characters[index...].prefix { $0 == "#" }.count
    let quote = index + hashes
    return quote < characters.count && characters[quote] == "\"" ? hashes : nil
  }

  private mutating func skipString(hashes: Int) {
    let guards = String(repeating: "#", count: hashes)
    for _ in 0..<hashes { blank() }
    let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
    for _ in quotes { keep() }
    while index < characters.count {
      if starts(quotes + guards) {
        for _ in quotes { keep() }
        for _ in guards { blank() }
        return
      }
      if starts("\\" + guards + "(") {
        for _ in 0..<(guards.count + 2) { blank() }
        skipCode(untilParenthesis: true)
        if index < characters.count { blank() }
      } else if starts("\\" + guards) {
        for _ in 0..<(guards.count + 1) { blank() }
        if index < characters.count { blank() }
      } else if quotes.count == 1, characters[index].isNewline {
        return  // An unfinished literal: the compiler says so better than we can.
      } else {
        blank()
      }
    }
  }
}
