internal import DeviceSync
internal import HouseholdModel

/// A connection that is cut: of one phone or of all, in both directions or in one.
struct Cut {
  var phone: Int?
  var toServer: Bool
  var fromServer: Bool
  var until: UInt64
}

/// The network: what is sent arrives later, or twice, or never.
extension SwarmWorld {
  func post(_ letter: Letter, toServer: Bool, _ chance: inout SplitMix64) {
    var passage = Passage(copies: [UInt64(Int.random(in: 5...60, using: &chance))])
    if !isCalm {
      if isCut(letter.phone, toServer: toServer) { return }
      for fault in plan.weather {
        guard let kind = fault.passing, Int.random(in: 0..<8, using: &chance) == 0 else { continue }
        if kind.befall(&passage, &chance) { met(fault, letter.phone) }
      }
      if isClogged {
        met(.clogging, letter.phone)
        held += passage.copies.map { _ in letter }
        return
      }
    }
    for delay in passage.copies { agenda.add(now + delay, .arrival(letter)) }
  }

  private func isCut(_ phone: Int, toServer: Bool) -> Bool {
    guard
      let cut = cuts.first(where: {
        ($0.phone == nil || $0.phone == phone) && (toServer ? $0.toServer : $0.fromServer)
      })
    else { return false }
    met(cut.toServer && cut.fromServer ? .partition : .oneWayPartition, phone)
    return true
  }

  func arrive(_ letter: Letter) throws {
    switch letter.content {
    case .request(let message): try serve(message, letter)
    case .reply(let reply): try hear(reply, letter)
    case .frame(let message): try hear(message, letter)
    }
  }

  /// Lets go of what was held back, in any order.
  func unclog() {
    isClogged = false
    let letters = held.shuffled(using: &random)
    held = []
    for (index, letter) in letters.enumerated() {
      agenda.add(now + UInt64(index + 1), .arrival(letter))
    }
  }

  /// Cuts whose time is over are whole again, and phones hear of it from their system.
  func heal() {
    for cut in cuts where cut.until <= now {
      for handset in handsets where cut.phone == nil || cut.phone == handset.index {
        agenda.add(now + 1, .network(phone: handset.index, isUp: true))
      }
    }
    cuts.removeAll { $0.until <= now }
  }
}
