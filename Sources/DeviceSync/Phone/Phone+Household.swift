package import DeviceStorage
package import HouseholdModel

extension Phone {
  /// Who this phone is; nil before it has started or joined a household.
  package func identity() throws -> Identity? { try storage.read { try $0.identity() } }

  /// Makes `identity` this phone's, with its household and its personal space.
  ///
  /// It takes no server: a household can be started on a plane. Spaces of an earlier household are
  /// kept to be read and never synced again.
  package func start(_ identity: Identity) throws {
    try storage.write { try $0.start(identity) }
  }

  /// Takes what the server says about where this device belongs, after starting or joining a
  /// household.
  ///
  /// `identity` is what the phone asked with; an invite for another device of a member overrides
  /// its ids. `old` is a household whose lists are to come along: that is on disk together with the
  /// enrolment, until `bring` has done it.
  package func enrolled(
    _ enrolment: Enrolment, as identity: Identity, bringing old: SpaceID? = nil
  ) throws {
    var identity = identity
    identity.household = enrolment.household
    identity.personal = enrolment.personal
    identity.member = enrolment.member
    identity.device = enrolment.device
    identity.isRegistered = true
    identity.joinCode = nil
    identity.bringing = old == enrolment.household ? nil : old
    try storage.write {
      try $0.start(identity)
      try $0.setJoining(nil)
    }
  }

  /// The spaces this phone has, the household's first, those it has left included.
  package func spaces() throws -> [SpaceRow] { try storage.read { try $0.spaces() } }
}

extension DeviceTransaction {
  fileprivate func start(_ identity: Identity) throws {
    try setIdentity(identity)
    for var old in try spaces() where old.id != identity.household && old.id != identity.personal {
      old.isLeft = true
      try setSpace(old)
    }
    try belong(to: identity.household, .household, identity)
    try belong(to: identity.personal, .personal, identity)
  }

  private func belong(to id: SpaceID, _ kind: SpaceKind, _ identity: Identity) throws {
    var row =
      try space(id)
      ?? SpaceRow(id: id, kind: kind, member: identity.member, device: identity.device)
    row.kind = kind
    row.member = identity.member
    row.device = identity.device
    row.isLeft = false
    try setSpace(row)
    for replica in try replicas(in: id) {
      try setAuthor(
        Author(replica: replica.replica, member: row.member, device: row.device), in: id)
    }
  }
}
