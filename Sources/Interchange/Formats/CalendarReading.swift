/// Where a reader of a calendar is.
struct CalendarReading {
  /// The components around the next property, outermost first.
  private var around: [String] = []
  private var list: String?
  private var task: Entry?

  private struct Entry {
    let line: Int
    /// How many components are open while its own properties stand.
    let depth: Int
    var summary: String?
    var notes: [String] = []
    var categories: [String] = []
    var isDone = false
    var isCancelled = false
  }

  mutating func take(_ property: ContentLine, line: Int, into findings: inout Findings) {
    switch property.name {
    case "BEGIN": begin(property.value.trimmed.uppercased(), line: line, into: &findings)
    case "END": end(property.value.trimmed.uppercased(), line: line, into: &findings)
    default:
      if around == ["VCALENDAR"], property.name == "X-WR-CALNAME" || property.name == "NAME" {
        list = property.text.words ?? list
      } else if task?.depth == around.count {
        takeOwn(property, line: line, into: &findings)
      }
    }
  }

  /// Names the task in whose middle the source ends.
  mutating func finish(into findings: inout Findings) {
    if let task { findings.skip(.cutShort, line: task.line) }
    task = nil
  }

  private mutating func begin(_ name: String, line: Int, into findings: inout Findings) {
    around.append(name)
    guard task == nil else {
      if name == "VTODO" { findings.skip(.propertyMisplaced, line: line) }
      return
    }
    switch name {
    case "VTODO": task = Entry(line: line, depth: around.count)
    case "VEVENT", "VJOURNAL": findings.skip(.notATask, line: line)
    default: break
    }
  }

  private mutating func end(_ name: String, line: Int, into findings: inout Findings) {
    guard around.last == name else {
      findings.skip(.propertyMisplaced, line: line)
      return
    }
    if let task, task.depth == around.count {
      add(task, into: &findings)
      self.task = nil
    }
    around.removeLast()
  }

  private mutating func takeOwn(
    _ property: ContentLine, line: Int, into findings: inout Findings
  ) {
    let isTaken = [
      "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS", "PERCENT-COMPLETE", "COMPLETED",
    ]
    .contains(property.name)
    guard isTaken else { return }
    guard !property.isEncoded else {
      findings.skip(.propertyEncoded, line: line)
      return
    }
    switch property.name {
    case "SUMMARY":
      guard task?.summary == nil else {
        findings.skip(.propertyMisplaced, line: line)
        return
      }
      // A name is of one line.
      task?.summary = property.text.split { $0.isNewline }.joined(separator: " ")
    case "DESCRIPTION": task?.notes.append(property.text.withPlainLineEnds)
    case "CATEGORIES": task?.categories += property.texts.compactMap(\.words)
    case "STATUS":
      let status = property.value.trimmed.uppercased()
      if status == "COMPLETED" { task?.isDone = true }
      if status == "CANCELLED" { task?.isCancelled = true }
    case "PERCENT-COMPLETE":
      if property.value.trimmed == "100" { task?.isDone = true }
    default: task?.isDone = true
    }
  }

  private func add(_ task: Entry, into findings: inout Findings) {
    guard !task.isCancelled else {
      findings.skip(.cancelled, line: task.line)
      return
    }
    findings.add(
      FoundEntry(
        line: task.line, text: task.summary ?? "",
        notes: task.notes + [task.categories.dropFirst().joined(separator: ", ")],
        shelf: task.categories.first, list: list, isDone: task.isDone))
  }
}

extension String {
  /// The text with a line feed at the end of each line, whatever was there.
  fileprivate var withPlainLineEnds: String {
    split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" }.joined(separator: "\n")
  }
}
