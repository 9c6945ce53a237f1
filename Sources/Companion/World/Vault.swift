import DeviceStorage
import DeviceSync
import HouseholdModel
import HouseholdWire
import Synchronization

/// Puts the token of an identity outside of the file, and back into it to be used.
///
/// Without a store it does nothing: then the token is a column of the file. The name of a token is its
/// device's, so whom this phone is and whom it asks to become are kept side by side.
struct Vault: Sendable {
  private let store: (any TokenStore)?
  /// Tokens that were read or kept, so that a request does not wait for the Keychain.
  private let known = Known()

  private final class Known: Sendable {
    let tokens = Mutex<[DeviceID: [UInt8]]>([:])
  }

  init(_ store: (any TokenStore)?) { self.store = store }

  /// The identity with its token, wherever that is kept.
  func opened(_ identity: Identity?) throws -> Identity? {
    guard let store, var identity, identity.token == nil else { return identity }
    let device = identity.device
    if let token = known.tokens.withLock({ $0[device] }) {
      identity.token = token
      return identity
    }
    identity.token = try store.secret(named: name(device))
    if let token = identity.token { known.tokens.withLock { $0[device] = token } }
    return identity
  }

  /// The identity as the file may hold it.
  ///
  /// Its token is kept first: a phone that is killed in between has one token more outside.
  func closed(_ identity: Identity) throws -> Identity {
    guard let store, let token = identity.token else { return identity }
    try store.keep(token, named: name(identity.device))
    known.tokens.withLock { $0[identity.device] = token }
    var identity = identity
    identity.token = nil
    return identity
  }

  /// Forgets the token of a device that this phone is no more.
  ///
  /// Nothing depends on it: the server refuses that token, or will when the device's lease is over.
  func forget(_ device: DeviceID) {
    known.tokens.withLock { $0[device] = nil }
    try? store?.forget(named: name(device))
  }

  private func name(_ device: DeviceID) -> String { "token-" + Hexadecimal.digits(device.rawValue) }

  /// What the phone found out about its installation, after comparing and settling it.
  ///
  /// Tokens that the file still holds are taken out.
  func settle(_ phone: Phone, _ surroundings: Surroundings) throws -> InstallationFinding? {
    guard let store else { return nil }
    var chance = surroundings.chance
    let finding = try phone.settleInstallation(
      outside: { try store.secret(named: Vault.installation) },
      keep: { try store.keep($0, named: Vault.installation) },
      drawing: { surroundings.randomBytes(16) }, random: &chance)
    try phone.storage.write { transaction in
      if let identity = try transaction.identity(), identity.token != nil {
        try transaction.setIdentity(closed(identity))
      }
      if let identity = try transaction.joining(), identity.token != nil {
        try transaction.setJoining(closed(identity))
      }
    }
    return finding
  }

  private static let installation = "installation"
}
