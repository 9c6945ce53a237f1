extension Editor {
  /// "I'm going shopping", until a time: everybody else is told once, and may say what is missing.
  ///
  /// Nothing is said anew while what this person said before still holds.
  public func goShopping(
    with list: ListID = .main, to store: String? = nil, untilMilliseconds: UInt64,
    in view: SpaceView
  ) throws(EditError) -> Draft {
    let store = try checkedWords(store)
    try checkOpen(list, in: view)
    guard untilMilliseconds > nowMilliseconds else { throw .claimEnded }
    let own = view.facts(of: member.subject, .trip).filter { $0.author == member }
    guard !own.contains(where: holds) else { return Draft() }
    var draft = DraftInProgress(view)
    draft.takeBack(own)
    draft.say(
      member.subject,
      .trip(Trip(list: list, store: store, untilMilliseconds: untilMilliseconds)))
    return try draft.finished()
  }

  /// The shopping is over.
  public func endShopping(in view: SpaceView) throws(EditError) -> Draft {
    var draft = DraftInProgress(view)
    draft.takeBack(view.facts(of: member.subject, .trip).filter { $0.author == member })
    return try draft.finished()
  }

  private func holds(_ fact: ReadFact) -> Bool {
    guard case .trip(let trip) = fact.value else { return false }
    return trip.untilMilliseconds > nowMilliseconds
  }

  /// Says for the whole household which product a trade item number stands for.
  ///
  /// `digits` are the 14 of a GTIN. A product that had the number before loses it.
  public func nameCode(
    _ digits: String, as name: String, in view: SpaceView
  ) throws(EditError) -> Draft {
    let name = try checkedName(name)
    guard digits.utf8.count == 14, ProductKey(gtin: digits) != nil else {
      throw .codeMalformed
    }
    let product = Subject(product: name.key)
    let known = view.facts(ofCode: digits)
    var draft = DraftInProgress(view)
    draft.ensureName(of: product, or: name.text)
    draft.takeBack(known.filter { $0.subject != product })
    if !known.contains(where: { $0.subject == product }) { draft.say(product, .code(digits)) }
    return try draft.finished()
  }

  /// Says again what somebody said before and what does not stand any more.
  ///
  /// It is an ordinary change: whatever is there instead is taken back, or, where several values live side by
  /// side, joined. Empty if it stands already, and if it is nothing that can be said again: a purchase, a
  /// claim of somebody else.
  public func restore(_ fact: ReadFact, in view: SpaceView) throws(EditError) -> Draft {
    let alive = view.facts(of: fact.subject, fact.value.field).filter(fact.isInPlace)
    if case .label(let name) = fact.value {
      guard alive.latest?.value != fact.value else { return Draft() }
      var draft = DraftInProgress(view)
      draft.rename(fact.subject, to: name)
      return try draft.finished()
    }
    guard let value = fact.value(restatedBy: self), !alive.contains(where: { $0.value == value })
    else { return Draft() }
    if let list = fact.value.list { try checkOpen(list, in: view) }
    var draft = DraftInProgress(view)
    if fact.value.isPutOnProducts { draft.ensureName(of: fact.subject) }
    if let list = fact.value.list, fact.value.field == .need {
      draft.takeBackLeftovers(of: LineID(product: fact.subject, list: list))
    }
    if !fact.value.field.isSet { draft.takeBack(alive) }
    draft.say(fact.subject, value)
    return try draft.finished()
  }
}
