import DeviceStorage
import DeviceSync
import Foundation
import HouseholdModel
import Synchronization
import Testing

@testable import Companion

/// Where the token is kept, and what a phone notices about its own installation.
@Suite struct InstallationTests {
  private let world = World()

  /// A Keychain in memory.
  private final class Keychain: TokenStore {
    let secrets = Mutex<[String: [UInt8]]>([:])
    let failure = Mutex<TokenStoreError?>(nil)

    func secret(named name: String) throws -> [UInt8]? {
      try check()
      return secrets.withLock { $0[name] }
    }

    func keep(_ secret: [UInt8], named name: String) throws {
      try check()
      secrets.withLock { $0[name] = secret }
    }

    func forget(named name: String) throws {
      try check()
      secrets.withLock { $0[name] = nil }
    }

    var names: [String] { secrets.withLock { $0.keys.sorted() } }

    private func check() throws {
      if let failure = failure.withLock(\.self) { throw failure }
    }
  }

  private func server() throws -> InProcessServer { try InProcessServer { [world] in world.now } }

  /// The phone in `directory`, opened.
  private func open(
    _ directory: URL, _ keychain: (any TokenStore)?, _ server: InProcessServer? = nil
  ) throws -> Companion {
    var care = FileCare.live
    care.isDenied = { _ in false }
    var options = StorageOptions()
    options.care = care
    return try Companion.open(
      at: directory.appending(path: "phone.sqlite"), options: options, tokens: keychain,
      surroundings: world.surroundings
    ) { _ in
      server?.transport ?? Nowhere()
    }
  }

  private func withDirectory(_ body: (URL) async throws -> Void) async throws {
    let directory = FileManager.default.temporaryDirectory.appending(
      path: "larder-\(ProcessInfo.processInfo.globallyUniqueString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    try await body(directory)
  }

  /// The names under which a phone writes in its household's space, oldest first.
  private func replicas(_ companion: Companion) throws -> [ReplicaID] {
    try companion.phone.storage.read { transaction in
      guard let identity = try transaction.identity() else { return [] }
      return try transaction.replicas(in: identity.household).map(\.replica)
    }
  }

  @Test func theTokenIsInTheStoreAndNotInTheFile() async throws {
    try await withDirectory { directory in
      let keychain = Keychain()
      let server = try server()
      let companion = try open(directory, keychain, server)
      try await companion.startHousehold(as: "Ana", on: "Ana's phone")
      try await companion.connect(to: server.url)
      try await companion.addLine("Milk")
      #expect(try companion.phone.identity()?.token == nil)
      #expect(keychain.names.count == 2)
      let secrets = keychain.secrets.withLock { Array($0.values) }
      await companion.close()
      for name in try FileManager.default.contentsOfDirectory(
        atPath: directory.path(percentEncoded: false)) where !name.contains("shm")
      {
        let file = try Data(contentsOf: directory.appending(path: name))
        for secret in secrets where secret.count == 32 {
          #expect(file.firstRange(of: secret) == nil, "\(name)")
        }
      }
      let again = try open(directory, keychain, server)
      try await again.sync()
      #expect(again.installation == .known)
      await again.close()
    }
  }

  @Test func aTokenInTheFileMovesToTheStore() async throws {
    try await withDirectory { directory in
      let server = try server()
      let before = try open(directory, nil, server)
      try await before.startHousehold(as: "Ana", on: "Ana's phone")
      try await before.connect(to: server.url)
      #expect(before.installation == nil)
      let token = try #require(try before.phone.identity()?.token)
      await before.close()

      let keychain = Keychain()
      let after = try open(directory, keychain, server)
      // Whoever updates the app is no other phone.
      #expect(after.installation == .new)
      #expect(try replicas(after).count == 1)
      #expect(try after.phone.identity()?.token == nil)
      #expect(keychain.secrets.withLock { $0.values.contains(token) })
      try await after.sync()
      await after.close()
    }
  }

  @Test func joiningKeepsOnlyTheTokenOfTheDeviceThatThisPhoneIs() async throws {
    try await withDirectory { directory in
      let server = try server()
      let keychain = Keychain()
      let ben = try open(directory.appending(path: "ben"), nil, server)
      try await ben.startHousehold(as: "Ben", on: "Ben's phone")
      try await ben.connect(to: server.url)
      let ana = try open(directory.appending(path: "ana"), keychain, server)
      try await ana.startHousehold(as: "Ana", on: "Ana's phone")
      try await ana.addLine("Milk")
      let old = keychain.names
      let invite = try await ben.invite()
      try await ana.join(invite, as: "Ana", on: "Ana's phone")
      #expect(keychain.names.count == 2)
      #expect(keychain.names != old)
      try await ana.sync()
      try await ben.sync()
      #expect(try await ben.names == ["Milk"])

      // An invite for another device of a member overrides who this phone is.
      let tablet = try open(directory.appending(path: "tablet"), keychain, server)
      let second = try await ana.invite(.device)
      try await tablet.join(second, as: "Ana", on: "Ana's tablet", server: server.url)
      try await tablet.sync()
      #expect(try await tablet.names == ["Milk"])
      for phone in [ben, ana, tablet] { await phone.close() }
    }
  }

  /// D2: the Keychain survives that the app is deleted, the file does not.
  @Test func aReinstalledAppNoticesAndBeginsAnew() async throws {
    try await withDirectory { directory in
      let keychain = Keychain()
      let first = try open(directory.appending(path: "first"), keychain)
      try await first.startHousehold(as: "Ana", on: "Ana's phone")
      try await first.addLine("Milk")
      let nonce = keychain.secrets.withLock { $0["installation"] }
      await first.close()
      let second = try open(directory.appending(path: "second"), keychain)
      #expect(second.installation == .reinstalled)
      #expect(keychain.secrets.withLock { $0["installation"] } != nonce)
      #expect(try await second.household.now().me == nil)
      await second.close()
    }
  }

  /// D2: a phone's file comes back from a backup, on the same phone or on another.
  @Test(arguments: [true, false])
  func aRestoredFileWritesUnderAnotherNameBeforeItsFirstWrite(keychainSurvives: Bool) async throws {
    try await withDirectory { directory in
      let server = try server()
      let keychain = Keychain()
      let first = try open(directory.appending(path: "phone"), keychain, server)
      try await first.startHousehold(as: "Ana", on: "Ana's phone")
      try await first.connect(to: server.url)
      try await first.addLine("Milk")
      try await first.sync()
      let before = try replicas(first)
      await first.close()
      let copy = directory.appending(path: "copy")
      try FileManager.default.copyItem(at: directory.appending(path: "phone"), to: copy)

      let other = Keychain()
      if keychainSurvives {
        let kept = keychain.secrets.withLock(\.self)
        other.secrets.withLock { $0 = kept }
        other.secrets.withLock { $0["installation"] = [UInt8](repeating: 1, count: 16) }
      }
      let restored = try open(copy, other, server)
      #expect(restored.installation == .restored)
      let drawn = try replicas(restored)
      #expect(drawn.count == 2 && drawn.first == before.first)
      let fresh = try #require(drawn.last)
      try await restored.addLine("Bread")
      let last = try restored.phone.storage.read { transaction in
        let household = try #require(try transaction.identity()).household
        return try transaction.entries(of: fresh, in: household, .all).count
      }
      #expect(last == 1)
      if keychainSurvives {
        try await restored.sync()
      } else {
        await #expect(throws: CompanionError.signedOut) { try await restored.sync() }
      }
      await restored.close()

      // Settled once: the next opening knows itself.
      let again = try open(copy, other, server)
      #expect(again.installation == .known)
      #expect(try replicas(again).last == drawn.last)
      await again.close()
      // The phone that was copied writes on and is disturbed by nothing.
      let original = try open(directory.appending(path: "phone"), keychain, server)
      #expect(original.installation == .known)
      try await original.addLine("Eggs")
      try await original.sync()
      #expect(
        try await original.names.sorted()
          == (keychainSurvives ? ["Bread", "Eggs", "Milk"] : ["Eggs", "Milk"]))
      await original.close()
    }
  }

  @Test(arguments: [
    (TokenStoreError.locked, CompanionError.lockedUntilFirstUnlock),
    (TokenStoreError.failed(code: -34018), CompanionError.tokenTrouble),
  ])
  func aStoreThatFailsIsSaidBeforeAnythingIsWritten(
    failure: TokenStoreError, error: CompanionError
  ) async throws {
    try await withDirectory { directory in
      let keychain = Keychain()
      keychain.failure.withLock { $0 = failure }
      #expect(throws: error) { _ = try open(directory, keychain) }
      keychain.failure.withLock { $0 = nil }
      let companion = try open(directory, keychain)
      #expect(companion.installation == .new)
      keychain.failure.withLock { $0 = failure }
      await #expect(throws: error) {
        try await companion.startHousehold(as: "Ana", on: "Ana's phone")
      }
      #expect(try companion.phone.identity() == nil)
      await companion.close()
    }
  }

  @Test func aStoreInFilesKeepsSecretsForThisUserAlone() async throws {
    try await withDirectory { directory in
      let store = FileTokenStore(directory: directory)
      #expect(try store.secret(named: "a") == nil)
      try store.forget(named: "a")
      for secret in [[UInt8]([1, 2, 3]), []] {
        try store.keep(secret, named: "a")
        #expect(try FileTokenStore(directory: directory).secret(named: "a") == secret)
      }
      let path = directory.appending(path: "a").path(percentEncoded: false)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o600)
      try store.forget(named: "a")
      #expect(try store.secret(named: "a") == nil)
      // A directory that can't be made.
      let nowhere = FileTokenStore(directory: URL(filePath: "/dev/null/secrets"))
      #expect(throws: TokenStoreError.self) { try nowhere.keep([1], named: "a") }
    }
  }

  @Test func whatAppsSayIsWhatTheStorageDoes() {
    #expect(!FileOptions.unshared.storage.obeysSuspension)
    #expect(!FileOptions.unshared.storage.keepsLogFiles)
    #expect(FileOptions.shared.storage.obeysSuspension)
    #expect(FileOptions.shared.storage.keepsLogFiles)
    #expect(!FileOptions.shared.storage.isInBackups)
    #expect(FileOptions(isInBackups: true).storage.isInBackups)
  }
}
