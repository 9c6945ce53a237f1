#if canImport(Security)
  import Foundation
  import Security

  /// Secrets in the Keychain of this phone.
  ///
  /// They can be read from the first unlock after a start on, also by an app that is woken in the background, and
  /// never leave the phone: `kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly`.
  public struct KeychainTokenStore: TokenStore {
    private let service: String
    private let accessGroup: String?

    /// A store for items of `service`; `accessGroup` lets an app's extensions read them too.
    public init(service: String, accessGroup: String? = nil) {
      self.service = service
      self.accessGroup = accessGroup
    }

    /// What is kept under a name.
    public func secret(named name: String) throws -> [UInt8]? {
      var query = query(name)
      query[kSecReturnData] = true
      var found: CFTypeRef?
      let status = unsafe SecItemCopyMatching(query as CFDictionary, &found)
      if status == errSecItemNotFound { return nil }
      guard status == errSecSuccess, let data = found as? Data else {
        throw TokenStoreError(status)
      }
      return [UInt8](data)
    }

    /// Keeps a secret under a name.
    public func keep(_ secret: [UInt8], named name: String) throws {
      let value: [CFString: Any] = [
        kSecValueData: Data(secret),
        kSecAttrAccessible: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
      ]
      var status = SecItemUpdate(query(name) as CFDictionary, value as CFDictionary)
      if status == errSecItemNotFound {
        let item = query(name).merging(value) { $1 }
        status = unsafe SecItemAdd(item as CFDictionary, nil)
      }
      guard status == errSecSuccess else { throw TokenStoreError(status) }
    }

    /// Forgets what is kept under a name.
    public func forget(named name: String) throws {
      let status = SecItemDelete(query(name) as CFDictionary)
      guard status == errSecSuccess || status == errSecItemNotFound else {
        throw TokenStoreError(status)
      }
    }

    private func query(_ name: String) -> [CFString: Any] {
      var query: [CFString: Any] = [
        kSecClass: kSecClassGenericPassword, kSecAttrService: service, kSecAttrAccount: name,
        kSecUseDataProtectionKeychain: true,
      ]
      query[kSecAttrAccessGroup] = accessGroup
      return query
    }
  }

  extension TokenStoreError {
    fileprivate init(_ status: OSStatus) {
      self = status == errSecInteractionNotAllowed ? .locked : .failed(code: status)
    }
  }
#endif
