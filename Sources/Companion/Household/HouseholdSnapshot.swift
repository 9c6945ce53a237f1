import DeviceStorage
public import HouseholdModel

/// Who belongs to the household, and with which devices.
public struct HouseholdSnapshot: Hashable, Sendable {
  /// Who holds this phone; nil before there is a household.
  public var me: MemberID?
  /// This phone.
  public var thisDevice: DeviceID?
  /// The members.
  ///
  /// Before the server knows the household it is only the one who started it.
  public var members: [MemberView]
  /// The members' devices.
  public var devices: [DeviceView]
  /// How far this can be believed.
  public var standing: Standing
}

extension Companion {
  /// Members and devices, now and whenever they change.
  public var household: Snapshots<HouseholdSnapshot> {
    snapshots { companion in
      guard let (identity, view) = try companion.home() else {
        return HouseholdSnapshot(
          me: nil, thisDevice: nil, members: [], devices: [], standing: .nothing)
      }
      let said = view.members.isEmpty ? identity.asFacts : view
      return HouseholdSnapshot(
        me: identity.member, thisDevice: identity.device, members: said.members,
        devices: said.devices,
        standing: try companion.standing(of: identity.household))
    }
  }
}

extension Identity {
  /// What the server will say once it knows the household.
  fileprivate var asFacts: SpaceView {
    func fact(_ counter: UInt64, _ subject: Subject, _ value: FactValue) -> ReadFact {
      ReadFact(
        dot: Dot(replica: ReplicaID(rawValue: 0), counter: counter),
        time: HybridTime(rawValue: 0), author: nil, subject: subject, value: value)
    }
    return SpaceView([
      fact(1, member.subject, .member(name: memberName)),
      fact(2, device.subject, .device(member: member, name: deviceName)),
    ])
  }
}
