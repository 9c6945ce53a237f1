/// Tells a story as text.
///
/// Colour only stresses what the words say.
struct PlainTimeline: Hashable, Sendable {
  var hasColour: Bool

  /// How wide lines get.
  private static let width = 100

  /// The lines that tell one event.
  func lines(_ event: TimelineEvent) -> [String] {
    switch event {
    case .opening(let opening): lines(opening)
    case .day(let day): ["", style("Day \(day)", .bold)]
    case .deed(let moment, let phone, let isOnline, let words):
      folded("  \(moment.words)  \(name(phone))\(state(isOnline))", words)
    case .fault(let moment, let words): folded("  \(moment.words)  ", style("! " + words, .yellow))
    case .shows(let phone, let isOnline, let screen): lines(phone, isOnline, screen)
    case .claim(let claim): lines(claim)
    case .leftOut(let claim, let reason): ["  left out  \(claim): \(reason)"]
    case .verdict(let verdict): lines(verdict)
    }
  }

  private func lines(_ opening: Opening) -> [String] {
    let people = opening.members.joined(separator: ", ")
    return [
      style("A household of \(opening.members.count) over \(opening.days) days: \(people)", .bold),
      "Seed \(opening.seed); \(opening.source); \(opening.phones); \(opening.server)"
        + (opening.kills > 0 ? "; \(opening.kills) kills." : "."),
    ]
  }

  /// The numbers, and as much of the list as fits into two lines.
  private func lines(_ phone: String, _ isOnline: Bool, _ screen: Screen) -> [String] {
    var words = "shows \(screen.wanted) wanted, \(screen.done) bought"
    if screen.pending > 0 { words += ", \(screen.pending) not sent" }
    let lead = "         \(name(phone))\(state(isOnline))"
    let room = 2 * (Self.width - visible(lead)) - 20
    var shown = 0
    for line in screen.lines {
      let more = (shown == 0 ? ": " : ", ") + line.words
      guard words.count + more.count <= room else { break }
      words += more
      shown += 1
    }
    let rest = screen.lines.count - shown
    if rest > 0 { words += shown > 0 ? " and \(rest) more" : ": \(rest) lines" }
    return folded(lead, words)
  }

  private func lines(_ claim: Claim) -> [String] {
    let mark = claim.isHeld ? style("held  ", .green) : style("FAILED", .red)
    return folded("  \(mark)  ", claim.name)
      + claim.failures.flatMap { folded("          ", $0) }
  }

  private func lines(_ verdict: Verdict) -> [String] {
    let numbers =
      "\(verdict.deeds) deeds, \(verdict.syncs) syncs"
      + (verdict.kills > 0 ? ", \(verdict.kills) kills" : "")
    let leftOut = verdict.leftOut > 0 ? ", \(verdict.leftOut) left out" : ""
    if verdict.isGood {
      return ["", style("Every claim held", .green) + ": \(verdict.held)\(leftOut). \(numbers)."]
    }
    return [
      "",
      style(
        "\(verdict.failed.count) \(verdict.failed.count == 1 ? "claim" : "claims") FAILED", .red)
        + ", \(verdict.held) held\(leftOut). \(numbers).",
    ] + verdict.failed.map { "  " + $0 }
  }

  private func name(_ phone: String) -> String {
    phone + String(repeating: " ", count: max(1, 17 - phone.count))
  }

  private func state(_ isOnline: Bool) -> String {
    isOnline ? "online   " : style("offline  ", .dim)
  }

  /// Words behind what leads to them; what is too long goes on below.
  private func folded(_ lead: String, _ words: String) -> [String] {
    let indent = String(repeating: " ", count: visible(lead))
    var lines: [String] = []
    var line = lead
    var isEmpty = true
    for word in words.split(separator: " ") {
      if !isEmpty, visible(line) + 1 + visible(String(word)) > Self.width {
        lines.append(line)
        line = indent
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  private func visible(_ text: String) -> Int {
    text.replacing(/\u{1B}\[[0-9]*m/, with: "").count
  }

  private enum Style: String { case bold = "1", dim = "2", red = "31", green = "32", yellow = "33" }

  private func style(_ text: String, _ style: Style) -> String {
    hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

extension ShownLine {
  /// The line in a few words, with who wants it if that is not one alone: "Milk 2 (Ana + Ben)".
  var words: String {
    if isDone { return "\(name) (bought)" }
    let amount = count.map { $0 > 1 ? " \($0)" : "" } ?? ""
    return name + amount + (by.count > 1 ? " (\(by.joined(separator: " + ")))" : "")
  }

  /// The line with everybody who has to do with it.
  var fullWords: String {
    let amount = count.map { " \($0)" } ?? ""
    let wanted = by.isEmpty ? "" : ", wanted by \(by.joined(separator: " and "))"
    let bought = boughtBy.isEmpty ? "" : ", bought by \(boughtBy.joined(separator: " and "))"
    return name + amount + wanted + bought + (note.map { ", noted \($0)" } ?? "")
  }
}
