import Foundation
import SimulationKit

@testable import simulate

/// Made-up reports, as a worker would write them.
enum Reports {
  /// A report in JSON, in which `SEED` stands for the seed.
  static let template = """
    {"starting":null,"report":{"seed":SEED,"level":"rules","traceHash":SEED,"events":10,\
    "simulatedMilliseconds":3600000,"faults":{},"checks":{"C1":2},"sometimes":{}}}
    """

  static func report(
    _ seed: UInt64, level: Level = .rules, trace: UInt64? = nil, failing invariant: String? = nil
  ) throws -> SeedReport {
    let text = template.replacing("SEED", with: "\(seed)")
    let reply = try JSONDecoder().decode(WorkerReply.self, from: Data(text.utf8))
    guard var report = reply.report else { throw CocoaError(.coderReadCorrupt) }
    report.level = level
    if let trace { report.traceHash = trace }
    if let invariant { report.violation = try violation(invariant) }
    return report
  }

  private static func violation(_ invariant: String) throws -> Violation {
    let text = #"{"invariant":"\#(invariant)","message":"words about \#(invariant)"}"#
    return try JSONDecoder().decode(Violation.self, from: Data(text.utf8))
  }
}
