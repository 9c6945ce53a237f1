extension Editor {
  /// Gives a product another name, or a line another product.
  ///
  /// A name of the same key is only written otherwise, on every list. With another key, or a
  /// `variant`, one change puts what is on this line on that product instead: what others added
  /// there meanwhile stays with it, and purchases stay with the old product, which was what was
  /// bought. A line that is done stays done, by the word of who renames it.
  public func rename(
    _ line: LineID, to name: String, variant: String? = nil, in view: SpaceView
  ) throws(EditError) -> Draft {
    let name = try checkedName(name)
    let variant = try checkedWords(variant)
    try checkShown(line, in: view)
    let key = view.name(of: line.product).flatMap(ProductKey.init(name:))
    let target =
      key == name.key && variant == nil
      ? line.product : Subject(product: name.key, variant: variant ?? "")
    var draft = DraftInProgress(view)
    if target == line.product {
      let labels = view.facts(of: target, .label)
      if labels.count == 1, labels.first?.value == .label(name.text) { return Draft() }
      draft.rename(target, to: name.text)
      return try draft.finished()
    }
    let renamed = LineID(product: target, list: line.list)
    draft.ensureName(of: target, or: name.text)
    carry(line, to: renamed, in: view, &draft)
    if case .position(_, let key) = view.winner(.position, of: line) {
      draft.takeBack(view.facts(of: renamed, .position))
      draft.say(target, .position(list: line.list, key: key))
    }
    if view.needs(of: line).isEmpty { draft.say(target, .bought(list: line.list)) }
    return try draft.finished()
  }

  /// Puts a wanted line on another list: one change.
  ///
  /// It has no position there yet.
  public func move(
    _ line: LineID, to list: ListID, in view: SpaceView
  ) throws(EditError) -> Draft {
    try checkWanted(line, in: view)
    try checkOpen(list, in: view)
    if list == line.list { return Draft() }
    var draft = DraftInProgress(view)
    draft.ensureName(of: line.product)
    carry(line, to: LineID(product: line.product, list: list), in: view, &draft)
    return try draft.finished()
  }

  /// Takes a line off its list.
  ///
  /// Whatever is put on it meanwhile stays.
  public func remove(_ line: LineID, in view: SpaceView) throws(EditError) -> Draft {
    try checkShown(line, in: view)
    var draft = DraftInProgress(view)
    draft.takeBackAll(of: line)
    return try draft.finished()
  }

  /// Clears the bought marks of a list; what was bought stays remembered.
  ///
  /// Lines that are wanted again stay, without the mark; of the others nothing is left.
  public func clearBought(on list: ListID, in view: SpaceView) throws(EditError) -> Draft {
    guard view.hasList(list) else { throw .listUnknown(list) }
    var draft = DraftInProgress(view)
    for product in view.products(on: list) {
      let line = LineID(product: product, list: list)
      let isWanted = !view.needs(of: line).isEmpty
      if isWanted {
        draft.takeBack(view.facts(of: line, .bought))
      } else {
        draft.takeBackAll(of: line)
      }
    }
    return try draft.finished()
  }

  /// Takes all of a line back and says its needs, its note and one's own claims about another.
  ///
  /// Needs stay whose they were, and as by adding, what was bought there is wanted again. If the other line has a note too, both stay, and the later shows.
  private func carry(
    _ line: LineID, to other: LineID, in view: SpaceView, _ draft: inout DraftInProgress
  ) {
    draft.takeBackLeftovers(of: other)
    draft.takeBackAll(of: line)
    let needs = view.needs(of: line)
    if !needs.isEmpty { draft.takeBack(view.facts(of: other, .bought)) }
    for need in needs {
      let carried = Need(
        list: other.list, quantity: need.quantity, wantedBy: wanted(by: need.person),
        purpose: need.purpose)
      draft.say(other.product, .need(carried))
    }
    if case .note(_, let text) = view.winner(.note, of: line) {
      draft.say(other.product, .note(list: other.list, text: text))
    }
    for claim in view.facts(of: line, .claim) where claim.author == member {
      guard case .claim(_, let until) = claim.value, until > nowMilliseconds else { continue }
      draft.say(other.product, .claim(list: other.list, untilMilliseconds: until))
    }
  }
}
