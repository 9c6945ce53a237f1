/// Time, identity and chance are arguments, so that a seed tells the whole story of a run.
enum DeterminismRule {
  static func check(_ source: SwiftSource) -> [Violation] {
    calls.flatMap { call in
      source.lines.enumerated().compactMap { line, text in
        text.firstMatch(of: call.pattern) == nil ? nil : source.violation(line, call.message)
      }
    } + unseededChance(in: source)
  }

  private struct Call {
    let pattern: Regex<AnyRegexOutput>
    let message: String
  }

  private static let clock =
    "the rules have no clock; pass the time as an argument: `now: UInt64`, milliseconds since 1970"
  private static let shell = "rules are synchronous: return an action, and let the shell do it"
  private static let pause = "rules never wait: return how long to pause, and let the shell do it"

  private static var calls: [Call] {
    [
      (#"\bDate *\( *\)|\bDate *\. *(now|init *\( *\))|timeIntervalSinceNow"#, clock),
      (#"\b(ContinuousClock|SuspendingClock|DispatchTime|DispatchWallTime)\b"#, clock),
      (#"(^|[\s(\[,:=])\.now\b"#, clock),
      (
        #"\b(CFAbsoluteTimeGetCurrent|gettimeofday|clock_gettime|mach_absolute_time|systemUptime)\b"#,
        clock
      ),
      (
        #"\bUUID *\( *\)|\bUUID *\. *init *\( *\)"#,
        "pass the id as an argument, or a closure that draws one"
      ),
      (
        #"\bSystemRandomNumberGenerator\b|\barc4random|\bdrand48\b|\bgetentropy\b"#,
        "pass chance as an argument: `using random: inout some RandomNumberGenerator`"
      ),
      (
        #"\bHasher *\( *\)|\.hashValue\b"#,
        "Swift hashes differ from run to run; use a digest that is an argument, or FNV-1a"
      ),
      (#"(^|[^\w.])(Task|Task *\. *(detached|init|immediate)) *(<[^>]*> *)?[({]"#, shell),
      (#"\bDispatchQueue\b|\bDispatchSource\b|\bThread *[.(]|\bOperationQueue\b"#, shell),
      (
        #"\b(Task *(<[^>]*>)? *\. *sleep|usleep|nanosleep)\b|(^|[^\w])sleep *\(|\bTimer *\. *\w"#,
        pause
      ),
    ].map { text, message in Call(pattern: pattern(text), message: message) }
  }

  /// Drawing without `using:`.
  ///
  /// The call's arguments may go on over several lines.
  private static func unseededChance(in source: SwiftSource) -> [Violation] {
    let draw = pattern(#"\.(random|randomElement|shuffled|shuffle) *\("#)
    let code = source.code
    return code.matches(of: draw).compactMap { match in
      let arguments = Brackets.argument(in: code, from: match.range.upperBound)
      guard !arguments.contains("using:") else { return nil }
      let line = code[..<match.range.lowerBound].count { $0.isNewline }
      return source.violation(
        line, "chance without a seed; draw it from an argument: `.random(in: …, using: &random)`")
    }
  }
}
