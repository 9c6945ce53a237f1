internal import HouseholdModel

/// Writes what people do: moments when phones are in use, with pauses between them.
struct PlanWriter {
  let phones: Int
  let weather: [Fault]
  var random: SplitMix64
  private(set) var events: [Event] = []
  private var now: UInt64 = 0

  init(phones: Int, weather: [Fault], random: SplitMix64) {
    self.phones = phones
    self.weather = weather
    self.random = random
  }

  mutating func write() {
    let moments = draw(1...4)
    // Who is away is away for a while: from one moment to a later one.
    let away = weather.contains(.absence) ? draw(0...(phones - 1)) : nil
    let leaves = draw(1...moments)
    let returns = leaves + draw(1...2)
    for moment in 0..<moments {
      if moment > 0 { pause() }
      // Two more may be there by then: a clone, or somebody who joined.
      for phone in 0..<phones + 2 where draw(0...9) < 7 {
        if phone == away, (leaves..<returns).contains(moment) { continue }
        use(phone)
      }
      disturb()
      now += Span.minute * UInt64(draw(1...5))
    }
  }

  /// One phone is opened, used for a few minutes, and put away.
  private mutating func use(_ phone: Int) {
    let start = now + UInt64(draw(0...30_000))
    add(start, .open, phone)
    var at = start
    for _ in 0..<draw(0...4) {
      at += UInt64(draw(0...20_000))
      add(at, .edit, phone)
    }
    if draw(0...2) == 0 { add(start + UInt64(draw(0...120_000)), .wake, phone) }
    if draw(0...9) < 7 { add(at + UInt64(draw(0...60_000)), .close, phone) }
  }

  /// What goes wrong by itself, and the backups that some of it needs.
  private mutating func disturb() {
    func within(_ random: inout SplitMix64) -> UInt64 {
      UInt64.random(in: 0...150_000, using: &random)
    }
    if weather.contains(where: \.needsBackup), draw(0...2) > 0 {
      add(now + within(&random), .backup, 0)
    }
    for phone in 0..<phones where weather.contains(.phoneRestore) && draw(0...2) == 0 {
      add(now + within(&random), .phoneBackup, phone)
    }
    for fault in weather where fault.isHappening && draw(0...9) < fault.frequency {
      let event = Event(
        at: now + within(&random), kind: .trouble, phone: draw(0...(phones - 1)), fault: fault,
        bits: random.next())
      events.append(event)
    }
  }

  /// Minutes mostly, now and then days, or years.
  private mutating func pause() {
    let length: UInt64
    switch draw(0...9) {
    case 0...4: length = UInt64(draw(1...30)) * Span.minute
    case 5...6: length = UInt64(draw(2...20)) * Span.hour
    case 7 where weather.contains(.leaseExpiry), 8 where weather.contains(.leaseExpiry):
      length = 61 * Span.day
    case 9 where weather.contains(.absence):
      length = [1, 30, 365, 5 * 365][draw(0...3)] * Span.day
    default: length = UInt64(draw(1...6)) * Span.day
    }
    now += 3 * Span.minute + length
  }

  private mutating func add(_ at: UInt64, _ kind: Event.Kind, _ phone: Int) {
    events.append(Event(at: at, kind: kind, phone: phone, fault: nil, bits: random.next()))
  }

  private mutating func draw(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}

extension Fault {
  fileprivate var needsBackup: Bool {
    self == .silentRestore || self == .announcedRestore || self == .oldRestore
  }

  /// Out of ten moments, in how many it happens.
  fileprivate var frequency: Int {
    switch self {
    case .clone, .reinstall, .oldRestore, .removal, .revocation, .phoneRestore: 3
    case .forgetting, .replay: 8
    default: 5
    }
  }
}
