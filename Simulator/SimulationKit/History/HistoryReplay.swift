internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

/// Replays a recorded household through the rules, codec and storage that phones and the server really use.
///
/// Every phone belongs to a member of its own. After each day every phone that wrote syncs, then all others
/// do. A tick is a purchase with its memory; a removal clears the line, as one change of its own. Sizes are of
/// whole bodies, household space and personal space together, uncompressed.
package final class HistoryReplay {
  private let server: SimulatedServer
  private var phones: [SimulatedPhone] = []
  private var names: [String: LineID] = [:]
  private var operations = 0
  private var mergeSeconds = 0.0
  private let stopwatch: () -> Double

  /// Monday, 2016-01-04, 08:00 UTC: ten years fit before today.
  private static let start: UInt64 = 1_451_894_400_000
  private static let dayMilliseconds: UInt64 = 86_400_000

  /// A household of `phones` phones.
  ///
  /// `stopwatch` gives seconds for the figures that are times.
  package init(phones count: Int, stopwatch: @escaping () -> Double) throws {
    self.stopwatch = stopwatch
    server = try SimulatedServer(seed: 1, now: HistoryReplay.start)
    let first = try SimulatedPhone(name: "Phone 0", seed: 100)
    phones = [first]
    for number in 1..<count {
      phones.append(
        try SimulatedPhone(
          name: "Phone \(number)", seed: 100 + UInt64(number),
          household: first.identity.household))
    }
    try server.admit(first)
    for phone in phones.dropFirst() { try admit(phone) }
  }

  private func admit(_ phone: SimulatedPhone) throws {
    _ = try server.admit(phone, invitedBy: phones[0], as: .member)
  }

  /// Lives through `days`, then lets a new phone in, and says what it all cost.
  package func run(_ days: [HistoryDay]) throws -> HistoryReport {
    for day in days { try live(day) }
    for phone in phones { try phone.sync(with: server) }
    try server.forget()
    return try report()
  }

  private func live(_ day: HistoryDay) throws {
    let number = UInt64(day.week * 7 + day.day)
    server.now = HistoryReplay.start + number * HistoryReplay.dayMilliseconds
    for (index, change) in day.changes.enumerated() {
      // A person needs some seconds for each; spread so that pauses differ.
      let time = server.now + UInt64(index) * 7_000 + UInt64(index * index % 4_001)
      try perform(change, on: phones[change.phone], at: time)
      operations += 1
    }
    server.now += HistoryReplay.dayMilliseconds / 2
    let began = stopwatch()
    for phone in phones { try phone.sync(with: server) }
    mergeSeconds += stopwatch() - began
    for phone in phones { try phone.sync(with: server) }
    if day.day == 6 { try server.forget() }
  }

  private func perform(_ change: HistoryChange, on phone: SimulatedPhone, at time: UInt64) throws {
    switch change.operation {
    case .add:
      let quantity = try change.quantity.map { try Quantity($0, unit: .count) }
      try phone.edit(at: time) { editor, view in
        try editor.add(NewLine(change.name, quantity: quantity), in: view)
      }
      names[change.key] = LineID(product: try product(change.name), list: .main)
    case .quantity:
      let quantity = try change.quantity.map { try Quantity($0, unit: .count) }
      let line = try line(change)
      try phone.edit(at: time) { editor, view in
        try editor.setQuantity(quantity, of: line, in: view)
      }
    case .tick:
      let line = try line(change)
      try phone.edit(at: time) { editor, view in try editor.buy(line, in: view) }
    case .remove:
      let line = try line(change)
      try phone.edit(at: time) { editor, view in try editor.remove(line, in: view) }
    }
  }

  private func product(_ name: String) throws -> Subject {
    guard let key = ProductKey(name: name) else {
      throw HistoryFile.Unreadable(line: operations + 1)
    }
    return Subject(product: key)
  }

  private func line(_ change: HistoryChange) throws -> LineID {
    guard let line = names[change.key] else { throw HistoryFile.Unreadable(line: operations + 1) }
    return line
  }

  private func report() throws -> HistoryReport {
    let household = phones[0].identity.household
    let newcomer = try SimulatedPhone(name: "New phone", seed: 999, household: household)
    try admit(newcomer)
    let began = stopwatch()
    let request = try newcomer.phone.request(at: server.now, random: &newcomer.random)
    let bytes = try server.answer(Wire.encode(request, shortening: true), from: newcomer.caller)
    let answer = try Wire.syncAnswer(bytes, to: request)
    let received = try newcomer.phone.receive(answer, at: server.now, random: &newcomer.random)
    let seconds = stopwatch() - began
    guard !received.more else { throw SimulatedPhone.NeverSettles() }

    let pushed = phones.reduce(0) { $0 + $1.traffic.pushed }
    return HistoryReport(
      operations: operations, liveLines: try newcomer.view().lines(on: .main).count,
      wireBytes: pushed, pushes: phones.reduce(0) { $0 + $1.traffic.pushes },
      bootstrapBytes: bytes.count, bootstrapParts: BootstrapParts(answer, to: request),
      bootstrapMilliseconds: seconds * 1000,
      mergeOperationsPerSecond: Double(operations) / max(mergeSeconds, .leastNonzeroMagnitude),
      serverStorageBytes: try storedBytes())
  }

  /// Bytes in use, free pages left out: what the file would have after giving them back.
  private func storedBytes() throws -> Int {
    let size = try server.storage.size()
    return size.bytes - size.freeBytes
  }
}
