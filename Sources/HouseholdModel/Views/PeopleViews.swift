/// A member as a person sees it.
public struct MemberView: Hashable, Sendable, Identifiable {
  /// Who.
  public var id: MemberID
  /// What the person is called.
  public var name: String
}

/// A device as a person sees it.
public struct DeviceView: Hashable, Sendable, Identifiable {
  /// Which device.
  public var id: DeviceID
  /// Whose it is.
  public var member: MemberID
  /// What it is called.
  public var name: String
}

extension SpaceView {
  /// The members of the space, in the order of their ids.
  public var members: [MemberView] {
    subjects(with: .member).compactMap { subject in
      guard case .member(let name) = winner(.member, of: subject) else { return nil }
      return MemberView(id: MemberID(rawValue: subject.rawValue), name: name)
    }
  }

  /// The devices of its members, in the order of their ids.
  public var devices: [DeviceView] {
    subjects(with: .device).compactMap { subject in
      guard case .device(let member, let name) = winner(.device, of: subject) else { return nil }
      return DeviceView(id: DeviceID(rawValue: subject.rawValue), member: member, name: name)
    }
  }

  /// The subjects about which `field` says something, in order.
  package func subjects(with field: Field) -> [Subject] {
    var subjects: [Subject] = []
    for fact in facts where fact.value.field == field && subjects.last != fact.subject {
      subjects.append(fact.subject)
    }
    return subjects
  }
}
