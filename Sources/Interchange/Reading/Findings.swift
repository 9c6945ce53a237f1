/// What a format found in a source, before anybody asked what the words mean.
struct Findings {
  private(set) var entries: [FoundEntry] = []
  private(set) var skipped: [SkippedEntry] = []

  mutating func add(_ entry: FoundEntry) { entries.append(entry) }

  mutating func skip(_ reason: SkipReason, line: Int) {
    skipped.append(SkippedEntry(sourceLine: line, reason: reason))
  }
}

/// One entry as a format found it.
struct FoundEntry {
  /// The line on which it begins, from 1.
  var line: Int
  /// What it says.
  var text: String
  /// Whether `text` is the name and nothing else, because the format keeps quantities apart.
  var isOnlyName = false
  /// The quantity and its unit, as far as the format keeps them apart.
  var quantity: String?
  /// Further words; empty ones don't count.
  var notes: [String] = []
  var shelf: String?
  var list: String?
  var isDone = false
}
