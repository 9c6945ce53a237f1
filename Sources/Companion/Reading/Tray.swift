import DeviceStorage
import DeviceSync
public import Foundation
import HouseholdLanguage
public import HouseholdModel
import HouseholdWire

/// An action that the server rejected.
///
/// It has been taken back here; its text is kept until somebody puts it away.
public struct TrayItem: Hashable, Sendable, Identifiable {
  /// Names it for `dismiss(_:)`.
  public let id: Int64
  /// When the action was done, by this phone's clock.
  public var date: Date
  /// When the rejection came, by this phone's clock.
  public var rejected: Date
  /// Why, for an app that has its own words; nil if nobody remembers.
  public var reason: Rejection?
  /// What the action meant to say.
  public var contents: [Assertion]

  /// Why, in English.
  public var reasonWords: String {
    Catalogue.english.words(sentence, at: TextMoment(milliseconds: rejected.milliseconds))
  }

  /// The names, notes and quantities that a person typed, to be shown or typed again.
  public var texts: [String] {
    contents.compactMap { assertion in
      switch assertion.value {
      case .label(let text), .category(let text), .listName(let text), .note(_, let text): text
      case .need(let need): need.quantity?.description
      default: nil
      }
    }
  }
}

extension Companion {
  /// The actions that the server rejected, oldest first, now and whenever that changes.
  public var tray: Snapshots<[TrayItem]> {
    snapshots { companion in
      guard let identity = try companion.phone.identity() else { return [] }
      return try [identity.household, identity.personal].flatMap { space in
        try companion.phone.standing(of: space).tray.map(TrayItem.init(row:))
      }
    }
  }

  /// Puts a rejected action away for good.
  @concurrent public func dismiss(_ item: TrayItem.ID) async throws {
    try disk { try phone.forgetTray(item) }
    bell.ring()
  }
}

extension TrayItem {
  fileprivate init(row: TrayRow) {
    id = row.id
    date = Date(milliseconds: row.time.milliseconds)
    rejected = Date(milliseconds: row.rejectedMilliseconds)
    reason = row.reason
    contents = row.statements.map {
      Assertion($0.subject, FactValue(reading: $0.field, $0.value))
    }
  }
}
