internal import Foundation

/// What Linux says of this process; elsewhere nothing is known, and nothing is shown.
struct ProcessFigures: Hashable {
  var openFiles: Int?
  var mostFiles: Int?
  var memoryBytes: Int64?
  /// Processor time since it began.
  var processorSeconds: Double?

  /// The figures as they are now.
  static func now() -> ProcessFigures {
    ProcessFigures(
      openFiles: try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count,
      mostFiles: number(in: "/proc/self/limits", behind: "Max open files").map { Int($0) },
      memoryBytes: number(in: "/proc/self/status", behind: "VmRSS:").map { $0 * 1024 },
      processorSeconds: processorSeconds())
  }

  /// The first number behind a name, in a file of lines that begin with names.
  private static func number(in file: String, behind name: String) -> Int64? {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.dropFirst(name.count).split(whereSeparator: \.isWhitespace).first
      .flatMap { Int64($0) }
  }

  /// Fields 14 and 15, counted from the process's id: time in the program and time in the system.
  ///
  /// The name, field 2, stands in brackets and may have spaces in it.
  private static func processorSeconds() -> Double? {
    guard let text = try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12])
    else { return nil }
    return (user + system) / ticksPerSecond
  }

  /// What `USER_HZ` is on every Linux that Swift runs on.
  private static let ticksPerSecond = 100.0
}
