/// An alert as a person sees it.
///
/// Alerts live in personal spaces.
public struct AlertView: Hashable, Sendable, Identifiable {
  /// What facts about this alert are about.
  public var id: Subject
  /// What it says.
  public var alert: Alert
  /// When, in milliseconds since 1970.
  public var milliseconds: UInt64
  /// Whether the member has read it on any device.
  public var isRead: Bool
}

extension SpaceView {
  /// The alerts, newest first.
  public var alerts: [AlertView] {
    let views = subjects(with: .alert).compactMap { subject -> AlertView? in
      guard let fact = facts(of: subject, .alert).latest, case .alert(let alert) = fact.value
      else { return nil }
      return AlertView(
        id: subject, alert: alert, milliseconds: fact.time.milliseconds,
        isRead: !facts(of: subject, .read).isEmpty)
    }
    return views.sorted { ($1.milliseconds, $0.id) < ($0.milliseconds, $1.id) }
  }
}
