import DeviceStorage
import Foundation
import HouseholdModel

@testable import DeviceSync

extension TestPhone {
  /// The same phone as a backup or a clone has it: the same rows, another chance.
  func copied(seed: UInt64) throws -> TestPhone {
    var copy = try TestPhone(member: member.rawValue, seed: seed, storage: storage.duplicate())
    copy.wall = wall
    return copy
  }

  private var storage: DeviceStorage { phone.storage }
}
