import DeviceStorage
import DeviceSync
public import Foundation

/// How syncing goes, for a settings page and for people who help.
public struct Health: Hashable, Sendable {
  /// What the companion is doing about syncing.
  public enum Activity: String, Hashable, Sendable {
    /// `start()` has not been called, or `stop()` has.
    case stopped
    /// There is no server yet.
    case notConnected
    /// A request is under way.
    case syncing
    /// Everything is said and heard.
    case upToDate
    /// The last try failed; the next one comes by itself.
    case waiting
    /// There is no network.
    case offline
    /// The server refused this device. Nothing is deleted.
    case signedOut
  }

  /// What it is doing now.
  public var activity: Activity
  /// The household's server; nil before `connect` or `join`.
  public var server: URL?
  /// When this phone last asked, by its own clock.
  public var lastAttempt: Date?
  /// When it last got an answer, by its own clock.
  public var lastSuccess: Date?
  /// Why the last exchange failed; nil if it did not.
  public var lastError: CompanionError?
  /// The server's time when this phone last knew everything.
  public var asOf: Date?
  /// Actions that the server has not confirmed yet.
  public var pendingChanges: Int
  /// When the oldest of them was done, by this phone's clock.
  public var oldestPending: Date?
  /// Actions that the server rejected and nobody has put away.
  public var rejectedChanges: Int
  /// How far the server's clock is ahead of this phone's; nil before the first answer.
  public var clockSkew: Duration?

  /// How old what is shown may be; nil if this phone never knew everything.
  public func lag(at now: Date) -> Duration? {
    asOf.map { .milliseconds(Int64(max(0, now.timeIntervalSince($0)) * 1000)) }
  }
}

extension Companion {
  /// How syncing goes, now and whenever it changes.
  public var health: Snapshots<Health> {
    snapshots { companion in
      let identity = try companion.phone.identity()
      let activity = try companion.phone.activity()
      var health = Health(
        activity: .init(companion.loop.standing),
        server: identity?.server.flatMap { URL(string: $0) },
        lastAttempt: activity.lastAttemptMilliseconds.map(Date.init(milliseconds:)),
        lastSuccess: activity.lastSuccessMilliseconds.map(Date.init(milliseconds:)),
        lastError: activity.lastError, asOf: nil, pendingChanges: 0, oldestPending: nil,
        rejectedChanges: 0, clockSkew: activity.skewMilliseconds.map { .milliseconds($0) })
      guard let identity else { return health }
      for space in [identity.household, identity.personal] {
        let standing = try companion.phone.standing(of: space)
        health.pendingChanges += standing.pendingChanges
        health.rejectedChanges += standing.tray.count
        let oldest = standing.oldestPendingMilliseconds.map(Date.init(milliseconds:))
        health.oldestPending = [health.oldestPending, oldest].compactMap(\.self).min()
        if space == identity.household {
          health.asOf = standing.asOfMilliseconds.map(Date.init(milliseconds:))
        }
      }
      return health
    }
  }
}

extension PhoneRow {
  /// Why the last exchange failed; nil if there has been an answer since.
  fileprivate var lastError: CompanionError? {
    guard let failure, let failed = lastFailureMilliseconds,
      failed >= lastSuccessMilliseconds ?? 0
    else { return nil }
    return Failure(code: failure)?.error ?? .serverTrouble(status: nil)
  }
}

extension Health.Activity {
  init(_ state: SyncMachine.State?) {
    switch state {
    case nil, .stopped: self = .stopped
    case .unregistered: self = .notConnected
    case .offline: self = .offline
    case .idle: self = .upToDate
    case .sending: self = .syncing
    case .backingOff: self = .waiting
    case .paused: self = .signedOut
    }
  }
}
