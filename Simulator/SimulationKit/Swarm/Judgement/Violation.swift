internal import HouseholdModel

/// Something that must always hold did not.
package struct Violation: Error, Hashable, Codable, Sendable, CustomStringConvertible {
  /// The id in `Docs/INVARIANTS.md`.
  package var invariant: String
  /// What was seen: phones, spaces and numbers, never contents.
  package var message: String
  package var description: String { "\(invariant): \(message)" }

  /// Says that `invariant` did not hold.
  package init(invariant: String, message: String) {
    self.invariant = invariant
    self.message = message
  }
}

/// The checkers, one file for each promise: pure functions over values.
///
/// They know no storage, no phones and no rules. Those that remember something between two looks are
/// types of their own (`Session`, `NamesGiven`, `TermsSeen`, `Alarms`, `Removals`, `Patience`).
package enum Judgement {}

extension SpaceID {
  /// Enough of a space's name to find it in a trace.
  var short: String {
    let digits = String(UInt16(truncatingIfNeeded: rawValue >> 112), radix: 16)
    return "space " + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension [UInt64] {
  /// The first few numbers, and how many there are.
  var short: String {
    let few = prefix(8).map(String.init).joined(separator: " ")
    return count > 8 ? "\(few) … (\(count))" : few
  }
}
