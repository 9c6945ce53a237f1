public import HouseholdModel

extension HouseholdExport {
  /// What a view of the household's own space shows.
  public init(_ view: SpaceView) {
    members = view.members.map { ExportedMember(id: $0.id, name: $0.name) }
    lists = Self.listIDs(of: view).map { Self.list($0, in: view) }
      .sorted { NamePlace($0) < NamePlace($1) }
    var nameless: [Subject] = []
    for list in lists {
      nameless += list.lines.map(\.product).filter { view.name(of: $0) == nil }
    }
    let named = view.subjects(with: .label).filter { view.name(of: $0) != nil }
    products = (named + nameless).distinct().map { Self.product($0, in: view) }
      .map { (place: NamePlace($0), product: $0) }
      .sorted { $0.place < $1.place }
      .map(\.product)
    others = Self.others(in: view)
  }

  private static func listIDs(of view: SpaceView) -> [ListID] {
    let kinds = view.subjects(with: .listKind).map { ListID(rawValue: $0.rawValue) }
    return (view.lists.map(\.id) + kinds).distinct()
  }

  private static func list(_ id: ListID, in view: SpaceView) -> ExportedList {
    let shown = view.list(id)
    var list = ExportedList(
      id: id, name: shown.name, kind: .shopping, policy: shown.policy,
      isArchived: shown.isArchived, lines: view.lines(on: id).map { line($0.id, in: view) })
    if case .listKind(let kind) = view.winner(.listKind, of: id.subject) { list.kind = kind }
    return list
  }

  private static func line(_ id: LineID, in view: SpaceView) -> ExportedLine {
    var line = ExportedLine(
      product: id.product, needs: view.facts(of: id, .need).inTime.compactMap(ExportedNeed.init),
      bought: view.facts(of: id, .bought).inTime.map(ExportedMark.init),
      claims: view.facts(of: id, .claim).inTime.compactMap(ExportedMark.init(claim:)))
    if case .note(_, let text) = view.winner(.note, of: id) { line.note = text }
    if case .position(_, let key) = view.winner(.position, of: id) { line.position = key }
    if case .priority(_, let priority) = view.winner(.priority, of: id) { line.priority = priority }
    if case .link(_, let text) = view.winner(.link, of: id) { line.link = text }
    if case .size(_, let text) = view.winner(.size, of: id) { line.size = text }
    if case .colour(_, let text) = view.winner(.colour, of: id) { line.colour = text }
    return line
  }

  private static func product(_ id: Subject, in view: SpaceView) -> ExportedProduct {
    let memory = view.purchaseMemory(of: id)
    var product = ExportedProduct(
      id: id, name: view.name(of: id) ?? SpaceView.nameless, category: nil,
      codes: view.facts(of: id, .code).compactMap(\.code).distinct(),
      purchases: memory.purchases.map(ExportedPurchase.init), rhythmHours: memory.rhythmHours,
      standing: standing(of: id, in: view))
    if case .category(let category) = view.winner(.category, of: id) { product.category = category }
    return product
  }

  private static func standing(of product: Subject, in view: SpaceView) -> [ExportedStanding] {
    let fields: [Field] = [.staple, .recurrence, .recurred]
    let lists = fields.flatMap { view.facts(of: product, $0).compactMap(\.value.list) }.distinct()
    return lists.map { list in
      let line = LineID(product: product, list: list)
      var standing = ExportedStanding(list: list)
      if case .staple(let staple) = view.winner(.staple, of: line) { standing.staple = staple }
      if case .recurrence(let recurrence) = view.winner(.recurrence, of: line) {
        standing.recurrence = recurrence
      }
      let occasions = view.facts(of: line, .recurred).compactMap(\.occasion)
      standing.recurredThrough = occasions.max()
      return standing
    }
  }
}

extension ExportedNeed {
  fileprivate init?(_ fact: ReadFact) {
    guard case .need(let need) = fact.value else { return nil }
    self.init(
      quantity: need.quantity, wantedBy: need.wantedBy, purpose: need.purpose, origin: need.origin,
      said: ExportedMark(fact))
  }
}

extension ExportedMark {
  init(_ fact: ReadFact) {
    self.init(by: fact.author, milliseconds: fact.time.milliseconds)
  }

  fileprivate init?(claim fact: ReadFact) {
    guard case .claim(_, let until) = fact.value else { return nil }
    self.init(by: fact.author, milliseconds: min(until, ExportLimits.number))
  }
}

extension ExportedPurchase {
  fileprivate init(_ purchase: PurchaseView) {
    self.init(
      bought: ExportedMark(by: purchase.member, milliseconds: purchase.milliseconds),
      quantity: purchase.quantity, store: purchase.store)
  }
}

extension ReadFact {
  fileprivate var code: String? { if case .code(let digits) = value { digits } else { nil } }
  fileprivate var occasion: UInt64? {
    if case .recurred(_, let through) = value { through } else { nil }
  }
}

extension Sequence where Element: Comparable {
  /// Its elements in order, each once.
  func distinct() -> [Element] {
    sorted().reduce(into: []) { distinct, element in
      if distinct.last != element { distinct.append(element) }
    }
  }
}
