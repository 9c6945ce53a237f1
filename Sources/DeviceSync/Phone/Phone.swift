package import DeviceStorage
import HouseholdModel

/// A phone's side of the sync rules, over its storage.
///
/// Synchronous: time and chance are arguments.
///
/// What always holds: the table is exactly the state at the cursor, the phone's own changes lie
/// over it until they are covered, an edit is on disk when `edit` returns, and nothing an answer
/// says can lose one. The rules are told in `Protocol/README.md`.
package struct Phone: Sendable {
  /// The phone's memory.
  package let storage: DeviceStorage

  /// A phone that remembers with `storage`.
  package init(storage: DeviceStorage) { self.storage = storage }
}
