extension Judgement {
  /// F3: what failed or was cut off has changed nothing.
  ///
  /// The fingerprints are of everything that the transaction could have touched.
  package static func checkUnchanged<Fingerprint: Equatable>(
    _ before: Fingerprint, _ after: Fingerprint, by step: String
  ) throws {
    guard before == after else {
      throw Violation(invariant: "F3", message: "\(step) failed and left something behind")
    }
  }
}
