package import Foundation

/// One shopping day of a recorded household, as `--file` of `simulate history` has it: JSON lines of
/// `{"week":w,"day":d,"changes":[[phone, op, key, name, quantity], …]}`.
package struct HistoryDay: Hashable, Sendable, Decodable {
  /// Counted from 0.
  package var week: Int
  /// 0 to 6.
  package var day: Int
  /// What the phones did, in order.
  package var changes: [HistoryChange]

  package init(week: Int, day: Int, changes: [HistoryChange]) {
    self.week = week
    self.day = day
    self.changes = changes
  }
}

/// One thing that one phone did.
package struct HistoryChange: Hashable, Sendable, Decodable {
  /// What was done to a line.
  package enum Operation: String, Hashable, Sendable, Decodable {
    case add, quantity, tick, remove
  }

  /// Which phone, from 0.
  package var phone: Int
  package var operation: Operation
  /// Names the line within the history.
  package var key: String
  /// What the product is called.
  package var name: String
  /// How many; absent for a tick and a removal.
  package var quantity: Int?

  package init(phone: Int, operation: Operation, key: String, name: String, quantity: Int?) {
    self.phone = phone
    self.operation = operation
    self.key = key
    self.name = name
    self.quantity = quantity
  }

  package init(from decoder: any Decoder) throws {
    var fields = try decoder.unkeyedContainer()
    phone = try fields.decode(Int.self)
    operation = try fields.decode(Operation.self)
    key = try fields.decode(String.self)
    name = try fields.decode(String.self)
    quantity = try fields.decodeIfPresent(Int.self)
  }
}

/// Reads a recorded household.
package enum HistoryFile {
  /// Why a history can't be read.
  package struct Unreadable: Error, Hashable, CustomStringConvertible {
    package var line: Int
    package var description: String {
      """
      Line \(line) of the history is not {"week":w,"day":d,"changes":[[phone, op, key, name, quantity], …]}.
      """
    }
  }

  /// The days of the first `weeks` weeks.
  ///
  /// The removals of the last of them are left out, so that its lines are what a new phone
  /// downloads.
  package static func days(in text: Data, weeks: Int) throws -> [HistoryDay] {
    let decoder = JSONDecoder()
    var days: [HistoryDay] = []
    for (index, line) in text.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard var day = try? decoder.decode(HistoryDay.self, from: Data(line)) else {
        throw Unreadable(line: index + 1)
      }
      if day.week >= weeks { break }
      if day.week == weeks - 1 { day.changes.removeAll { $0.operation == .remove } }
      days.append(day)
    }
    return days
  }
}
