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
/// It may be used from any task or thread. Two processes may open one file, an app and its widget for example:
/// each calls `refresh()` when it comes to the foreground.
public final class Companion: Sendable {
  let phone: Phone
  let surroundings: Surroundings
  let bell = Bell()
  let link: ServerLink
  let views = Mutex(ViewCache())
  let undoable = Mutex<[Undoable]>([])
  let loop = SyncLoop()

  /// Where a damaged file was put when this companion was opened; nil if it was sound.
  ///
  /// It is never deleted, because it may hold changes that no server has seen.
  public let damagedFile: URL?

  /// A companion over a phone that is open already.
  package init(
    phone: Phone, surroundings: Surroundings, damagedFile: URL? = nil,
    makeTransport: @escaping @Sendable (URL) -> any HTTPTransport
  ) {
    self.phone = phone
    self.surroundings = surroundings
    self.damagedFile = damagedFile
    self.link = ServerLink(makeTransport: makeTransport)
  }

  deinit {
    loop.end()
    bell.close()
    link.close()
  }

  /// Opens the companion's file, or makes it.
  ///
  /// A damaged file is set aside (`damagedFile`) and a fresh one begun; a household with a server can then be
  /// joined again. The file holds the token that speaks for this member, so give it the
  /// protection your platform has for files.
  public static func open(at file: URL, surroundings: Surroundings = .live) throws -> Companion {
    try disk {
      let opened = try DeviceStorage.open(at: file.path(percentEncoded: false))
      return Companion(
        phone: Phone(storage: opened.storage), surroundings: surroundings,
        damagedFile: opened.setAside.map { URL(filePath: $0) },
        makeTransport: { URLSessionTransport(server: $0) })
    }
  }

  /// A companion that remembers nothing beyond its own life.
  package static func inMemory(
    surroundings: Surroundings,
    makeTransport: @escaping @Sendable (URL) -> any HTTPTransport = {
      URLSessionTransport(server: $0)
    }
  ) throws -> Companion {
    try disk {
      Companion(
        phone: Phone(storage: try DeviceStorage.inMemory()), surroundings: surroundings,
        makeTransport: makeTransport)
    }
  }

  /// Looks again at everything shown, after another process may have written to the file.
  public func refresh() { bell.ring() }

  /// Stops syncing, ends every sequence, and lets go of the file.
  ///
  /// Later calls throw `CompanionError.closed`.
  public func close() async {
    await stop()
    bell.close()
    link.close()
    // A failure here leaves nothing to be done: every edit has been on disk since it returned.
    try? phone.storage.close()
  }
}
