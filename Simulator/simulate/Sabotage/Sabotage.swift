/// A bug that somebody might write, as a named edit of the source.
///
/// The product has no switch for bugs: they are woven into a copy of it (`WovenCopy`), where the code as it is stays
/// in the other branch.
struct Sabotage: Hashable, Sendable {
  /// What it is called on the command line.
  var name: String
  /// What it breaks, in one sentence.
  var breaks: String
  /// Where, in one place or in several.
  var edits: [Edit]

  init(_ name: String, breaks: String, _ edits: Edit...) {
    self.name = name
    self.breaks = breaks
    self.edits = edits
  }
}

/// One place of a sabotage: what stands there, and what shall stand there instead.
///
/// `before`, `original` and `after` together stand in `file` exactly once (`SabotageTextTests`), so code that moves
/// breaks the test and not the sabotage.
struct Edit: Hashable, Sendable {
  /// How the two are put side by side.
  enum Form: Hashable, Sendable {
    /// Whole statements, in the branches of an `if`.
    case statements
    /// Expressions of one type, on the sides of a `?`.
    case expression
  }

  var form: Form
  /// Relative to the package.
  var file: String
  /// What stands before it and only says which place is meant.
  var before: String
  var original: String
  var replacement: String
  /// What stands behind it and only says which place is meant.
  var after: String

  /// Other statements in the place of some.
  static func statements(
    _ file: String, before: String = "", _ original: String, _ replacement: String,
    after: String = ""
  ) -> Edit {
    Edit(
      form: .statements, file: file, before: before, original: original, replacement: replacement,
      after: after)
  }

  /// Another expression in the place of one.
  static func expression(
    _ file: String, before: String = "", _ original: String, _ replacement: String,
    after: String = ""
  ) -> Edit {
    Edit(
      form: .expression, file: file, before: before, original: original, replacement: replacement,
      after: after)
  }

  /// Where `original` stands in `text`; nil unless the place is there exactly once.
  func place(in text: [UInt8]) -> Range<Int>? {
    let places = text.places(of: Array((before + original + after).utf8))
    guard places.count == 1, let start = places.first else { return nil }
    let first = start + before.utf8.count
    return first..<first + original.utf8.count
  }

  /// Both side by side; `bug` says which one is alive.
  func woven(bug: Int) -> String {
    switch form {
    case .statements:
      "if sabotaged(\(bug)) {\n\(replacement)\n} else {\n\(original)\n}"
    case .expression: "(sabotaged(\(bug)) ? (\(replacement)) : (\(original)))"
    }
  }
}

extension [UInt8] {
  /// Where `words` begin in it, without overlaps.
  func places(of words: [UInt8]) -> [Int] {
    guard let first = words.first else { return [] }
    var places: [Int] = []
    var index = 0
    while index + words.count <= count {
      if self[index] == first, self[index..<index + words.count].elementsEqual(words) {
        places.append(index)
        index += words.count
      } else {
        index += 1
      }
    }
    return places
  }
}
