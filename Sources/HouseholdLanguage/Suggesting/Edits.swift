/// How typing errors are counted: a letter replaced, left out, added, or swapped with its neighbour.
///
/// It is the optimal string alignment distance (Boytsov: "Indexing methods for approximate dictionary
/// searching", JEA 16, 2011, section 2): Damerau's four edits, no letter edited twice. Equal letters
/// are always passed first, which loses no alignment, so `k` edits take at most 4^k runs over the
/// letters and no table: quick for one and two. `EditsTests` compares it with the table.
enum Edits {
  /// Whether at most `limit` edits make `typed` the beginning of `text` from `start` on.
  static func begins(
    _ typed: [UInt32], _ text: [UInt32], from start: Int = 0, limit: Int
  ) -> Bool {
    // Most texts differ at once, and that is said without a run: one edit leaves one of the first two
    // letters where it was, or next to it.
    if limit <= 1, typed.count > 1, start + 1 < text.count, typed[0] != text[start] {
      guard limit == 1,
        typed[1] == text[start + 1] || typed[0] == text[start + 1] || typed[1] == text[start]
      else { return false }
    }
    return run(typed, 0, text, start, limit, isWhole: false)
  }

  /// Whether at most `limit` edits make `typed` all of `text` from `start` on.
  static func equals(
    _ typed: [UInt32], _ text: [UInt32], from start: Int = 0, limit: Int
  ) -> Bool {
    abs(typed.count - (text.count - start)) <= limit
      && run(typed, 0, text, start, limit, isWhole: true)
  }

  private static func run(
    _ typed: [UInt32], _ typedStart: Int, _ text: [UInt32], _ textStart: Int, _ limit: Int,
    isWhole: Bool
  ) -> Bool {
    var (place, other) = (typedStart, textStart)
    while place < typed.count, other < text.count, typed[place] == text[other] {
      place += 1
      other += 1
    }
    if place == typed.count { return !isWhole || text.count - other <= limit }
    guard limit > 0 else { return false }
    let left = limit - 1
    if run(typed, place + 1, text, other, left, isWhole: isWhole) { return true }
    guard other < text.count else { return false }
    if run(typed, place + 1, text, other + 1, left, isWhole: isWhole)
      || run(typed, place, text, other + 1, left, isWhole: isWhole)
    {
      return true
    }
    guard place + 1 < typed.count, other + 1 < text.count, typed[place] == text[other + 1],
      typed[place + 1] == text[other]
    else { return false }
    return run(typed, place + 2, text, other + 2, left, isWhole: isWhole)
  }
}
