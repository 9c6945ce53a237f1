internal import HouseholdModel

/// A life of one household as one seed draws it: first the weather, then phones, people's habits and every event.
///
/// What happens in a world that lives it depends on nothing else. It is a value, so it can be written into a file and
/// made smaller.
package struct Plan: Codable, Hashable, Sendable {
  package var seed: UInt64
  package var level: Level
  /// How many phones the household begins with.
  package var phones: Int
  /// Which faults there may be.
  package var weather: [Fault]
  /// By time.
  package var events: [Event]

  func has(_ fault: Fault) -> Bool { weather.contains(fault) }

  /// When the weather ends, in milliseconds after the beginning.
  var end: UInt64 { (events.last?.at ?? 0) + Span.minute }

  /// Draws a plan; `level` and `weather` take the place of what would be drawn.
  package init(seed: UInt64, level: Level? = nil, weather: [Fault]? = nil) {
    var random = SplitMix64(seed: seed)
    self.seed = seed
    let drawn = Level.drawn[Int.random(in: 0..<Level.drawn.count, using: &random)]
    self.level = level ?? drawn
    let faults = Weather.draw(&random)
    self.weather = weather ?? faults
    phones = [2, 2, 3, 3, 4][Int.random(in: 0..<5, using: &random)]
    events = []
    var writer = PlanWriter(phones: phones, weather: self.weather, random: random)
    writer.write()
    events = writer.events.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    .map(\.element)
  }
}

extension Level {
  /// The storage is where most can go wrong.
  fileprivate static let drawn: [Level] = [.rules, .codec, .codec, .storage, .storage]
}

/// Lengths of time in milliseconds.
enum Span {
  static let second: UInt64 = 1000
  static let minute: UInt64 = 60 * second
  static let hour: UInt64 = 60 * minute
  static let day: UInt64 = 24 * hour
  static let year: UInt64 = 365 * day
}
