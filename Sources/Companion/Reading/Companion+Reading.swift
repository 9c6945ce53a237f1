import DeviceStorage
import DeviceSync
import Foundation
import HouseholdModel

extension Companion {
  /// A sequence of what `read` finds.
  ///
  /// It does not keep the companion: it ends with it.
  func snapshots<Value: Hashable & Sendable>(
    _ read: @escaping @Sendable (Companion) throws -> Value
  ) -> Snapshots<Value> {
    Snapshots(bell: bell) { [weak self] in
      guard let self else { throw CompanionError.closed }
      return try self.disk { try read(self) }
    }
  }

  /// Who this phone is and what its household's space means; nil before there is a household.
  func home() throws -> (identity: Identity, view: SpaceView)? {
    guard let identity = try phone.identity() else { return nil }
    return (identity, try view(of: identity.household))
  }

  /// The same, where there must be one.
  func requireHome() throws -> (identity: Identity, view: SpaceView) {
    guard let home = try home() else { throw CompanionError.noHousehold }
    return home
  }

  func standing(of space: SpaceID) throws -> Standing {
    let standing = try phone.standing(of: space)
    return Standing(
      asOf: standing.asOfMilliseconds.map(Date.init(milliseconds:)),
      pendingChanges: standing.pendingChanges, isMember: !standing.isLeft)
  }

  /// What everybody is called.
  ///
  /// The server says so in facts; this phone's own name is known before.
  func people(_ identity: Identity, _ view: SpaceView) -> People {
    var people = People(me: identity.member, names: [identity.member: identity.memberName])
    for member in view.members { people.names[member.id] = member.name }
    return people
  }
}

extension Date {
  /// A moment as the model counts it.
  init(milliseconds: UInt64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// The same moment as the model counts it; 0 if it is before 1970.
  var milliseconds: UInt64 { UInt64(max(0, min(timeIntervalSince1970 * 1000, 281e12))) }
}

extension Companion {
  /// How many readers of sequences wait for something new.
  package var readersWaiting: Int { bell.waiting }
}
