/// Whether a companion's storage may be locked, as the app and the work in the background want it.
///
/// The storage is suspended exactly while the app has suspended it and nobody works in the background. Each
/// method answers whether the storage has to be told.
struct Wakefulness: Hashable, Sendable {
  /// The app has suspended it.
  private(set) var isSuspended = false
  /// The loop ran when it was suspended, and runs again afterwards.
  private(set) var wasRunning = false
  private var isClosed = false
  private var working = 0

  /// The app goes to sleep.
  mutating func suspend(isRunning: Bool) -> Bool {
    guard !isSuspended, !isClosed else { return false }
    isSuspended = true
    wasRunning = isRunning
    return working == 0
  }

  /// The app is back.
  mutating func resume() -> Bool {
    guard isSuspended else { return false }
    isSuspended = false
    return working == 0
  }

  /// Work in the background begins.
  mutating func wake() -> Bool {
    working += 1
    return isSuspended && working == 1
  }

  /// Work in the background ends.
  mutating func rest() -> Bool {
    precondition(working > 0, "work that ended without having begun")
    working -= 1
    return isSuspended && working == 0
  }

  /// The companion is closed, which needs the file once more.
  mutating func close() -> Bool {
    isClosed = true
    return resume()
  }
}
