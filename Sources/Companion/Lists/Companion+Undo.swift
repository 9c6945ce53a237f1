import DeviceStorage
import DeviceSync
import HouseholdModel
import Synchronization

extension Companion {
  /// How many actions `undo()` can take back, one after the other.
  static let undoLimit = 50

  /// Takes back the latest action of this companion that has not been taken back.
  ///
  /// Undoing is an ordinary change: what others did since stays. Throws `CompanionError.nothingToUndo` if
  /// nothing is left of what the action did.
  @concurrent public func undo() async throws {
    guard let latest = undoable.withLock({ $0.last }) else { throw CompanionError.nothingToUndo }
    try undo(latest)
  }

  /// Takes an action back, whatever happened since.
  @concurrent public func undo<Target>(_ edit: Edit<Target>) async throws {
    guard let undoable = edit.undoable else { throw CompanionError.nothingToUndo }
    try undo(undoable)
  }

  private func undo(_ undoable: Undoable) throws {
    // Whatever comes of it, it is not offered again.
    self.undoable.withLock { $0.removeAll { $0.change == undoable.change } }
    try disk {
      let identity = try phone.identity()
      let space: KeyPath<Identity, SpaceID> =
        undoable.space == identity?.personal ? \.personal : \.household
      // Actions in a household that this phone has left are past.
      guard identity?[keyPath: space] == undoable.space else { throw CompanionError.nothingToUndo }
      let change = try write(in: space) { try undoable.undo.draft(by: $0, in: $1) }
      if change == nil { throw CompanionError.nothingToUndo }
    }
  }

  func remember(_ undoable: Undoable) {
    self.undoable.withLock { kept in
      kept.append(undoable)
      if kept.count > Companion.undoLimit { kept.removeFirst() }
    }
  }
}
