internal import DeviceStorage
internal import DeviceSync
package import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

/// Where a story is played: the rules, the codec and the storage of both sides, in one thread and at a time of its
/// own, with nothing happening that the story does not say.
///
/// It notes what everybody means, looks after every step as a swarm does, and judges by the same judgement.
package final class Stage {
  package let server: SimulatedServer
  package private(set) var phones: [StagePhone] = []

  /// What everybody meant.
  package var oracle = Oracle()
  package var alarms = Alarms()
  package var names = NamesGiven()
  var terms = TermsSeen()
  /// Changes that the server has, by the number that names each.
  package var acknowledged: Set<UInt64> = []
  /// Alive purchases of the household, with the seq of their birth.
  var purchases: [Dot: (fact: Fact, born: UInt64)] = [:]
  var floors: [SpaceID: UInt64] = [:]
  var wasRestored = false
  /// Every change that was refused, by number, in order.
  package var refused: [UInt64] = []
  var random = SplitMix64(seed: 0x5745)

  /// The first day of every story.
  package static let start: UInt64 = 1_700_000_000_000

  package init(factsPerSpace: Int? = nil) throws {
    server = try SimulatedServer(
      seed: 1, now: Stage.start,
      rules: SyncService(factsPerSpace: factsPerSpace ?? SyncLimits.factsPerSpace))
    try terms.opened(server.storage.term)
  }

  package var now: UInt64 { server.now }
  package var household: SpaceID { phones[0].phone.identity.household }

  /// Members with their personal spaces, each once.
  var members: [(member: MemberID, personal: SpaceID)] {
    var members: [(member: MemberID, personal: SpaceID)] = []
    for phone in phones {
      let identity = phone.phone.identity
      if !members.contains(where: { $0.member == identity.member }) {
        members.append((identity.member, identity.personal))
      }
    }
    return members
  }

  var spaces: [SpaceID] { [household] + members.map(\.personal) }

  // MARK: Who is there

  /// Somebody starts the household or, if there is one, joins it.
  ///
  /// `host` invites: as a new member, or to be another device of the same one.
  @discardableResult
  package func enter(
    _ name: String, as purpose: CreateInvite.Purpose = .member, invitedBy host: StagePhone? = nil
  ) throws -> StagePhone {
    var phone = try SimulatedPhone(
      name: name, seed: 100 + UInt64(phones.count),
      household: phones.first?.phone.identity.household)
    if let host = host ?? phones.first {
      phone = try phone.enrolled(
        server.admit(phone, invitedBy: host.phone, as: purpose))
    } else {
      try server.admit(phone)
    }
    let entered = add(phone, name)
    try look()
    return entered
  }

  /// The phone is copied as it is now: a clone, which is used from then on beside it.
  package func clone(_ original: StagePhone, as name: String) throws -> StagePhone {
    let copy = try original.phone.copy()
    copy.random = SplitMix64(seed: 200 + UInt64(phones.count))
    let clone = add(copy, name)
    clone.skew = original.skew
    return clone
  }

  func add(_ phone: SimulatedPhone, _ name: String) -> StagePhone {
    let added = StagePhone(name: name, index: phones.count, phone: phone)
    phones.append(added)
    return added
  }

  // MARK: Claims

  /// Says what must be true here besides what is judged everywhere.
  package func claim(
    _ invariant: String, _ words: String, _ isTrue: @autoclosure () throws -> Bool
  ) throws {
    guard try isTrue() else { throw Violation(invariant: invariant, message: "not so: \(words)") }
  }
}
