package import DeviceHTTP
import DeviceStorage
package import DeviceSync
public import Foundation
import Synchronization

/// A phone's companion: one household's shopping lists, here and on everybody else's phone.
///
/// Every action is on disk when it returns, and none waits for the network; what is shown comes from this
/// phone alone. Once the household is connected to a server, `start()` keeps both in step. An app makes one
/// companion, keeps it, and reads its sequences:
///
/// ```swift
/// let companion = try Companion.open(at: file)
/// try await companion.startHousehold(as: "Ana", on: "Ana's phone")
/// try await companion.addLine("Milk", quantity: Quantity(2, unit: .litre))
/// for try await snapshot in companion.lines() { show(snapshot.lines) }
/// ```
///
/// It may be used from any task or thread. Two processes may open one file, an app and its extension for example:
/// each says `FileOptions.shared`, and calls `refresh()` when it comes to the foreground. `Docs/IOS.md` has the rest.
public final class Companion: Sendable {
  let phone: Phone
  let surroundings: Surroundings
  let bell = Bell()
  let link: ServerLink
  let views = Mutex(ViewCache())
  let names = Mutex(NameCache())
  let undoable = Mutex<[Undoable]>([])
  let loop = SyncLoop()
  let vault: Vault
  let wakefulness = Mutex(Wakefulness())

  /// Where a damaged file was put when this companion was opened; nil if it was sound.
  ///
  /// It is never deleted, because it may hold changes that no server has seen.
  public let damagedFile: URL?

  /// What this phone found out about its own installation; nil without a `TokenStore` to compare with.
  public let installation: Installation?

  /// A companion over a phone that is open already, with its token in the file.
  package convenience init(
    phone: Phone, surroundings: Surroundings, damagedFile: URL? = nil,
    makeTransport: @escaping @Sendable (URL) -> any HTTPTransport
  ) {
    self.init(
      phone: phone, surroundings: surroundings, damagedFile: damagedFile, vault: Vault(nil),
      installation: nil, makeTransport: makeTransport)
  }

  /// A companion over a phone whose installation is settled.
  init(
    phone: Phone, surroundings: Surroundings, damagedFile: URL?, vault: Vault,
    installation: Installation?, makeTransport: @escaping @Sendable (URL) -> any HTTPTransport
  ) {
    self.phone = phone
    self.surroundings = surroundings
    self.damagedFile = damagedFile
    self.vault = vault
    self.installation = installation
    self.link = ServerLink(makeTransport: makeTransport)
  }

  deinit {
    loop.end()
    bell.close()
    link.close()
  }

  /// Looks again at everything shown, after another process may have written to the file.
  public func refresh() { bell.ring() }

  /// Stops syncing, ends every sequence, and lets go of the file.
  ///
  /// Later calls throw `CompanionError.closed`. It may be suspended.
  public func close() async {
    await stop()
    wakefulness.withLock { if $0.close() { phone.storage.resume() } }
    bell.close()
    link.close()
    // A failure here leaves nothing to be done: every edit has been on disk since it returned.
    try? phone.storage.close()
  }
}
