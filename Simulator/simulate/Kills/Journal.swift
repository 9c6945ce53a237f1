/// What phones were asked to do with which lines, and whether they confirmed it.
///
/// It is kept beside the phones and knows nothing of how they merge, so that it can tell what may not be lost.
struct Journal: Hashable, Sendable {
  /// Whether something was done.
  enum Outcome: Hashable, Sendable {
    /// The phone said that it is on disk.
    case acknowledged
    /// The phone was killed before it replied.
    case unknown
  }

  fileprivate struct Deed: Hashable, Sendable {
    var phone: String
    var action: PhoneRequest.Action
    var count: Int?
    var outcome: Outcome
  }

  fileprivate struct Page: Hashable, Sendable {
    var name: String
    var deeds: [Deed]
  }

  private var pages: [Page] = []
  private var places: [String: Int] = [:]
  private(set) var acknowledged = 0
  private(set) var unknown = 0

  /// How much it knows, in words.
  var words: String {
    "\(acknowledged) confirmed deeds on \(pages.count) lines"
      + (unknown > 0 ? ", and \(unknown) cut off" : "")
  }

  /// Notes what became of a request.
  mutating func note(_ entry: JournalEntry, _ outcome: Outcome) {
    guard !entry.names.isEmpty else { return }
    if outcome == .acknowledged { acknowledged += 1 } else { unknown += 1 }
    for name in entry.names {
      let deed = Deed(
        phone: entry.phone, action: entry.action, count: entry.count, outcome: outcome)
      let place = places[name] ?? pages.count
      if place == pages.count {
        places[name] = place
        pages.append(Page(name: name, deeds: []))
      }
      pages[place].deeds.append(deed)
    }
  }

  /// What is wrong with what everybody shows in the end; nothing if all of it can be explained.
  func findings(_ shown: [ShownLine]) -> [String] {
    pages.compactMap { page in
      let line = shown.first { $0.name == page.name }
      let isOnePhones = page.deeds.allSatisfy { $0.phone == page.deeds[0].phone }
      return isOnePhones ? page.findingOfOnePhone(line) : page.findingOfMany(line)
    }
  }
}

/// What one request is about.
struct JournalEntry: Hashable, Sendable {
  var phone: String
  var action: PhoneRequest.Action
  var count: Int?
  /// The lines it touches; none for what changes no line.
  var names: [String]

  /// `cleared` are the lines that the phone showed as bought when it was asked to clear.
  init(phone: String, request: PhoneRequest, cleared: [String]) {
    self.phone = phone
    action = request.action
    count = request.count
    switch request.action {
    case .add, .quantity, .buy, .remove: names = [request.name].compactMap(\.self)
    case .clear: names = cleared
    default: names = []
    }
  }

  /// Whether a line looks, on the phone itself, as it must right after this.
  func isShown(_ line: ShownLine?) -> Bool {
    switch action {
    case .add: line?.isDone == false
    case .quantity: line?.isDone == false && line?.count == count
    case .buy: line?.isDone == true
    case .remove: line == nil
    case .clear: line?.boughtBy.isEmpty ?? true
    default: true
    }
  }
}

extension Journal.Page {
  /// How a line can stand.
  private enum Standing: Hashable {
    case gone, bought
    case wanted(Int?)

    init(_ line: ShownLine?) {
      guard let line else {
        self = .gone
        return
      }
      self = line.isDone ? .bought : .wanted(line.count)
    }

    var words: String {
      switch self {
      case .gone: "gone"
      case .bought: "bought"
      case .wanted(let count): "wanted" + (count.map { " \($0)" } ?? "")
      }
    }

    func after(_ action: PhoneRequest.Action, _ count: Int?) -> Standing {
      switch (action, self) {
      case (.add, .wanted(let before)): .wanted(before.map { $0 + (count ?? 0) } ?? count)
      case (.add, _): .wanted(count)
      case (.quantity, .wanted): .wanted(count)
      case (.buy, .wanted): .bought
      case (.remove, _): .gone
      case (.clear, .bought): .gone
      default: self
      }
    }
  }

  /// Nobody else touched it: it must stand as this phone left it.
  ///
  /// What was cut off was done or was not.
  fileprivate func findingOfOnePhone(_ line: ShownLine?) -> String? {
    var possible: [Standing] = [.gone]
    for deed in deeds {
      let after = possible.map { $0.after(deed.action, deed.count) }
      possible = (deed.outcome == .unknown ? possible + after : after)
        .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    let standing = Standing(line)
    guard !possible.contains(standing) else { return nil }
    let words = possible.map(\.words).joined(separator: " or ")
    return "\(name) is \(standing.words), and should be \(words)"
  }

  /// Several phones touched it: it is there unless somebody took it away, and wanted unless somebody bought it.
  fileprivate func findingOfMany(_ line: ShownLine?) -> String? {
    func wasTried(_ actions: [PhoneRequest.Action]) -> Bool {
      deeds.contains { actions.contains($0.action) }
    }
    let wasAdded = deeds.contains { $0.action == .add && $0.outcome == .acknowledged }
    guard wasAdded, !wasTried([.remove, .clear]) else { return nil }
    guard let line else { return "\(name) is gone, and nobody took it away" }
    return line.isDone && !wasTried([.buy]) ? "\(name) is bought, and nobody bought it" : nil
  }
}
