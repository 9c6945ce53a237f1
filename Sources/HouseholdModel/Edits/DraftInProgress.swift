/// A draft while an edit writes it.
struct DraftInProgress {
  private let view: SpaceView
  private var supersedes: [Dot] = []
  private var labels: [Assertion] = []
  private(set) var assertions: [Assertion] = []

  init(_ view: SpaceView) { self.view = view }

  /// Takes facts back.
  mutating func takeBack(_ facts: some Sequence<ReadFact>) { supersedes += facts.dots }

  /// Says something new.
  mutating func say(_ subject: Subject, _ value: FactValue) {
    assertions.append(Assertion(subject, value))
  }

  /// Makes sure that a product on which this change puts something will have a name.
  ///
  /// It has one if anybody's label is alive. If all labels are this phone's own and have no receipt
  /// yet, the server may reject the changes that asserted them, and not this one: so this change
  /// replaces them. `name` is for a product that nobody named.
  mutating func ensureName(of product: Subject, or name: String? = nil) {
    let alive = view.facts(of: product, .label)
    guard alive.allSatisfy(\.isUnreceipted), !labels.contains(where: { $0.subject == product })
    else { return }
    guard let text = view.name(of: product) ?? name else { return }
    rename(product, to: text)
  }

  /// Replaces the labels of a product.
  mutating func rename(_ product: Subject, to name: String) {
    takeBack(view.facts(of: product, .label))
    labels.removeAll { $0.subject == product }
    labels.append(Assertion(product, .label(name)))
  }

  /// Takes back what is left of a line that is not shown, so that adding brings nothing old back.
  mutating func takeBackLeftovers(of line: LineID) {
    guard !view.isShown(line) else { return }
    for field in [.need] + Field.leftovers { takeBack(view.facts(of: line, field)) }
  }

  /// Takes back all of a line.
  ///
  /// What is about the product stays: its name, its shelf, its purchases.
  mutating func takeBackAll(of line: LineID) {
    for field in [.need, .bought] + Field.leftovers { takeBack(view.facts(of: line, field)) }
    dealWithOccasions(of: line)
  }

  /// Says that the occasions that put needs on a line are dealt with, so that no phone which does not know
  /// yet puts them there again.
  mutating func dealWithOccasions(of line: LineID) {
    guard let newest = view.needs(of: line).compactMap(\.occasion).max() else { return }
    takeBack(view.facts(of: line, .recurred))
    say(line.product, .recurred(list: line.list, through: newest))
  }

  /// The draft, if it is not more than one change may be.
  ///
  /// Names come first.
  func finished() throws(EditError) -> Draft {
    let sorted = supersedes.sorted()
    let distinct = sorted.indices.filter { $0 == 0 || sorted[$0 - 1] != sorted[$0] }
    let draft = Draft(supersedes: distinct.map { sorted[$0] }, assertions: labels + assertions)
    guard draft.assertions.count <= SyncLimits.factsPerChange else {
      throw .tooMuchAtOnce(facts: draft.assertions.count, limit: SyncLimits.factsPerChange)
    }
    guard draft.supersedes.count <= SyncLimits.supersedesPerChange else {
      throw .tooMuchAtOnce(facts: draft.supersedes.count, limit: SyncLimits.supersedesPerChange)
    }
    return draft
  }
}

extension Field {
  /// What may be left on a line that is not shown, when somebody wrote it without knowing that.
  static let leftovers: [Field] = [.note, .position, .claim, .priority, .link, .size, .colour]
}
