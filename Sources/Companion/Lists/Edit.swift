import DeviceStorage
import DeviceSync
import HouseholdModel

/// An action that is on disk.
///
/// Keep it to offer "undo"; let go of it otherwise.
public struct Edit<Target: Hashable & Sendable>: Hashable, Sendable {
  /// What was acted on, as it is called now: a renamed line is another one.
  public let target: Target
  /// What it takes to undo it; nil if there was nothing to change.
  let undoable: Undoable?

  /// Whether it changed anything: buying what is bought already may not.
  public var isChange: Bool { undoable != nil }
}

/// A change, and how it is undone.
struct Undoable: Hashable, Sendable {
  let space: SpaceID
  let change: Dot
  var undo: Undo
}

extension Companion {
  /// Does one action in the household's space: reads, decides and writes in one transaction.
  @discardableResult
  func edit<Target>(
    _ target: Target, _ decide: (Editor, SpaceView) throws -> Draft
  ) throws -> Edit<Target> {
    try edit(target, in: .household, decide)
  }

  /// Does one action in a space: reads, decides and writes in one transaction.
  func edit<Target>(
    _ target: Target, in place: Place, _ decide: (Editor, SpaceView) throws -> Draft
  ) throws -> Edit<Target> {
    let undoable = try disk { try write(in: place, decide) }
    if let undoable { remember(undoable) }
    return Edit(target: target, undoable: undoable)
  }

  /// Writes what `decide` makes of a space; nil if that is nothing.
  func write(
    in place: Place, _ decide: (Editor, SpaceView) throws -> Draft
  ) throws -> Undoable? {
    guard let identity = try phone.identity() else { throw CompanionError.noHousehold }
    let space = place.space(of: identity)
    let wall = surroundings.milliseconds()
    let editor = try editor(identity, at: wall)
    var chance = surroundings.chance
    var decided: (draft: Draft, view: SpaceView)?
    let change = try phone.edit(space: space, at: wall, random: &chance) { facts in
      let view = SpaceView(facts)
      let draft = try decide(editor, view)
      decided = (draft, view)
      return draft
    }
    bell.ring()
    guard let change, let decided else { return nil }
    loop.post(.edited, exchanger)
    return Undoable(
      space: space, change: change.dot,
      undo: Undo(of: decided.draft, named: change.dot, by: editor, in: decided.view))
  }

  /// Who decides, and at what time.
  ///
  /// A phone whose clock stands behind what it has heard writes with the time it has heard.
  func editor(_ identity: Identity, at wallMilliseconds: UInt64) throws -> Editor {
    Editor(
      member: identity.member,
      nowMilliseconds: max(wallMilliseconds, try phone.activity().clock.milliseconds))
  }
}

/// Where an action is done.
enum Place: Hashable, Sendable {
  /// In the household's space.
  case household
  /// In the member's own.
  case personal
  /// In a list of its own, or among the gift marks about one.
  case list(SpaceID)

  func space(of identity: Identity) -> SpaceID {
    switch self {
    case .household: identity.household
    case .personal: identity.personal
    case .list(let space): space
    }
  }
}
