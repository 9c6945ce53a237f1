/// The todo.txt format: one task a line (<https://github.com/todotxt/todo.txt>).
///
/// `x` and its dates say that it is done, the first `+project` names the list, the first `@context`
/// the shelf. Priority, further tags and `key:value` go to the note as they are; dates of making and
/// completing are not kept.
enum TodoTxt {
  static func read(_ lines: [String], into findings: inout Findings) {
    for (index, text) in lines.enumerated() where text.words != nil {
      findings.add(Todo(text).entry(line: index + 1))
    }
  }

  /// A line taken apart.
  private struct Todo {
    private var words: [Substring]
    private var name: [Substring] = []
    private var notes: [Substring] = []
    private var projects: [Substring] = []
    private var contexts: [Substring] = []
    private let isDone: Bool

    init(_ line: String) {
      words = line.split { $0 == " " || $0 == "\t" }
      isDone = words.first == "x"
      if isDone { words.removeFirst() }
      if let first = words.first, TodoTxt.isPriority(first) { notes.append(words.removeFirst()) }
      // A done task may have two dates: of completing it and of making it.
      for _ in 0..<(isDone ? 2 : 1) where words.first.map(TodoTxt.isDate) == true {
        words.removeFirst()
      }
      for word in words { take(word) }
    }

    private mutating func take(_ word: Substring) {
      let body = word.dropFirst()
      if word.first == "+", !body.isEmpty {
        projects.append(body)
        if projects.count > 1 { notes.append(word) }
      } else if word.first == "@", !body.isEmpty {
        contexts.append(body)
        if contexts.count > 1 { notes.append(word) }
      } else if TodoTxt.isKeyValue(word) {
        notes.append(word)
      } else {
        name.append(word)
      }
    }

    func entry(line: Int) -> FoundEntry {
      FoundEntry(
        line: line, text: name.joined(separator: " "), notes: [notes.joined(separator: " ")],
        shelf: contexts.first.map(String.init), list: projects.first.map(String.init),
        isDone: isDone)
    }
  }

  /// `(A)` to `(Z)`.
  static func isPriority(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count == 3 && bytes[0] == UInt8(ascii: "(") && bytes[2] == UInt8(ascii: ")")
      && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[1])
  }

  /// `2026-11-23`.
  static func isDate(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count == 10
      && bytes.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : byte.isDigit
      }
  }

  /// `key:value`: a key that begins with a letter, a colon, and something behind it.
  private static func isKeyValue(_ word: Substring) -> Bool {
    guard let colon = word.firstIndex(of: ":"), let first = word.first, first.isLetter else {
      return false
    }
    return word.index(after: colon) < word.endIndex
  }
}
