import DeviceStorage
import DeviceSync
public import Foundation
public import HouseholdLanguage
public import HouseholdModel

/// What this member must be told, at one moment, newest first.
public struct AlertsSnapshot: Hashable, Sendable {
  /// The alerts, read ones included.
  public var alerts: [AlertItem]
  /// How far this can be believed.
  public var standing: Standing

  /// Those that this member has read on none of his or her devices.
  public var unread: [AlertItem] { alerts.filter { !$0.isRead } }
}

/// One alert.
///
/// Each comes once ever, and is read on all of a member's devices when it is on one.
public struct AlertItem: Hashable, Sendable, Identifiable {
  /// Names it for `markRead(_:)`.
  public var id: Subject
  /// What it says, for an app that has its own words.
  public var alert: Alert
  /// When the server noticed.
  public var date: Date
  /// Whether this member has read it.
  public var isRead: Bool
  /// What it says, for a catalogue of the person's language.
  public var sentence: Sentence

  /// What it says in English: "Ben bought Milk, too".
  public var words: String {
    Catalogue.english.words(sentence, at: TextMoment(milliseconds: date.milliseconds))
  }
}

extension AlertItem: Worded {}

extension Companion {
  /// This member's alerts, now and whenever they change.
  public var alerts: Snapshots<AlertsSnapshot> {
    snapshots { companion in
      guard let (identity, view) = try companion.home() else {
        return AlertsSnapshot(alerts: [], standing: .nothing)
      }
      let people = companion.people(identity, view)
      let alerts = try companion.view(of: identity.personal).alerts.map { alert in
        AlertItem(
          id: alert.id, alert: alert.alert, date: Date(milliseconds: alert.milliseconds),
          isRead: alert.isRead, sentence: alert.alert.sentence(people, view))
      }
      return AlertsSnapshot(
        alerts: alerts, standing: try companion.standing(of: identity.personal))
    }
  }

  /// Notes that the person has read an alert, for all of the person's devices.
  @concurrent @discardableResult
  public func markRead(_ alert: Subject) async throws -> Edit<Subject> {
    Edit(
      target: alert,
      undoable: try disk {
        try write(in: .personal) { try $0.markRead(alert, in: $1) }
      })
  }
}
