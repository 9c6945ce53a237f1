internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

/// A household, its server and the network between them, in one thread and in virtual time.
///
/// The rules, the codec and the storage are the product's; only sockets, clocks and chance are ours.
package final class SwarmWorld {
  let plan: Plan
  package internal(set) var server: SimulatedServer
  var handsets: [Handset] = []
  var agenda = Agenda()
  var trace: Trace
  var tally = SwarmCounts()

  // What everybody meant, and what has been seen so far.
  var oracle = Oracle()
  var alarms = Alarms()
  var names = NamesGiven()
  var terms = TermsSeen()
  var removals = Removals()
  /// Alive purchases of the household, with the seq of their birth.
  var purchases: [Dot: (fact: Fact, born: UInt64)] = [:]
  var floors: [SpaceID: UInt64] = [:]
  /// Changes that the server has, by the number that names each.
  var acknowledged: Set<UInt64> = []
  /// Changes that the server had before it was restored.
  var wasAcknowledged: Set<UInt64> = []
  /// Changes that were refused because there was no room.
  var refusedForRoom: Set<UInt64> = []
  /// The space of the one wish list, once it was made.
  var wishes: SpaceID?
  var looks = 0
  /// Kills of facts that the server has yet to hear of.
  var killsWaiting = 0

  /// Chance of the world; phones and events have their own.
  var random: SplitMix64
  /// Faults end with the weather.
  var isCalm = false
  /// How this life is to be spoiled before it is judged.
  var spoiling: Spoiling?
  var steps = 0
  private var lastEvent: UInt64 = 0

  // The network.
  var cuts: [Cut] = []
  var isClogged = false
  var held: [Letter] = []
  var oldRequests: [(letter: Letter, request: SyncRequest)] = []

  // The server.
  let whims: SeededWhims
  var isServerDown = false
  var diskFullUntil: UInt64 = 0
  var backups: [(storage: SQLiteServerStorage, acknowledged: Set<UInt64>)] = []
  var neighbour: SimulatedPhone?

  // Risks that `Docs/TESTING.md` names.
  var wasRestored = false
  var wasForked = false
  var wasRemoved = false
  var wasRestoredOlder = false
  /// Some phone met a fork after the rows that would have proven what it had sent were gone.
  var isUnproven = false

  static let start: UInt64 = 1_700_000_000_000

  package init(_ plan: Plan, tell: ((String) -> Void)? = nil) throws {
    self.plan = plan
    trace = Trace(tell: tell)
    random = SplitMix64(seed: mixed(plan.seed, 0x5EED))
    whims = SeededWhims(seed: mixed(plan.seed, 2))
    server = try SimulatedServer(
      seed: mixed(plan.seed, 1), now: SwarmWorld.start, rules: Self.rules(of: plan, whims: whims))
    try checkTerm()
    try enrol()
  }

  var now: UInt64 { server.now }
  var household: SpaceID { handsets[0].phone.identity.household }

  /// Lives the plan, lets the weather end and judges.
  package func run() throws {
    for (index, event) in plan.events.enumerated() {
      agenda.add(SwarmWorld.start + event.at, .event(index))
    }
    try work(until: SwarmWorld.start + plan.end)
    try calm()
  }

  /// Does what is to be done until then.
  func work(until end: UInt64) throws {
    while let next = agenda.next, next <= end, let item = agenda.take() {
      server.now = max(now, next)
      try step(item)
    }
    server.now = max(now, end)
  }

  /// No life needs as many steps: whoever takes more goes in circles.
  private static let stepLimit = 20_000

  func step(_ item: Agenda.Item) throws {
    steps += 1
    guard steps < Self.stepLimit else {
      throw Violation(invariant: "L1", message: "the phones never come to rest")
    }
    switch item {
    case .event(let index):
      let event = plan.events[index]
      try live(event)
      let next = index + 1 < plan.events.count ? plan.events[index + 1].at : event.at
      if next - event.at > Span.hour { agenda.add(now + 20 * Span.minute, .bedtime) }
    case .bedtime: for handset in handsets { try close(handset) }
    case .arrival(let letter): try arrive(letter)
    case .timer(let phone, let generation):
      let handset = handsets[phone]
      if handset.timer == generation { try tell(handset, .wakeUp) }
    case .timeout(let phone, let request): try giveUp(handsets[phone], request)
    case .streamEnd(let phone):
      let handset = handsets[phone]
      let lasted = Duration.milliseconds(Int(now - handset.streamSince))
      try tell(handset, .streamEnded(after: lasted))
    case .recovery: try recover()
    case .network(let phone, let isUp): try tell(handsets[phone], .networkChanged(isUp: isUp))
    case .unclogging: unclog()
    case .healing: heal()
    }
  }

  private func live(_ event: Event) throws {
    if event.at > lastEvent + SyncLimits.leaseMilliseconds, plan.has(.leaseExpiry) {
      met(.leaseExpiry)
      // The worst moment to forget: nobody is heard of any more, and everybody comes back.
      if plan.has(.forgetting), !isServerDown { try forget(rows: 2000) }
    }
    lastEvent = event.at
    if let fault = event.fault {
      guard !isCalm, plan.has(fault) else { return }
      return try fault.happening?.happen(event, in: self) ?? ()
    }
    guard event.phone < handsets.count else { return }
    let handset = handsets[event.phone]
    switch event.kind {
    case .open: try open(handset)
    case .close: try close(handset)
    case .edit: try edit(handset, event)
    case .wake: try tell(handset, .streamNews)
    case .backup: try backUp()
    case .phoneBackup: handset.backup = (try handset.phone.copy(), oracle.count)
    case .trouble: break
    }
  }

  /// A fault has changed what happens.
  func met(_ fault: Fault, _ phone: Int? = nil) {
    tally.faults[fault, default: 0] += 1
    trace.note("\(fault.rawValue)\(phone.map { " phone \($0)" } ?? "")", at: now)
  }

  func sometimes(_ state: Sometimes) { tally.sometimes[state, default: 0] += 1 }
  func checked(_ invariant: String) { tally.checks[invariant, default: 0] += 1 }

  /// Whether something that `fault` makes possible happens here: in one case out of `odds`.
  func strikes(_ fault: Fault, oneIn odds: Int, _ chance: inout SplitMix64) -> Bool {
    !isCalm && plan.has(fault) && Int.random(in: 0..<odds, using: &chance) == 0
  }
}
