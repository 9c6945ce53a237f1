extension Judgement {
  /// M2: from the moment a device is shut out, no answer to it is a success, nor does a stream go on.
  package static func checkShutOut(
    _ phone: Int, since shutOut: UInt64?, answeredAt now: UInt64, isSuccess: Bool
  ) throws {
    guard isSuccess, let shutOut, now >= shutOut else { return }
    throw Violation(
      invariant: "M2",
      message: "phone \(phone) was answered \(now - shutOut) ms after it was shut out")
  }
}
