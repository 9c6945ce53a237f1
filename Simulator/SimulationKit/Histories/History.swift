internal import HouseholdModel

/// A kind of trouble a history may meet.
package enum Fault: String, CaseIterable, Hashable, Sendable {
  case lostRequest, lostAnswer, crashBefore, crashAfter, lateAnswer, stream, smallPages
  case smallBatches, forget, forgetAlways, lease, backup, restore, oldRestore, phoneBackup
  case phoneRestore, clone, skew, replay
}

/// A random life of one household: which faults it may meet, and everything that happens, drawn from one seed.
package struct History: Sendable {
  /// What a person or the world does.
  package enum Kind: Hashable, Sendable {
    case edit
    case sync
    case fault(Fault)
  }

  /// One thing that happens; `a`, `b` and `c` are random bits it uses as it likes.
  package struct Event: Hashable, Sendable {
    package var kind: Kind
    package var a: Int
    package var b: Int
    package var c: Int
  }

  package var seed: UInt64
  package var phones: Int
  package var weather: [Fault]
  package var events: [Event]

  package func has(_ fault: Fault) -> Bool { weather.contains(fault) }

  /// Draws a history.
  ///
  /// Without `weather`, each fault is possible in two histories of five.
  package init(seed: UInt64, weather chosen: [Fault]? = nil, length: Int? = nil) {
    var random = SplitMix64(seed: seed)
    self.seed = seed
    phones = Bool.random(using: &random) ? 3 : 4
    let length = length ?? Int.random(in: 5...30, using: &random)
    weather = chosen ?? History.drawWeather(&random)
    var pool = [Kind](repeating: .edit, count: 8) + [Kind](repeating: .sync, count: 8)
    for fault in weather {
      switch fault {
      case .stream: pool += [Kind](repeating: .fault(fault), count: 5)
      case .forget: pool += [Kind](repeating: .fault(fault), count: 3)
      case .lease, .backup, .restore, .oldRestore, .phoneBackup, .phoneRestore, .clone, .skew,
        .replay, .lateAnswer:
        pool += [Kind](
          repeating: .fault(fault), count: Bool.random(using: &random) ? 1 : 2)
      case .lostRequest, .lostAnswer, .crashBefore, .crashAfter, .smallPages, .smallBatches,
        .forgetAlways:
        break  // They say how syncs go, not that something happens.
      }
    }
    func bits(_ random: inout SplitMix64) -> Int { Int(random.next() >> 34) }
    events = []
    if Int.random(in: 0..<10, using: &random) < 7 {
      for phone in 0..<phones { events.append(Event(kind: .sync, a: phone, b: 2, c: 9)) }
    }
    for _ in 0..<length {
      let kind = pool[Int.random(in: 0..<pool.count, using: &random)]
      events.append(
        Event(kind: kind, a: bits(&random), b: bits(&random), c: bits(&random)))
    }
  }

  /// Most faults are off in most histories, so that each gets room (Groce et al.: "Swarm Testing", ISSTA 2012).
  private static func drawWeather(_ random: inout SplitMix64) -> [Fault] {
    var weather = Fault.allCases.filter { _ in Int.random(in: 0..<10, using: &random) < 4 }
    if !weather.contains(.restore) { weather.removeAll { $0 == .oldRestore } }
    if weather.contains(.restore), Int.random(in: 0..<4, using: &random) < 3 {
      weather.removeAll { $0 == .phoneRestore || $0 == .clone }
    }
    if Int.random(in: 0..<10, using: &random) < 9 { weather.removeAll { $0 == .oldRestore } }
    return weather
  }
}

/// Something that must always hold did not.
package struct Violation: Error, Hashable, CustomStringConvertible {
  /// The id in `Docs/INVARIANTS.md`.
  package var invariant: String
  package var message: String
  package var description: String { "\(invariant): \(message)" }
}
