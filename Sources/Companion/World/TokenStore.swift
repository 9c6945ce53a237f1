/// Where secrets are kept that speak for this phone, outside of its file.
///
/// An app on an Apple platform gives a `KeychainTokenStore`, so that the token is in no backup and does not
/// outlive a theft of the file. What is kept is small: one token, and the nonce of the installation. It must
/// last as long as the phone does, and must not travel to another phone.
public protocol TokenStore: Sendable {
  /// What is kept under a name; nil if nothing is.
  ///
  /// Throws `TokenStoreError.locked` while the system does not let it be read.
  func secret(named name: String) throws -> [UInt8]?

  /// Keeps a secret under a name, in place of what was there; it is durable when this returns.
  func keep(_ secret: [UInt8], named name: String) throws

  /// Forgets what is kept under a name, if anything is.
  func forget(named name: String) throws
}

/// Why a store of secrets could not do what it was asked.
@nonexhaustive
public enum TokenStoreError: Error, Hashable, Sendable {
  /// The phone has not been unlocked since it was started.
  case locked
  /// Anything else, with the platform's own code.
  case failed(code: Int32)
}
