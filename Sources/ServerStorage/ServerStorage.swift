package import HouseholdModel

/// Keeps what the server decided.
///
/// `SQLiteServerStorage` is the one there is, on a file or in memory.
///
/// `ServerStorageContract` in the tests says what must hold for every implementation: a `write`
/// that returns is durable and a `write` that throws has changed nothing; a `read` sees one state
/// that really existed.
package protocol ServerStorage: Sendable {
  /// What this opening of the storage is called: drawn each time it is opened after everybody had
  /// closed it.
  var term: ReplicaID { get }

  /// Looks at one consistent state.
  ///
  /// Other reads and writes go on meanwhile.
  func read<T>(_ body: (ServerTransaction) throws -> T) throws -> T

  /// Changes rows, all or none.
  ///
  /// When it returns, they are on disk.
  func write<T>(_ body: (ServerTransaction) throws -> T) throws -> T

  /// Changes rows together with others who ask at the same time, in one commit; see `GroupCommit`.
  func submit<T: Sendable>(
    _ body: @escaping @Sendable (ServerTransaction) throws -> T
  ) async throws -> T

  /// Looks at one consistent state without blocking the caller's thread.
  func look<T: Sendable>(
    _ body: @escaping @Sendable (ServerTransaction) throws -> T
  ) async throws -> T
}
