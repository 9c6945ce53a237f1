/// `Docs/INVARIANTS.md` as the test reads it: entries that begin with an id, in three sections.
struct InvariantMap {
  static let path = "Docs/INVARIANTS.md"

  enum Section: String, CaseIterable {
    case checked = "Checked"
    case notYet = "Not checked yet"
    case mistakes = "Mistakes that an earlier wording of the rules invited"
  }

  /// What an entry's sentence is about: the part before any label, or what a label says.
  enum Part: String, CaseIterable {
    case words = ""
    case checker = "Checker"
    case test = "Test"
    case notYet = "Not yet"
    case none = "None"
  }

  struct Entry {
    var id: String
    var section: Section
    /// Counted from 0.
    var line: Int
    var text: [Part: String] = [:]

    /// What stands between backticks in a part.
    func names(in part: Part) -> [String] {
      (text[part] ?? "").matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }
  }

  private(set) var entries: [Entry] = []

  init(_ markdown: String) {
    var section: Section?
    var part = Part.words
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, words) in lines.enumerated() {
      if words.hasPrefix("## ") { section = Section(rawValue: String(words.dropFirst(3))) }
      guard let section else { continue }
      if let id = words.firstMatch(of: /^- \*\*([A-Z][0-9]+)\b/)?.output.1 {
        entries.append(Entry(id: String(id), section: section, line: line))
        part = .words
      } else if words.hasPrefix("  "), !entries.isEmpty {
        if let label = words.firstMatch(of: /^  - ([A-Z][a-z ]+):/)?.output.1 {
          part = Part(rawValue: String(label)) ?? .words
        }
      } else {
        continue
      }
      entries[entries.count - 1].text[part, default: ""] += words + " "
    }
  }

  func entry(_ id: String, in sections: [Section]) -> Entry? {
    entries.first { $0.id == id && sections.contains($0.section) }
  }
}

/// The functions that the sources have, as the map names them: by type and name.
struct NamedFunctions {
  /// All of them, tests too.
  private(set) var all: Set<String> = []
  private(set) var tests: Set<String> = []

  init(_ sources: [SwiftSource]) {
    for source in sources { read(source) }
  }

  /// The type is the outermost one: that stands at the beginning of a line.
  private mutating func read(_ source: SwiftSource) {
    var type: Substring?
    var isTest = false
    for line in source.lines where !line.isEmpty {
      if !line.hasPrefix(" "),
        let found = line.firstMatch(of: /\b(?:struct|class|enum|extension|actor) +(\w+)/)
      {
        type = found.output.1
      }
      if line.contains("@Test") { isTest = true }
      guard let type, line.contains("func "),
        let name = line.firstMatch(of: /\bfunc +(\w+)/)?.output.1
      else { continue }
      all.insert("\(type).\(name)")
      if isTest { tests.insert("\(type).\(name)") }
      isTest = false
    }
  }
}
