import Companion
import DeviceStorage
import DeviceSync
import Foundation
import HouseholdWire

extension PhoneDesk {
  /// Looks at what the phone shows.
  func performLook(_ request: PhoneRequest, _ reply: inout PhoneReply) async throws {
    switch request.action {
    case .show:
      let snapshot = try await first(companion.lines())
      reply.lines = snapshot.lines.map { ShownLine($0, snapshot.people) }
    case .hash:
      guard let identity = try widget.identity() else { throw CompanionError.noHousehold }
      let bytes = snapshotHash(try widget.snapshot(of: identity.household))
      reply.hash = bytes.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
    case .tray:
      reply.tray = try await first(companion.tray).map {
        ShownRejection(reason: $0.reason.map { "\($0)" } ?? "forgotten", words: $0.reasonWords)
      }
    case .alerts:
      reply.alerts = try await first(companion.alerts).alerts.map {
        ShownAlert(kind: $0.alert.kind, words: $0.words, isRead: $0.isRead)
      }
    case .why: reply.why = try await companion.why(try line(request)).map(\.words)
    case .health:
      let health = try await first(companion.health)
      reply.health = ShownHealth(
        activity: health.activity.rawValue,
        asked: health.lastAttempt.map { UInt64(($0.timeIntervalSince1970 * 1000).rounded()) },
        pending: health.pendingChanges, rejected: health.rejectedChanges,
        lastError: health.lastError?.code)
    default: preconditionFailure("\(request.action) is no look")
    }
  }

  /// What a sequence says now.
  func first<Value>(_ snapshots: Snapshots<Value>) async throws -> Value {
    var iterator = snapshots.makeAsyncIterator()
    guard let value = try await iterator.next() else { throw CompanionError.closed }
    return value
  }
}

extension ShownLine {
  fileprivate init(_ line: LineView, _ people: People) {
    let quantity = line.quantities.first
    self.init(
      name: line.name,
      count: quantity.flatMap { $0.unit == .count ? Int($0.thousandths / 1000) : nil },
      by: people.names(line.needs.map(\.person)), boughtBy: people.names(line.bought.map(\.member)),
      note: line.note)
  }
}

extension People {
  /// The names of members, each once, in their order.
  fileprivate func names(_ members: [MemberID?]) -> [String] {
    members.map { name(of: $0) }.sorted().reduce(into: []) { names, name in
      if names.last != name { names.append(name) }
    }
  }
}

extension Alert {
  fileprivate var kind: String {
    switch self {
    case .doublePurchase: "double-purchase"
    case .claimed: "claimed"
    case .memberJoined: "member-joined"
    case .goingShopping: "going-shopping"
    }
  }
}
