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
    // Whatever comes of it, it is not offered again. The list knows what was said anew since.
    let undoable = self.undoable.withLock { kept in
      let latest = kept.first { $0.change == undoable.change } ?? undoable
      kept.removeAll { $0.change == undoable.change }
      return latest
    }
    try disk {
      // Actions in a household, or on a list, that this phone has left are past.
      guard try !hasLeft(undoable.space) else { throw CompanionError.nothingToUndo }
      let change = try write(in: .list(undoable.space)) { try undoable.undo.draft(by: $0, in: $1) }
      guard let change else { throw CompanionError.nothingToUndo }
      self.undoable.withLock { kept in
        for index in kept.indices where kept[index].space == undoable.space {
          kept[index].undo = kept[index].undo.following(undoable.undo, by: change.undo)
        }
      }
    }
  }

  func remember(_ undoable: Undoable) {
    self.undoable.withLock { kept in
      kept.append(undoable)
      if kept.count > Companion.undoLimit { kept.removeFirst() }
    }
  }
}
