import Foundation
import HouseholdModel
import Synchronization
import Testing

@testable import DeviceStorage

@Suite struct TwoWritersTests {
  /// An app and its widget are two processes; two pools on one file lock each other in the same
  /// way.
  @Test func twoWritersOnOneFileDrawEveryCounterOnce() throws {
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      let first = try DeviceStorage.open(at: path).storage
      try prepare(first)
      let second = try DeviceStorage.open(at: path).storage
      let both = [first, second]
      let failures = Failures()
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        for number in 0..<40 {
          do { try write(both[index], facts: 1 + number % 3) } catch { failures.note() }
        }
      }
      #expect(failures.count == 0)
      let entries = try first.read { try $0.entries(of: writer, in: household, .all) }
      #expect(entries.count == 80)
      var next: UInt64 = 1
      for entry in entries {
        #expect(entry.change.dot.counter == next)
        next = entry.change.lastCounter + 1
      }
      #expect(try second.read { try $0.replica(writer, in: household) }?.next == next)
    }
  }

  @Test func twoProcessesMayOpenANewFileAtOnce() throws {
    for _ in 0..<5 {
      try withDirectory { directory in
        let failures = Failures()
        DispatchQueue.concurrentPerform(iterations: 2) { _ in
          do {
            let opened = try DeviceStorage.open(at: directory + "/phone.sqlite")
            if opened.setAside != nil { failures.note() }
            _ = try opened.storage.write { try $0.phone() }
          } catch { failures.note() }
        }
        #expect(failures.count == 0)
      }
    }
  }
}

/// Counts across threads.
final class Failures: Sendable {
  private let number = Mutex(0)
  func note() { number.withLock { $0 += 1 } }
  var count: Int { number.withLock { $0 } }
}
