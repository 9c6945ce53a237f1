import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells a story on standard output while it happens, and on a terminal how far it has come.
struct Teller: Sendable {
  /// How it is told.
  enum Manner: Hashable, Sendable {
    case text(PlainTimeline)
    case json
  }

  let manner: Manner
  /// Whether a line on standard error says what goes on.
  ///
  /// It is wiped before anything else is said.
  let hasProgress: Bool

  /// Asks for JSON or plain text, or finds out what the terminal can show.
  init(isJSON: Bool, isPlain: Bool, environment: [String: String]) {
    let isDumb = environment["TERM"] == "dumb" || environment["TERM"] == nil
    let isColourless = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let isQuiet = isJSON || isPlain || isDumb
    manner =
      isJSON
      ? .json
      : .text(PlainTimeline(hasColour: !isQuiet && !isColourless && isatty(STDOUT_FILENO) == 1))
    hasProgress = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Tells one event.
  func tell(_ event: TimelineEvent) {
    wipe()
    switch manner {
    case .text(let timeline):
      for line in timeline.lines(event) { write(line + "\n", to: .standardOutput) }
    case .json:
      if let line = try? JSONTimeline().line(event) { write(line + "\n", to: .standardOutput) }
    }
  }

  /// Says what goes on, until the next event.
  func progress(_ words: String) {
    if hasProgress { write("\r\u{1B}[2K… \(words)", to: .standardError) }
  }

  /// Wipes what `progress` said.
  func wipe() {
    if hasProgress { write("\r\u{1B}[2K", to: .standardError) }
  }

  private func write(_ text: String, to file: FileHandle) {
    // Whoever read may be gone (`| head`); the story goes on and its exit code still says how it ended.
    try? file.write(contentsOf: Data(text.utf8))
  }
}
