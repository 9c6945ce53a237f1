/// Lists as people type them: one line an entry.
///
/// `# Party` names a list, `## Dairy` and `Dairy:` name a shelf for the lines below. Bullets, numbers
/// ("3. ") and boxes are no part of a name; a ticked box, or text that is struck through, is done.
enum PlainText {
  static func read(_ lines: [String], into findings: inout Findings) {
    var list: String?
    var shelf: String?
    for (index, text) in lines.enumerated() {
      guard let text = text.words else { continue }
      let line = index + 1
      if let heading = MarkedLine.heading(text) {
        guard heading.text.namesSomething else {
          findings.skip(.noName, line: line)
          continue
        }
        if heading.level == 1 { list = heading.text }
        shelf = heading.level == 1 ? nil : heading.text
        continue
      }
      let marked = MarkedLine(text)
      if !marked.hasBox, !marked.isDone, let above = marked.namesShelf {
        shelf = above
        continue
      }
      findings.add(
        FoundEntry(
          line: line, text: marked.text, shelf: shelf, list: list, isDone: marked.isDone))
    }
  }
}
