import Foundation

/// What Linux says that another process has used.
struct ProcessCost {
  /// Memory in bytes.
  var residentBytes: Int
  /// Processor time since its start, in the program and in the system.
  var processorSeconds: Double

  init(of id: pid_t) throws {
    guard let status = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8),
      let stat = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
      let end = stat.lastIndex(of: ")")
    else {
      throw EnvironmentTrouble("what a process uses can be read on Linux only, from /proc")
    }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    residentBytes =
      (line.split(whereSeparator: \.isWhitespace).dropFirst().first
        .flatMap { Int($0) } ?? 0) * 1024
    // Fields 14 and 15; the name before the bracket may have spaces.
    let fields = stat[stat.index(after: end)...].split(separator: " ")
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      throw EnvironmentTrouble("/proc/\(id)/stat has another form than expected")
    }
    processorSeconds = (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
