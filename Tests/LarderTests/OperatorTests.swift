import Companion
import Foundation
import HouseholdModel
import Testing

@testable import simulate

extension ServerProcessTests {
  @Test func aBackupLetsPhonesForgetAndNothingElseDoes() async throws {
    let household = try Household()
    let ana = try #require(try await household.members("Ana").first)
    try await ana.add("Milk", "Eggs", "Bread")
    for _ in 0..<2 { try await ana.companion.sync() }
    #expect(try ana.keptChanges == 3)

    let backup = try household.larder("backup", "--to", household.path("backup"))
    #expect(backup.status == 0 && backup.words.hasPrefix("Backed up 2 spaces with "))
    #expect(try ana.keptChanges == 3, "nobody has told the phone yet")
    try await ana.companion.sync()
    #expect(try ana.keptChanges == 0)

    try await ana.add("Salt")
    for _ in 0..<2 { try await ana.companion.sync() }
    #expect(try ana.keptChanges == 1, "the backup does not have this one")
  }

  @Test func aRestoreWaitsForTheServerToStopAndPhonesSendTheRest() async throws {
    let household = try Household()
    let phones = try await household.members("Ana", "Ben")
    try await phones[0].add("Milk")
    try await household.settle(phones)
    let backup = household.path("backup")
    #expect(try household.larder("backup", "--to", backup).status == 0)
    try await phones[1].add("Eggs")
    try await phones[0].remove("Milk")
    try await household.settle(phones)

    let refused = try household.larder("restore", "--from", backup)
    #expect(refused.status == 64)
    #expect(refused.words.contains("A server is using \(household.file). Stop it first"))
    try await household.settle(phones)
    #expect(household.server.end() == 0)
    let restored = try household.larder("restore", "--from", backup)
    #expect(restored.status == 0 && restored.words.hasPrefix("Restored 3 spaces with "))

    try household.server.start()
    try await household.settle(phones)
    for phone in phones { #expect(try await phone.names == ["Eggs"]) }
  }

  @Test func aPortThatIsTakenIsSaidInWords() throws {
    let household = try Household()
    let port = try #require(URL(string: household.server.address)?.port)
    let second = try household.larder("serve", "--port", "\(port)")
    #expect(second.status == 1)
    #expect(second.words.contains("Another program listens on 127.0.0.1:\(port)."))
  }

  @Test func aRestoreTakesOnlyASoundBackup() throws {
    let household = try Household()
    household.server.end()
    let served = try #require(FileManager.default.contents(atPath: household.file))
    let missing = try household.larder("restore", "--from", household.path("none"))
    #expect(missing.status == 64 && missing.words.contains("There is no "))
    let garbage = household.path("garbage")
    let text = Data("no database, but long enough to be read as one".utf8)
    for contents in [text, served.prefix(3000)] {
      try contents.write(to: URL(filePath: garbage))
      let refused = try household.larder("restore", "--from", garbage)
      #expect(refused.status == 64 && refused.words.contains("\(garbage) is not a sound backup"))
    }
    #expect(FileManager.default.contents(atPath: household.file) == served)
  }

  @Test func checkAndDoctorSayHowTheFileIs() async throws {
    let household = try Household()
    let ana = try #require(try await household.members("Ana").first)
    try await ana.add((0..<40).map { "Line \($0)" })
    try await ana.companion.sync()
    for _ in 0..<2 {
      let check = try household.larder("check")
      #expect(check.status == 0 && check.words == "Sound.\n")
      let doctor = try household.larder("doctor")
      #expect(doctor.words.contains("2 spaces, ") && doctor.words.contains("facts alive"))
      let wrong = doctor.words.split(separator: "\n").filter { $0.hasPrefix("!") }
      // How full the machine's disk is is none of this test's business.
      #expect(wrong.allSatisfy { $0.contains("Less than 1 GB is free") })
      #expect(doctor.status == (wrong.isEmpty ? 0 : 1))
      // Once while it is served, once when it is not.
      household.server.end()
    }
  }

  @Test func checkAndDoctorSayThatThereIsNoFile() throws {
    let household = try Household()
    household.server.end()
    try FileManager.default.removeItem(atPath: household.file)
    let check = try household.larder("check")
    #expect(check.status == 64 && check.words.contains("There is no \(household.file)."))
    let doctor = try household.larder("doctor")
    #expect(doctor.status == 1 && doctor.words.contains("! There is no \(household.file)."))
    #expect(!FileManager.default.fileExists(atPath: household.file), "looking makes nothing")
  }

  /// Bytes are flipped in the header, in the schema's page, and in every page behind that.
  @Test(arguments: [0..<16, 100..<140, 4096..<1 << 20])
  func checkAndDoctorSayThatTheFileIsDamaged(bytes: Range<Int>) async throws {
    let household = try Household()
    let ana = try #require(try await household.members("Ana").first)
    try await ana.add((0..<20).map { "Line \($0)" })
    try await ana.companion.sync()
    household.server.end()
    var contents = try #require(FileManager.default.contents(atPath: household.file))
    for index in stride(from: bytes.lowerBound, to: min(bytes.upperBound, contents.count), by: 7) {
      contents[index] ^= 0xFF
    }
    try contents.write(to: URL(filePath: household.file))
    for command in ["check", "doctor"] {
      let told = try household.larder(command)
      #expect(told.status == 1 && told.words.contains("damaged"), "\(command): \(told.words)")
      #expect(!told.words.contains("SELECT") && !told.words.contains("PRAGMA"))
      #expect(!told.words.contains("Line "))
    }
    let backup = try household.larder("backup", "--to", household.path("backup"))
    #expect(backup.status == 1 && !FileManager.default.fileExists(atPath: household.path("backup")))
  }
}
