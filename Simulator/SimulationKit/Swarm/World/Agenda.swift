/// What is going to happen, by time; things of one time in the order in which they were put down.
struct Agenda {
  enum Item {
    /// An event of the plan.
    case event(Int)
    /// Everybody puts the phone away: nothing is planned for a long time.
    case bedtime
    /// Something arrives where it was sent.
    case arrival(Letter)
    /// A phone's timer fires, unless it was set anew meanwhile.
    case timer(phone: Int, generation: Int)
    /// A phone gives a request up.
    case timeout(phone: Int, request: UInt64)
    /// A phone notices that its live stream is gone.
    case streamEnd(phone: Int)
    /// The server is there again.
    case recovery
    /// The network lets go of what it held back.
    case unclogging
    /// A phone's system says that there is a network, or none.
    case network(phone: Int, isUp: Bool)
    /// What was cut is whole again.
    case healing
  }

  private var entries: [(at: UInt64, order: UInt64, item: Item)] = []
  private var order: UInt64 = 0

  /// When the next thing happens.
  var next: UInt64? { entries.last?.at }

  mutating func add(_ at: UInt64, _ item: Item) {
    order += 1
    // The soonest is last, where it is cheap to take. Few things are under way at a time.
    var index = entries.count
    while index > 0, entries[index - 1].at <= at { index -= 1 }
    entries.insert((at, order, item), at: index)
  }

  mutating func take() -> Item? { entries.popLast()?.item }

  /// Whether anything is under way besides timers.
  var hasTraffic: Bool {
    entries.contains { entry in
      switch entry.item {
      case .timer, .timeout, .bedtime: false
      case .event, .arrival, .streamEnd, .recovery, .unclogging, .healing, .network: true
      }
    }
  }
}
