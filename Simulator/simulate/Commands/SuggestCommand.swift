import ArgumentParser
import Foundation
import HouseholdLanguage
import HouseholdModel

/// `simulate suggest`: how quickly and how well names are suggested while a person types.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Measure autocompletion on names of your own: time a keystroke, and typos found.",
    discussion: """
      A file has one name a line, or is CSV with the column product_name, name or name_en, or has JSON lines with \
      "names":{"en":"Milk"}; gzip is fine. Names are used as real ones are, a few often and most seldom, drawn by \
      the seed.

      Keystrokes: names are drawn, and typed letter by letter, every other one with a typo in it. Typos: names of 4 \
      letters and more are drawn, evenly, and typed whole with one edit of a letter, then once more of names below 8 \
      letters alone; and longer names are typed up \
      to a letter from the fourth on, with one edit, where they are found without it. A name counts as found if it is \
      among the first three.
      """)

  @Option(help: "A file with names; say it again for more.")
  var names: [String]

  @Option(help: "How many different names to take at most.")
  var count = 20_000

  @Option(help: "How many names to draw for each measure.")
  var draws = 2000

  @Option(help: "Draws everything.")
  var seed: UInt64 = 1

  @Flag(help: "All names alike, none used more than another.")
  var unused = false

  func validate() throws {
    guard !names.isEmpty else { throw ValidationError("--names FILE is missing.") }
    guard count > 0, draws > 0 else {
      throw ValidationError("--count and --draws are 1 or more.")
    }
  }

  func run() throws {
    var random = SplitMix64(seed: seed)
    let entries = try entries(using: &random)
    let clock = ContinuousClock()
    var index = NameIndex()
    let building = clock.measure { index = NameIndex(entries) }
    let known = index.entries
    guard !known.isEmpty else { throw ValidationError("There are no names in the files.") }
    print("names      \(known.count) different, taken in within \(text(building))")
    print(keystrokes(in: index, of: known, using: &random))
    print("whole name, one edit: " + whole(in: index, of: known, using: &random))
    let short = known.filter { $0.name.count { $0.isLetter || $0.isNumber } < 8 }
    if !short.isEmpty {
      print("the same, short names only: " + whole(in: index, of: short, using: &random))
    }
    print(begun(in: index, of: known, using: &random))
    print(similar(in: index, of: known, using: &random))
  }

  /// The names of the files, in their order, with the use that the seed draws.
  private func entries(using random: inout SplitMix64) throws -> [NameEntry] {
    var seen: Set<ProductKey> = []
    var entries: [NameEntry] = []
    for name in try names.flatMap(NamesFile.names) where entries.count < count {
      guard let key = ProductKey(name: name), seen.insert(key).inserted else { continue }
      // Few names are used often: uses fall as one over the rank (Zipf), within two years.
      let uses = UInt32(1000 / UInt64.random(in: 1...1000, using: &random))
      let age = UInt64.random(in: 0..<(730 * 86_400_000), using: &random)
      entries.append(
        NameEntry(
          name: name, subject: Subject(rawValue: UInt64(entries.count)),
          lastUsedMilliseconds: unused ? 0 : 1_790_000_000_000 - age, uses: unused ? 0 : uses))
    }
    return entries
  }

  /// Every prefix of drawn names, every other name with a typo.
  private func keystrokes(
    in index: NameIndex, of entries: [NameEntry], using random: inout SplitMix64
  ) -> String {
    let clock = ContinuousClock()
    var walls: [Duration] = []
    var processor: [Duration] = []
    for draw in 0..<draws {
      var name = Array(entries[Int.random(in: entries.indices, using: &random)].name)
      if draw % 2 == 1 { name = Typo.one(in: name, using: &random) }
      for letters in name.indices {
        let query = String(name[...letters])
        let (start, ticks) = (clock.now, Foundation.clock())
        let found = index.suggestions(for: query).count
        processor.append(.seconds(Double(Foundation.clock() - ticks) / Double(CLOCKS_PER_SEC)))
        walls.append(clock.now - start)
        precondition(found <= 8, "more suggestions than asked for")
      }
    }
    return """
      keystrokes \(walls.count), as the processor counts: \(spread(processor))
      keystrokes \(walls.count), as the clock on the wall: \(spread(walls))
      """
  }

  private func spread(_ durations: [Duration]) -> String {
    let sorted = durations.sorted()
    let parts = [50, 95, 99, 100].map { percent in
      "\(percent) % within \(text(sorted[(sorted.count - 1) * percent / 100]))"
    }
    return parts.joined(separator: ", ")
  }

  /// One edit in a whole name.
  private func whole(
    in index: NameIndex, of entries: [NameEntry], using random: inout SplitMix64
  ) -> String {
    var tally = Tally()
    for _ in 0..<draws {
      let entry = entries[Int.random(in: entries.indices, using: &random)]
      let name = Array(entry.name)
      let letters = name.count { $0.isLetter || $0.isNumber }
      guard letters >= 4 else { continue }
      let query = String(Typo.one(in: name, using: &random))
      tally.add(isFound(entry, by: query, in: index), letters: letters)
    }
    return tally.words
  }

  /// One edit in the beginning of a name.
  private func begun(
    in index: NameIndex, of entries: [NameEntry], using random: inout SplitMix64
  ) -> String {
    var tally = Tally()
    for _ in 0..<draws {
      let entry = entries[Int.random(in: entries.indices, using: &random)]
      let name = Array(entry.name)
      guard name.count > 4 else { continue }
      let length = Int.random(in: 4..<name.count, using: &random)
      // Of names that begin alike no three can all be the right ones, typo or not.
      guard isFound(entry, by: String(name[..<length]), in: index) else { continue }
      let query = String(Typo.one(in: Array(name[..<length]), using: &random))
      tally.add(isFound(entry, by: query, in: index), letters: length)
    }
    return "beginning, one edit: " + tally.words
  }

  /// What is similar to drawn names, and how long that takes.
  private func similar(
    in index: NameIndex, of entries: [NameEntry], using random: inout SplitMix64
  ) -> String {
    var processor: [Duration] = []
    var reasons = Similar.Reason.allCases.map { _ in 0 }
    for _ in 0..<min(draws, 500) {
      let name = entries[Int.random(in: entries.indices, using: &random)].name
      let ticks = Foundation.clock()
      let first = index.similar(to: name, limit: 1).first
      processor.append(.seconds(Double(Foundation.clock() - ticks) / Double(CLOCKS_PER_SEC)))
      if let first { reasons[Int(first.reason.rawValue)] += 1 }
    }
    let shares = zip(Similar.Reason.allCases, reasons).map { "\($0) \($1)" }
    return """
      similar names of \(processor.count), the surest reason: \(shares.joined(separator: ", "))
      similar names, as the processor counts: \(spread(processor))
      """
  }

  private func isFound(_ entry: NameEntry, by query: String, in index: NameIndex) -> Bool {
    index.suggestions(for: query, limit: 3).contains { $0.id == entry.subject }
  }

  private func text(_ duration: Duration) -> String {
    "\((duration / .microseconds(10)).rounded() / 100) ms"
  }
}

/// How many of how many were found, by letters typed.
private struct Tally {
  private var found: [Int] = Array(repeating: 0, count: 5)
  private var all: [Int] = Array(repeating: 0, count: 5)
  private static let classes = ["4", "5", "6-7", "8-11", "12 and more"]

  mutating func add(_ isFound: Bool, letters: Int) {
    let index =
      switch letters {
      case ...4: 0
      case 5: 1
      case 6...7: 2
      case 8...11: 3
      default: 4
      }
    all[index] += 1
    if isFound { found[index] += 1 }
  }

  var words: String {
    let lines = Self.classes.indices.map {
      "  \(Self.classes[$0]) letters: \(Self.share(found[$0], all[$0]))"
    }
    let sum = Self.share(found.reduce(0, +), all.reduce(0, +))
    return ([sum] + lines).joined(separator: "\n")
  }

  private static func share(_ found: Int, _ all: Int) -> String {
    guard all > 0 else { return "none drawn" }
    return "\((Double(found) / Double(all) * 1000).rounded() / 10) % (\(found) of \(all))"
  }
}

/// Errors in typing.
private enum Typo {
  /// The letters with one of them replaced, left out, doubled by another, or swapped with the next.
  static func one(in letters: [Character], using random: inout SplitMix64) -> [Character] {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    var typed = letters
    while typed == letters, !letters.isEmpty {
      let place = Int.random(in: letters.indices, using: &random)
      let letter = alphabet[Int.random(in: alphabet.indices, using: &random)]
      switch Int.random(in: 0..<4, using: &random) {
      case 0: typed[place] = letter
      case 1: typed.remove(at: place)
      case 2: typed.insert(letter, at: place + Int.random(in: 0...1, using: &random))
      default: if place + 1 < typed.count { typed.swapAt(place, place + 1) }
      }
    }
    return typed
  }
}

/// Reads names out of a file.
private enum NamesFile {
  static func names(_ file: String) throws -> [String] {
    let text = try DataText.read(file)
    if text.hasPrefix("{") { return names(inJSONLines: text) }
    let plain = file.hasSuffix(".gz") ? String(file.dropLast(3)) : file
    guard plain.hasSuffix(".csv") else {
      return text.split(whereSeparator: \.isNewline).map(String.init)
    }
    let records = CSV.records(text)
    let columns = ["product_name", "name", "name_en"]
    guard let header = records.first,
      let column = header.firstIndex(where: columns.contains)
    else {
      throw DataFileError.wrongLine(
        file: file, line: 1, expected: "a column product_name, name or name_en")
    }
    return records.dropFirst().compactMap { $0.indices.contains(column) ? $0[column] : nil }
  }

  private static func names(inJSONLines text: String) -> [String] {
    let decoder = JSONDecoder()
    return text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
      let row = try? decoder.decode(Row.self, from: Data(line.utf8))
      return (row?.names ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    }
  }

  private struct Row: Decodable { var names: [String: String]? }
}
