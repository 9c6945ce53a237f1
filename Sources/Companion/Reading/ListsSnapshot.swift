import DeviceStorage
public import Foundation
public import HouseholdModel

/// The household's lists at one moment.
public struct ListsSnapshot: Hashable, Sendable {
  /// The lists, the main one first, then by name.
  public var lists: [ListView]
  /// The lists that were put away.
  public var archived: [ListView]
  /// How far this can be believed.
  public var standing: Standing
}

/// The lines of one list at one moment.
public struct LinesSnapshot: Hashable, Sendable {
  /// The list they are on.
  public var list: ListView
  /// The lines in the order they are shown.
  public var lines: [LineView]
  /// What everybody is called.
  public var people: People
  /// How far this can be believed.
  public var standing: Standing
  /// The server's time when this phone last knew everything; nil if it never did.
  public var asOf: Date? { standing.asOf }
}

/// How far a snapshot can be believed.
public struct Standing: Hashable, Sendable {
  /// The server's time when this phone last knew everything; nil if it never did.
  public var asOf: Date?
  /// Actions of this phone that are shown already and that the server has not confirmed yet.
  public var pendingChanges: Int
  /// Whether this member may still write.
  public var isMember: Bool

  /// What a phone knows that has no household yet.
  static let nothing = Standing(asOf: nil, pendingChanges: 0, isMember: false)
}

/// What the members of a household are called.
public struct People: Hashable, Sendable {
  /// Who holds this phone; nil before there is a household.
  public var me: MemberID?
  var names: [MemberID: String] = [:]

  /// What a member is called; "somebody" while this phone has not been told.
  public func name(of member: MemberID?) -> String {
    member.flatMap { names[$0] } ?? "somebody"
  }
}

extension Companion {
  /// The household's lists, now and whenever they change.
  public var lists: Snapshots<ListsSnapshot> {
    snapshots { companion in
      guard let (identity, view) = try companion.home() else {
        return ListsSnapshot(lists: [], archived: [], standing: .nothing)
      }
      let lists = view.lists
      return ListsSnapshot(
        lists: lists.filter { !$0.isArchived }, archived: lists.filter(\.isArchived),
        standing: try companion.standing(of: identity.household))
    }
  }

  /// The lines of a list, now and whenever they change.
  public func lines(of list: ListID = .main) -> Snapshots<LinesSnapshot> {
    snapshots { companion in
      guard let (identity, view) = try companion.home() else {
        return LinesSnapshot(
          list: SpaceView([]).list(list), lines: [], people: People(), standing: .nothing)
      }
      return LinesSnapshot(
        list: view.list(list), lines: view.lines(on: list),
        people: companion.people(identity, view),
        standing: try companion.standing(of: identity.household))
    }
  }
}
