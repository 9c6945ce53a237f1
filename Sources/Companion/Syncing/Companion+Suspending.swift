import DeviceStorage
import DeviceSync
import Synchronization

extension Companion {
  /// Lets go of the file before the system suspends the app: call it when the app goes to the background.
  ///
  /// iOS ends an app (`0xDEAD10CC`) that is suspended while it holds a lock on a file in a shared container.
  /// When this returns, this process holds none; what was edited is on disk, and syncing has stopped. Until
  /// `resume()` reading goes on, and an edit throws `CompanionError.suspended` with nothing of it kept. Calling
  /// it twice is the same as once.
  ///
  /// It suspends every database of the process that observes GRDB's `Database.suspendNotification`.
  public func suspend() {
    wakefulness.withLock { wakefulness in
      let isRunning = loop.standing != nil
      loop.end()
      if wakefulness.suspend(isRunning: isRunning) { phone.storage.suspend() }
    }
    bell.ring()
  }

  /// Takes edits again, looks at what other processes wrote meanwhile, and syncs if it did before.
  ///
  /// Call it when the app comes back to the foreground.
  public func resume() throws {
    let wasRunning = wakefulness.withLock { wakefulness in
      let wasRunning = wakefulness.isSuspended && wakefulness.wasRunning
      if wakefulness.resume() { phone.storage.resume() }
      return wasRunning
    }
    bell.ring()
    if wasRunning { try start() }
  }

  /// Uses the file for work in the background, until `rest()`.
  func wake() { wakefulness.withLock { if $0.wake() { phone.storage.resume() } } }

  /// Lets go of it again, if nobody needs it any more.
  func rest() { wakefulness.withLock { if $0.rest() { phone.storage.suspend() } } }
}
