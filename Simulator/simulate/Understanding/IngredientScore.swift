internal import HouseholdLanguage
internal import HouseholdModel

/// How well lines of recipes are read, against lines whose parts somebody has labelled.
///
/// The rule, which is the same for every line:
/// - *quantity* is right when the numbers are those of the label, all of them, in order: both ends
///   of a range, the 2 of "2 x 400 g", and every other way the amount is told ("50g/2oz"). Numbers
///   compare by value, so 1 1/2 is 1.5 and "half" is 1/2. None must be found where none is labelled.
/// - *unit* is right when the units' words are those of the label, all of them, in any order: the
///   label does not say which number a unit belongs to. Sizes in front of a unit ("large handful")
///   are no part of it, as the reading tells them in the note.
/// - *name* is right when it has the words of the label, all of them, in order.
///
/// Words compare without case, plural and punctuation. A line is right when all three are.
///
/// Lines are read as lines of recipes, which they are; read as typed lines, where "grated cheese" is
/// what is wanted, fewer names agree. The English words were chosen while looking at such lines, so
/// the figure says how well the kinds of lines are covered that these sites have, and not how well
/// any other site's would be.
struct IngredientScore {
  struct Label: Equatable {
    var input: String
    var name: String
    /// Each number with a range's ends, `;` between them.
    var quantity: String
    var unit: String
  }

  struct Miss {
    var label: Label
    var got: String
    var wrong: [String]
  }

  private(set) var lines = 0
  private(set) var right = 0
  private(set) var quantities = 0
  private(set) var units = 0
  private(set) var names = 0
  /// Lines whose first number, and whose name, are right.
  private(set) var firstAmounts = 0
  private(set) var misses: [Miss] = []

  mutating func take(_ label: Label, reading: Reading?) {
    let quantity =
      reading != nil && reading.map(Self.numbers) == Self.numbers(inLabel: label.quantity)
    let unit = reading.map(Self.units)?.sorted() == Self.units(inLabel: label.unit).sorted()
    let name = reading.map { Self.words($0.name.text) } == Self.words(label.name)
    let first =
      reading.map { Self.numbers($0).first } == Self.numbers(inLabel: label.quantity)?.first
    lines += 1
    quantities += quantity ? 1 : 0
    units += unit ? 1 : 0
    names += name ? 1 : 0
    right += quantity && unit && name ? 1 : 0
    firstAmounts += first && name ? 1 : 0
    guard !(quantity && unit && name) else { return }
    let got = reading.map {
      "\($0.name) | \(Self.told($0)) | \(Self.units($0).joined(separator: " ")) | \($0.note ?? "")"
    }
    misses.append(
      Miss(
        label: label, got: got ?? "refused",
        wrong: [quantity ? nil : "quantity", unit ? nil : "unit", name ? nil : "name"]
          .compactMap(\.self)))
  }

  // MARK: What compares

  private static func numbers(_ reading: Reading) -> [[String]] {
    reading.written.compactMap { amount in
      amount.low.map { low in [low, amount.high].compactMap(\.self).map(lowest) }
    }
  }

  /// The numbers of a reading for people: "1;400", "3/2-2".
  private static func told(_ reading: Reading) -> String {
    reading.written.compactMap { amount in
      amount.low.map { low in
        [low, amount.high].compactMap(\.self)
          .map { $0[1] == 1 ? "\($0[0])" : "\($0[0])/\($0[1])" }.joined(separator: "-")
      }
    }.joined(separator: ";")
  }

  private static func lowest(_ fraction: [Int64]) -> String {
    // Thousandths, so that 0.33 is not a third but 1/3 is the same however it is written.
    String((fraction[0] * 100_000 + fraction[1] / 2) / fraction[1])
  }

  private static let numberWords: [String: [Int64]] = [
    "one": [1, 1], "two": [2, 1], "three": [3, 1], "four": [4, 1], "five": [5, 1], "six": [6, 1],
    "seven": [7, 1], "eight": [8, 1], "nine": [9, 1], "ten": [10, 1], "twelve": [12, 1],
    "half": [1, 2],
  ]

  /// The numbers of a label, `nil` when one of them is no number ("few").
  private static func numbers(inLabel text: String) -> [[String]]? {
    var numbers: [[String]] = []
    for part in text.split(separator: ";") {
      var ends: [String] = []
      for end in part.split(separator: "-") {
        guard let value = value(end) else { return nil }
        ends.append(lowest(value))
      }
      numbers.append(ends)
    }
    return numbers
  }

  /// "2x", "1 1/2", "0.25", "Half".
  private static func value(_ text: Substring) -> [Int64]? {
    if let word = numberWords[text.lowercased()] { return word }
    var sum: [Int64] = [0, 1]
    for piece in text.split(separator: " ") {
      guard let value = fraction(piece.hasSuffix("x") ? piece.dropLast() : piece) else {
        return nil
      }
      sum = [sum[0] * value[1] + value[0] * sum[1], sum[1] * value[1]]
    }
    return sum
  }

  private static func fraction(_ text: Substring) -> [Int64]? {
    let slashed = text.split(separator: "/").map { Int64($0) }
    if slashed.count == 2, let top = slashed[0], let bottom = slashed[1], bottom > 0 {
      return [top, bottom]
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int64(parts[0]) else { return nil }
    guard parts.count == 2 else { return [whole, 1] }
    let scale = parts[1].reduce(Int64(1)) { scale, _ in scale * 10 }
    guard let digits = Int64(parts[1]) else { return nil }
    return [whole * scale + digits, scale]
  }

  /// Words that labels put before a unit and that readings tell in the note.
  private static let sizes: Set<String> = [
    "small", "large", "medium", "big", "heaped", "heaping", "level", "rounded", "generous", "scant",
    "thick", "thin", "good", "plump", "whole", "lg", "sm", "md", "unpeeled", "medium-size",
    "thumb-sized", "good-sized", "packed", "wine",
  ]

  /// What one unit is called in labels and files.
  private static let units: [String: String] = [
    "gram": "g", "gm": "g", "gr": "g", "kilo": "kg", "kilogram": "kg", "milliliter": "ml",
    "millilitre": "ml", "liter": "l", "litre": "l", "teaspoon": "tsp", "tablespoon": "tbsp",
    "tb": "tbsp",
    "tsbp": "tbsp", "ounce": "oz", "lbs": "lb", "pound": "lb", "quart": "qt", "c": "cup",
    "pt": "pint",
    "inch": "in", "centimeter": "cm", "centimetre": "cm", "floz": "fl oz",
  ]

  private static func units(_ reading: Reading) -> [String] {
    reading.written.compactMap(\.unit).flatMap(units(inLabel:))
  }

  private static func units(inLabel text: String) -> [String] {
    text.split(separator: " ").map { singular($0.lowercased()) }.filter { !sizes.contains($0) }
      .map { units[$0] ?? $0 }.flatMap { $0.split(separator: " ").map(String.init) }
  }

  private static func words(_ text: String) -> [String] {
    var words = [""]
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "'" || character == "’" {
        words[words.count - 1].append(character)
      } else if words[words.count - 1] != "" {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }.map(singular)
  }

  private static func singular(_ word: String) -> String {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    for (plural, one) in [("leaves", "leaf"), ("loaves", "loaf"), ("halves", "half")]
    where word == plural {
      return one
    }
    for (end, one) in [
      ("ies", "y"), ("oes", "o"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"),
    ] where word.hasSuffix(end) && word.count > end.count + 1 {
      return word.dropLast(end.count) + one
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") && word.count > 3
      ? String(word.dropLast()) : word
  }
}
