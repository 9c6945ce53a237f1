/// What came of one seed.
package struct SeedReport: Codable, Hashable, Sendable {
  package var seed: UInt64
  package var level: Level
  /// Everything that happened, in one number.
  package var traceHash: UInt64
  /// How many things happened.
  package var events: Int
  /// How much time passed in the world.
  package var simulatedMilliseconds: UInt64
  /// How often each fault changed what happened.
  package var faults: [String: Int]
  /// How often each promise was checked, by its id.
  package var checks: [String: Int]
  /// How often each interesting state was reached.
  package var sometimes: [String: Int]
  /// What did not hold.
  package var violation: Violation?
}
