internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel

/// An app keeps a number outside its file, as in a keychain, and compares before its first write: so a file that came
/// from another phone writes under a new name at once (D2), and no fork is needed to find out.
extension SwarmWorld {
  func settleInstallation(of handset: Handset, outside: [UInt8]?, bits: UInt64) throws {
    guard plan.has(.noticedCopy) else { return }
    var chance = SplitMix64(seed: mixed(bits, 9))
    let nonce = (0..<16).map { _ in UInt8.random(in: 0...255, using: &chance) }
    let before = try writers(of: handset)
    let finding = try handset.phone.phone.settleInstallation(
      outside: { outside }, keep: { handset.nonce = $0 }, drawing: { nonce },
      random: &handset.phone.random)
    switch finding {
    case .new, .known: return
    case .reinstalled: sometimes(.reinstallNoticed)
    case .restored: sometimes(.copyNoticed)
    }
    met(.noticedCopy, handset.index)
    checked("D2")
    try Judgement.checkNewWriters(
      of: handset.index, before: before, after: try writers(of: handset))
  }

  /// Under which names a phone has written or may write, by space; the last one writes.
  private func writers(of handset: Handset) throws -> [[ReplicaID]] {
    try handset.phone.phone.storage.read { tx in
      try tx.spaces().map { try tx.replicas(in: $0.id).map(\.replica) }
    }
  }
}
