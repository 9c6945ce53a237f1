extension Editor {
  /// Says that the household always wants a product to be there, on this line's list.
  public func setStaple(
    _ line: LineID, quantity: Quantity? = nil, in view: SpaceView
  ) throws(EditError) -> Draft {
    try replace(
      .staple, of: line, by: .staple(Staple(list: line.list, quantity: quantity)), in: view)
  }

  /// Says that a product is wanted every so many days, from a day on.
  ///
  /// Days count from 1970-01-01 in the household's own calendar.
  public func setRecurrence(
    of line: LineID, everyDays: UInt32, fromDay day: UInt32, quantity: Quantity? = nil,
    in view: SpaceView
  ) throws(EditError) -> Draft {
    guard (1...Recurrence.longestDays).contains(everyDays) else {
      throw .pauseOutOfRange(days: everyDays, limit: Recurrence.longestDays)
    }
    let recurrence = Recurrence(
      list: line.list, quantity: quantity, everyDays: everyDays, firstDay: day)
    let before = view.facts(of: line, .recurrence)
    var draft = try draft(replacing: .recurrence, of: line, by: .recurrence(recurrence), in: view)
    // Another rhythm counts its occasions anew.
    if !(before.count == 1 && before.first?.value == .recurrence(recurrence)) {
      draft.takeBack(view.facts(of: line, .recurred))
      draft.takeBack(view.facts(of: line, .need).filter { NeedView($0)?.occasion != nil })
    }
    return try draft.finished()
  }

  /// Takes back that a product is a staple.
  public func removeStaple(_ line: LineID, in view: SpaceView) throws(EditError) -> Draft {
    try takeBack([.staple], of: line, in: view)
  }

  /// Takes back that a product is wanted again and again.
  public func removeRecurrence(of line: LineID, in view: SpaceView) throws(EditError) -> Draft {
    try takeBack([.recurrence, .recurred], of: line, in: view)
  }

  /// Puts the staples that are missing on their lists: one draft for each.
  ///
  /// A staple is missing if nothing of it is wanted and it does not stand there as bought.
  public func addStaples(in view: SpaceView) throws(EditError) -> [Draft] {
    var drafts: [Draft] = []
    for staple in view.staples where !view.isShown(staple.id) {
      guard !view.list(staple.id.list).isArchived else { continue }
      var draft = DraftInProgress(view)
      draft.ensureName(of: staple.id.product)
      draft.takeBackLeftovers(of: staple.id)
      draft.say(
        staple.id.product, .need(Need(list: staple.id.list, quantity: staple.quantity)))
      drafts.append(try draft.finished())
    }
    return drafts
  }

  /// Puts what recurs on its lists, as far as it is due on `day`: one draft for each product.
  ///
  /// Each occasion comes once, whoever's phone brings it: needs of one occasion count once, and none comes
  /// back after somebody has bought or removed it. Occasions that nobody lived through are one.
  public func expandRecurring(onDay day: UInt32, in view: SpaceView) throws(EditError) -> [Draft] {
    var drafts: [Draft] = []
    for line in view.recurring {
      guard let due = line.recurrence.occasion(on: day), !view.list(line.id.list).isArchived,
        view.recurredThrough(line.id).map({ due > $0 }) ?? true
      else { continue }
      let waiting = view.needs(of: line.id).filter { $0.occasion != nil }
      guard !waiting.contains(where: { ($0.occasion ?? 0) >= due }) else { continue }
      var draft = DraftInProgress(view)
      draft.ensureName(of: line.id.product)
      draft.takeBackLeftovers(of: line.id)
      draft.takeBack(view.facts(of: line.id, .bought))
      draft.takeBack(
        view.facts(of: line.id, .need).filter { fact in waiting.contains { $0.dot == fact.dot } })
      draft.say(
        line.id.product,
        .need(
          Need(
            list: line.id.list, quantity: line.recurrence.quantity, origin: .occasion(due))))
      drafts.append(try draft.finished())
    }
    return drafts
  }

  private func replace(
    _ field: Field, of line: LineID, by value: FactValue, in view: SpaceView
  ) throws(EditError) -> Draft {
    let alive = view.facts(of: line, field)
    if alive.count == 1, alive.first?.value == value { return Draft() }
    return try draft(replacing: field, of: line, by: value, in: view).finished()
  }

  private func draft(
    replacing field: Field, of line: LineID, by value: FactValue, in view: SpaceView
  ) throws(EditError) -> DraftInProgress {
    try checkOpen(line.list, in: view)
    guard view.name(of: line.product) != nil else { throw .productUnknown(line.product) }
    var draft = DraftInProgress(view)
    draft.ensureName(of: line.product)
    draft.takeBack(view.facts(of: line, field))
    draft.say(line.product, value)
    return draft
  }

  private func takeBack(
    _ fields: [Field], of line: LineID, in view: SpaceView
  ) throws(EditError) -> Draft {
    var draft = DraftInProgress(view)
    for field in fields { draft.takeBack(view.facts(of: line, field)) }
    return try draft.finished()
  }
}
