extension SpaceView {
  /// What a line without a label would be called.
  ///
  /// Edits never leave one (`ViewTests`).
  public static let nameless = "?"

  /// The shown lines of a list: first those that were given a position, in that order, then the
  /// others by name.
  ///
  /// Equal positions are ordered by name, and equal names by product.
  public func lines(on list: ListID) -> [LineView] {
    products(on: list).compactMap { line(LineID(product: $0, list: list)) }
      .map { (place: Place($0), line: $0) }
      .sorted { $0.place < $1.place }
      .map(\.line)
  }

  /// One line, if it is shown.
  public func line(_ id: LineID) -> LineView? {
    guard isShown(id) else { return nil }
    let needs = self.needs(of: id)
    var view = LineView(
      id: id, name: name(of: id.product) ?? Self.nameless, category: nil, note: nil, position: nil,
      needs: needs, quantities: NeedView.combined(needs, by: list(id.list).policy),
      bought: facts(of: id, .bought).inTime.map {
        BoughtView(dot: $0.dot, member: $0.author, milliseconds: $0.time.milliseconds)
      },
      allClaims: claims(of: id))
    if case .category(let category) = winner(.category, of: id.product) { view.category = category }
    if case .note(_, let text) = winner(.note, of: id) { view.note = text }
    if case .position(_, let key) = winner(.position, of: id) { view.position = key }
    return view
  }

  /// What a product is called; nil if nothing was ever put on it.
  package func name(of product: Subject) -> String? {
    guard case .label(let name) = winner(.label, of: product) else { return nil }
    return name
  }

  /// What is wanted on a line, oldest first.
  ///
  /// A need of an occasion that somebody has dealt with is none: another phone put it there without knowing.
  package func needs(of line: LineID) -> [NeedView] {
    let needs = facts(of: line, .need).inTime.compactMap(NeedView.init)
    guard needs.contains(where: { $0.occasion != nil }), let through = recurredThrough(line) else {
      return needs
    }
    return needs.filter { need in need.occasion.map { $0 > through } ?? true }
  }

  /// Up to which occasion a recurring line has been dealt with; nil if it never was.
  package func recurredThrough(_ line: LineID) -> UInt64? {
    facts(of: line, .recurred).compactMap { fact -> UInt64? in
      guard case .recurred(_, let through) = fact.value else { return nil }
      return through
    }.max()
  }

  private func claims(of line: LineID) -> [ClaimView] {
    facts(of: line, .claim).inTime.compactMap { fact in
      guard case .claim(_, let until) = fact.value else { return nil }
      return ClaimView(dot: fact.dot, member: fact.author, untilMilliseconds: until)
    }
  }

  /// The products with a shown line on a list, in the order of their subjects.
  package func products(on list: ListID) -> [Subject] {
    var products: [Subject] = []
    for fact in facts where fact.value.list == list && products.last != fact.subject {
      if fact.value.field == .need || fact.value.field == .bought { products.append(fact.subject) }
    }
    return products
  }
}

extension NeedView {
  /// The occasion that it stands for; nil if a person or a template put it there.
  package var occasion: UInt64? {
    guard case .occasion(let number) = origin else { return nil }
    return number
  }

  init?(_ fact: ReadFact) {
    guard case .need(let need) = fact.value else { return nil }
    self.init(
      dot: fact.dot, author: fact.author, wantedBy: need.wantedBy, quantity: need.quantity,
      purpose: need.purpose, origin: need.origin, milliseconds: fact.time.milliseconds)
  }
}

extension Sequence<ReadFact> {
  /// Oldest first.
  package var inTime: [ReadFact] { sorted { ($0.time, $0.dot) < ($1.time, $1.dot) } }
}

private struct Place: Comparable {
  let rank: Int
  let position: [UInt8]
  let name: NameOrder
  let product: Subject

  init(_ line: LineView) {
    rank = line.position == nil ? 1 : 0
    position = line.position?.bytes ?? []
    name = NameOrder(line.name)
    product = line.id.product
  }

  static func < (left: Place, right: Place) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.position != right.position {
      return left.position.lexicographicallyPrecedes(right.position)
    }
    return (left.name, left.product) < (right.name, right.product)
  }
}
