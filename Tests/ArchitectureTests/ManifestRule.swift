/// What `Package.swift` lets each target see, read from its text.
enum Manifest {
  /// The dependencies of every target but tests and system libraries, by name.
  static func dependencies(in text: String) -> [String: Set<String>] {
    let source = uncommented(text)
    let start = pattern(
      #"\.(target|executableTarget|testTarget|systemLibrary)\(\s*name: "(\w+)""#)
    let name = pattern(#"\.product\(\s*name: "(\w+)",\s*package: "[^"]*"|[\[\s]"(\w+)""#)
    let starts = source.matches(of: start)
    var result: [String: Set<String>] = [:]
    for (index, match) in starts.enumerated() {
      let kind = match.output[1].substring ?? ""
      guard kind == "target" || kind == "executableTarget", let target = match.output[2].substring
      else { continue }
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : source.endIndex
      let body = source[match.range.upperBound..<end]
      // A path or a setting after the dependencies is none.
      let list = body.firstRange(of: "dependencies:").map { Self.list(in: body[$0.upperBound...]) }
      let names = (list ?? "").matches(of: name).compactMap { found in
        (found.output[1].substring ?? found.output[2].substring).map(String.init)
      }
      result[String(target)] = Set(names)
    }
    return result
  }

  /// What a target reaches through its dependencies, itself excluded.
  static func reached(from target: String, in table: [String: Set<String>]) -> Set<String> {
    var reached: Set<String> = []
    var waiting = [target]
    while let next = waiting.popLast() {
      for name in table[next] ?? [] where reached.insert(name).inserted { waiting.append(name) }
    }
    return reached
  }

  private static func uncommented(_ text: String) -> String {
    text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      .joined(separator: "\n")
  }

  /// The text between the first bracket and the one that closes it.
  private static func list(in text: Substring) -> Substring {
    var depth = 0
    for index in text.indices {
      if text[index] == "[" { depth += 1 }
      if text[index] == "]" { depth -= 1 }
      if text[index] == "]", depth == 0 { return text[...index] }
    }
    return text
  }
}
