internal import DeviceStorage
internal import DeviceSync
internal import GRDB
package import ServerSync

/// Processes that die at a step of our choosing.
///
/// A step is one of SQLite's virtual machine, counted from the call; what was not committed is gone, as it is for
/// whoever opens the file next.
extension SimulatedServer {
  /// Answers a request, unless the process dies of it after so many steps: then nil.
  ///
  /// Whoever gets nil opens the storage anew: a dead process serves nobody.
  package func answer(
    _ bytes: [UInt8], from caller: Caller, dyingAfter steps: Int
  ) throws -> [UInt8]? {
    do {
      return try storage.suffering(.death(steps: steps)) { try answer(bytes, from: caller) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT { return nil }
  }
}

extension SimulatedPhone {
  /// Does `body` with this phone, unless its process dies of it after so many steps: then nil.
  package func dying<T>(after steps: Int, _ body: () throws -> T) throws -> T? {
    // A statement that is ended in the middle looks to the storage as if the app were suspended.
    do { return try phone.storage.suffering(.death(steps: steps), body) } catch DeviceStorageError
      .suspended
    { return nil }
  }
}
