import ArgumentParser
import Foundation
import SimulationKit

/// A plan in a file: JSON with its keys in order, so that a change of it reads well.
enum PlanFile {
  static func read(_ path: String) throws -> Plan {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path) can't be read: name a plan that `simulate shrink` wrote.")
    }
    do { return try JSONDecoder().decode(Plan.self, from: data) } catch {
      throw ValidationError("\(path) is no plan as `simulate shrink` writes it: \(error)")
    }
  }

  static func text(_ plan: Plan) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(plan), as: UTF8.self) + "\n"
  }

  /// What is in it: "seed 17 at level codec: 3 phones, 40 events, 2 kinds of fault".
  static func words(_ plan: Plan) -> String {
    """
    seed \(plan.seed) at level \(plan.level.rawValue): \(plan.phones) phones, \(plan.events.count) events, \
    \(plan.weather.count) kinds of fault
    """
  }
}
