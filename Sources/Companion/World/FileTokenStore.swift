public import Foundation

/// Secrets in files of a directory, where there is no Keychain.
///
/// Only this user may read them. Each is written beside its place and then moved there, so that a crash leaves
/// the old one or the new one.
public struct FileTokenStore: TokenStore {
  private let directory: URL

  /// A store in `directory`, which is made when it is needed.
  public init(directory: URL) { self.directory = directory }

  /// What is kept under a name.
  public func secret(named name: String) throws -> [UInt8]? {
    do {
      return try [UInt8](Data(contentsOf: place(of: name)))
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      return nil
    } catch { throw TokenStoreError(error) }
  }

  /// Keeps a secret under a name.
  public func keep(_ secret: [UInt8], named name: String) throws {
    let files = FileManager.default
    do {
      try files.createDirectory(
        at: directory, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let place = place(of: name)
      try Data(secret).write(to: place, options: .atomic)
      try files.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: place.path(percentEncoded: false))
    } catch { throw TokenStoreError(error) }
  }

  /// Forgets what is kept under a name.
  public func forget(named name: String) throws {
    do {
      try FileManager.default.removeItem(at: place(of: name))
    } catch let error as CocoaError where error.code == .fileNoSuchFile {
      return
    } catch { throw TokenStoreError(error) }
  }

  private func place(of name: String) -> URL { directory.appending(path: name) }
}

extension TokenStoreError {
  fileprivate init(_ error: any Error) {
    let code = (error as? CocoaError)?.code
    self = code == .fileReadNoPermission ? .locked : .failed(code: Int32(code?.rawValue ?? 0))
  }
}
