package import DeviceHTTP
package import DeviceStorage
import DeviceSync
public import Foundation

/// How a companion's file is kept.
public struct FileOptions: Hashable, Sendable {
  /// Whether other processes of the app open the file, which stands in an App Group's container.
  ///
  /// Then `Companion.suspend()` lets go of it, and a process that may only read can.
  public var isShared: Bool
  /// Whether the phone's backups hold the file.
  ///
  /// They need not: the server has everything, and a restored phone says again what it said before. Let it in
  /// if people use the app for long without any server.
  public var isInBackups: Bool

  /// Options of your own.
  public init(isShared: Bool = false, isInBackups: Bool = false) {
    self.isShared = isShared
    self.isInBackups = isInBackups
  }

  /// A file that only the app opens.
  public static let unshared = FileOptions()
  /// A file in an App Group's container.
  public static let shared = FileOptions(isShared: true)

  var storage: StorageOptions {
    var options = isShared ? StorageOptions.shared : StorageOptions()
    options.isInBackups = isInBackups
    return options
  }
}

/// What a phone found out about its own installation when its file was opened.
///
/// The file has a nonce, and the `TokenStore` a copy of it, which no backup takes to another phone.
public enum Installation: String, Hashable, Sendable {
  /// It begins here.
  case new
  /// The file and the store agree.
  case known
  /// The app was here before, and its file is gone: start or join a household.
  case reinstalled
  /// The file comes from a backup or another phone. This phone writes under a name of its own from here on; if
  /// it is signed out, join again with an invite for a device of one's own.
  case restored

  init(_ finding: InstallationFinding) {
    self =
      switch finding {
      case .new: .new
      case .known: .known
      case .reinstalled: .reinstalled
      case .restored: .restored
      }
  }
}

extension Companion {
  /// Opens the companion's file, or makes it, with its directory.
  ///
  /// A damaged file is set aside (`damagedFile`) and a fresh one begun; a household with a server can then be
  /// joined again. A file that the system keeps locked until the phone's first unlock is never taken for a
  /// damaged one: this throws `CompanionError.lockedUntilFirstUnlock`.
  ///
  /// The token that speaks for this member is kept in `tokens`; without them it is in the file, so give that the
  /// protection your platform has for files.
  public static func open(
    at file: URL, options: FileOptions = .unshared, tokens: (any TokenStore)? = nil,
    surroundings: Surroundings = .live
  ) throws -> Companion {
    try open(at: file, options: options.storage, tokens: tokens, surroundings: surroundings) {
      URLSessionTransport(server: $0)
    }
  }

  /// The same with a platform and a network of a test's own.
  package static func open(
    at file: URL, options: StorageOptions, tokens: (any TokenStore)?, surroundings: Surroundings,
    makeTransport: @escaping @Sendable (URL) -> any HTTPTransport
  ) throws -> Companion {
    try disk {
      let opened = try DeviceStorage.open(at: file.path(percentEncoded: false), options)
      return try settled(
        Phone(storage: opened.storage), surroundings: surroundings,
        damagedFile: opened.setAside.map { URL(filePath: $0) }, tokens: tokens, makeTransport)
    }
  }

  /// A companion that has compared the file's nonce with the one outside, before anything is written.
  private static func settled(
    _ phone: Phone, surroundings: Surroundings, damagedFile: URL?, tokens: (any TokenStore)?,
    _ makeTransport: @escaping @Sendable (URL) -> any HTTPTransport
  ) throws -> Companion {
    let vault = Vault(tokens)
    return Companion(
      phone: phone, surroundings: surroundings, damagedFile: damagedFile, vault: vault,
      installation: try vault.settle(phone, surroundings).map(Installation.init),
      makeTransport: makeTransport)
  }

  /// Opens a file for a process that only shows it, such as a widget.
  ///
  /// Every sequence works; `now()` is what a widget needs of them. It takes no lock that could get the process
  /// ended, never syncs, and each edit throws `CompanionError.readOnly`. The app must have opened the file before
  /// with `FileOptions.shared`; until it has, this throws `CompanionError.noHousehold`.
  public static func openReadOnly(
    at file: URL, surroundings: Surroundings = .live
  ) throws -> Companion {
    try disk {
      let storage = try DeviceStorage.openReadOnly(at: file.path(percentEncoded: false))
      return Companion(
        phone: Phone(storage: storage), surroundings: surroundings,
        makeTransport: { URLSessionTransport(server: $0) })
    }
  }

  /// A companion that remembers nothing beyond its own life.
  package static func inMemory(
    surroundings: Surroundings, tokens: (any TokenStore)? = nil,
    makeTransport: @escaping @Sendable (URL) -> any HTTPTransport = {
      URLSessionTransport(server: $0)
    }
  ) throws -> Companion {
    try disk {
      try settled(
        Phone(storage: try DeviceStorage.inMemory()), surroundings: surroundings,
        damagedFile: nil, tokens: tokens, makeTransport)
    }
  }
}
