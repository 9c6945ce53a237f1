import DeviceStorage
import DeviceSync
import HouseholdModel

extension Exchanger {
  /// Brings what a join has still to bring along from the household before; answers whether that was
  /// anything.
  @discardableResult
  func bringOwed() throws -> Bool {
    var chance = surroundings.chance
    let isChange = try phone.bring(at: surroundings.milliseconds(), random: &chance) {
      old, here, identity in
      let editor = Editor(
        member: identity.member, nowMilliseconds: surroundings.milliseconds())
      // Each draft is about other lists and products, so none spoils the next one.
      return try editor.adopt(SpaceView(old), into: SpaceView(here))
    }
    if isChange { bell.ring() }
    return isChange
  }

  /// The same for a round, which nothing else may fail for: what is owed stays owed.
  @discardableResult
  func bringOwedOrNote() -> Bool {
    do { return try bringOwed() } catch {
      note(error)
      return false
    }
  }
}
