/// Finds every place of a file where a mutant can be made.
///
/// It reads lines and not grammar: a place where its edit does not compile is found by building the copy, and another
/// one is drawn.
struct Mutator {
  let file: String
  let source: SourceText

  init(file: String, text: String) {
    self.file = file
    source = SourceText(text)
  }

  /// All of them, by place and then by kind.
  func mutants() -> [Mutant] {
    source.lines.indices.flatMap { number -> [Mutant] in
      let line = source.code(ofLine: number)
      guard !line.isBlank, let start = eligibleStart(of: line) else { return [] }
      return negations(line, number) + operations(line, number, from: start)
        + numbers(line, number, from: start) + drops(line, number)
    }
  }

  /// Where the code begins that a mutant may change; nil if the line only declares.
  private func eligibleStart(of line: CodeLine) -> Int? {
    let words = line.trimmed.split(whereSeparator: { $0 == " " || $0 == "(" })
    guard let first = words.first else { return nil }
    if first == "case" || first == "import" || first.hasPrefix("#") { return nil }
    guard Self.declaring.contains(String(first)) || first.hasPrefix("@") else { return 0 }
    // A declaration may have its body on the same line.
    return line.bytes.places(of: Array(" { ".utf8)).first.map { $0 + 2 }
  }

  private static let declaring: Set<String> = [
    "public", "package", "internal", "fileprivate", "private", "private(set)", "static", "mutating",
    "nonisolated", "indirect", "final", "override", "convenience", "func", "init", "init?",
    "struct",
    "enum", "class", "actor", "extension", "protocol", "typealias", "subscript", "deinit", "infix",
    "associatedtype",
  ]

  func mutant(
    _ kind: Mutant.Kind, _ form: Mutant.Form, at range: Range<Int>, of line: CodeLine,
    _ number: Int, becoming text: String
  ) -> Mutant {
    let whole = source.lines[number]
    let absolute = line.start + range.lowerBound..<line.start + range.upperBound
    let mutated =
      source.text(whole.lowerBound..<absolute.lowerBound) + text
      + source.text(absolute.upperBound..<whole.upperBound)
    return Mutant(
      kind: kind, file: file, line: number + 1, range: absolute, form: form,
      original: source.text(whole).trimmed, mutated: mutated.trimmed)
  }

  // MARK: Operators and numbers

  private static let comparisons = [
    "<": ("<=", ">"), "<=": ("<", ">="), ">": (">=", "<"), ">=": (">", "<="),
  ]

  private func operations(_ line: CodeLine, _ number: Int, from start: Int) -> [Mutant] {
    ["<", "<=", ">", ">=", "==", "!=", "&&", "||"].flatMap { sign -> [Mutant] in
      line.bytes.places(of: Array(" \(sign) ".utf8)).filter { $0 >= start }.flatMap {
        place -> [Mutant] in
        let range = place + 1..<place + 1 + sign.utf8.count
        let next = line.bytes[(range.upperBound + 1)...]
        if next.starts(with: "nil".utf8) { return [] }
        func become(_ kind: Mutant.Kind, _ other: String) -> Mutant {
          mutant(
            kind, .operation(sign, other: other), at: range, of: line, number, becoming: other)
        }
        if let (bound, turned) = Self.comparisons[sign] {
          return [become(.offByOne, bound), become(.swap, turned)]
        }
        switch sign {
        case "==": return [become(.swap, "!=")]
        case "!=": return [become(.swap, "==")]
        case "&&": return [become(.andOr, "||")]
        default: return [become(.andOr, "&&")]
        }
      }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func numbers(_ line: CodeLine, _ number: Int, from start: Int) -> [Mutant] {
    var mutants: [Mutant] = []
    var index = start
    while index < line.bytes.count {
      guard line.bytes[index].isDigit else {
        index += 1
        continue
      }
      let end = line.bytes[index...].firstIndex { !$0.isDigit } ?? line.bytes.count
      defer { index = end }
      let isPart = index > 0 && (line.bytes[index - 1].isWord || line.bytes[index - 1].isDollar)
      let isMember = index > 0 && line.bytes[index - 1] == UInt8(ascii: ".")
      let isRange = index > 1 && isMember && line.bytes[index - 2] == UInt8(ascii: ".")
      let rest = line.bytes[end...]
      let isFraction = rest.first == UInt8(ascii: ".") && !rest.starts(with: "..".utf8)
      guard !isPart, !isMember || isRange, !isFraction, rest.first?.isWord != true,
        let value = Int(String(decoding: line.bytes[index..<end], as: UTF8.self))
      else { continue }
      for other in [value + 1, value - 1] where other >= 0 {
        mutants.append(
          mutant(
            .offByOne, .number("\(value)", other: "\(other)"), at: index..<end, of: line, number,
            becoming: "\(other)"))
      }
    }
    return mutants
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isDollar: Bool { self == UInt8(ascii: "$") }
  /// Whether it can be part of a name.
  var isWord: Bool {
    isDigit || self == UInt8(ascii: "_")
      || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
      || self >= 0x80
  }
}

extension String {
  /// Without the blanks on both sides.
  var trimmed: String {
    let start = drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...end])
  }
}
