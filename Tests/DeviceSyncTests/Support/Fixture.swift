import DeviceStorage
import HouseholdModel

enum Fixture {
  static func identity(member: UInt64, household: SpaceID, personal: UInt128 = 100) -> Identity {
    Identity(
      member: MemberID(rawValue: member), memberName: "Ana", device: DeviceID(rawValue: member),
      deviceName: "Phone", household: household, personal: SpaceID(rawValue: personal))
  }
}
