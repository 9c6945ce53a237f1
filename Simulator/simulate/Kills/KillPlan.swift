/// How many processes are killed, spread evenly over the days of daily life.
struct KillPlan: Hashable, Sendable {
  let total: Int
  private let days: Int
  private(set) var done = 0

  init(total: Int, days: Int) {
    self.total = total
    self.days = days
  }

  /// How many shall have been killed when a day ends; all of them at the end of the last.
  func quota(throughDay day: Int) -> Int { total * min(day, days) / days }

  mutating func note() { done += 1 }
}

/// What one day's kills hit, for one line of the timeline.
struct Blows: Sendable {
  private var hits: [(what: String, count: Int)] = []

  var isEmpty: Bool { hits.isEmpty }

  mutating func note(_ what: String) {
    if let index = hits.firstIndex(where: { $0.what == what }) {
      hits[index].count += 1
    } else {
      hits.append((what, 1))
    }
  }

  /// "killed and started again: the server during a sync 2 times, …".
  var words: String {
    "killed and started again: "
      + hits.sorted { $0.what < $1.what }.map { "\($0.what) (\($0.count))" }.joined(separator: ", ")
  }
}
