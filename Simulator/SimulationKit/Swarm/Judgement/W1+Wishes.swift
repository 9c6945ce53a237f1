extension Judgement {
  /// W1: no byte of a gift mark, and not the name of the space they are in, goes to whoever wishes.
  package static func checkGiftSecret(
    _ phone: Int, given bytes: [UInt8], secrets: [Canary]
  ) throws {
    if secrets.contains(where: { $0.isIn(bytes) }) {
      throw Violation(
        invariant: "W1", message: "phone \(phone) was given bytes of gifts for its own member")
    }
  }
}
