import Foundation
import HouseholdModel
import HouseholdWire

@testable import DeviceStorage

/// A directory of its own for one test, gone afterwards.
func withDirectory<T>(_ body: (String) throws -> T) throws -> T {
  let directory = FileManager.default.temporaryDirectory
    .appendingPathComponent("larder-\(ProcessInfo.processInfo.globallyUniqueString)")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: directory) }
  return try body(directory.path)
}

let household = SpaceID(rawValue: 7)
let writer = ReplicaID(rawValue: UInt64.max - 3)

/// Numbers with the top bit set, so that nobody takes the bits for a signed number.
let someone = MemberID(rawValue: 1 << 63 | 5)
let phone = DeviceID(rawValue: 1 << 63 | 6)

func space() -> SpaceRow {
  SpaceRow(id: household, kind: .household, member: someone, device: phone)
}

/// A space with one replica that has written nothing.
func prepare(_ storage: DeviceStorage) throws {
  try storage.write {
    try $0.setSpace(space())
    try $0.setReplica(
      ReplicaRow(
        space: household, replica: writer, position: 0, chainStart: Chain.start(writer)))
  }
}

/// Draws the next counters of the writer for a change of `facts` facts and stores it.
@discardableResult
func write(_ storage: DeviceStorage, facts: Int = 1, bytes: Int = 3, kills: [Dot] = []) throws
  -> Change
{
  try storage.write { transaction in
    guard var replica = try transaction.replica(writer, in: household) else {
      throw StorageError.failed(code: 0)
    }
    let change = Change(
      dot: Dot(replica: writer, counter: replica.next),
      time: HybridTime(milliseconds: replica.next),
      supersedes: kills,
      statements: (0..<facts).map {
        Statement(
          subject: Subject(rawValue: UInt64.max - UInt64($0)), field: .label,
          value: [UInt8](repeating: 65, count: bytes))
      })
    let digest = Chain.digest(change)
    let before = try transaction.chain(before: replica.next, of: replica)
    replica.next = change.lastCounter + 1
    try transaction.setReplica(replica)
    try transaction.insertEntry(
      EntryRow(
        change: change, madeMilliseconds: 1, digest: digest,
        chain: Chain.next(before, digest: digest)),
      in: household)
    return change
  }
}
