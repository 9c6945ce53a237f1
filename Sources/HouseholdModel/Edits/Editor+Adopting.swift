extension Editor {
  /// Brings what is wanted in a household that was started apart into this one.
  ///
  /// One draft for each list that is not here yet and one for each product. Lists keep their ids, so
  /// the main lists become one, and doing it again brings nothing twice. Needs of people who are not
  /// members here become those of whoever brings them. Lists that are put away, lines that are done
  /// and purchases stay behind.
  public func adopt(_ old: SpaceView, into view: SpaceView) throws(EditError) -> [Draft] {
    let lists = old.lists.filter { !$0.isArchived }
    var drafts: [Draft] = []
    for list in lists where !view.hasList(list.id) {
      guard let name = list.name else { continue }
      drafts.append(try createList(list.id, named: name, policy: list.policy, in: view))
    }
    let lines = lists.map(\.id).filter { $0 == .main || old.list($0).name != nil }
      .flatMap { list in old.lines(on: list).filter { !$0.needs.isEmpty } }
      .sorted { ($0.id.product, $0.id.list) < ($1.id.product, $1.id.list) }
    var rest = lines[...]
    while let product = rest.first?.id.product {
      let ofProduct = rest.prefix { $0.id.product == product }
      rest = rest.dropFirst(ofProduct.count)
      drafts.append(try adopt(Array(ofProduct), into: view))
    }
    return drafts.filter { !$0.isEmpty }
  }

  private func adopt(_ lines: [LineView], into view: SpaceView) throws(EditError) -> Draft {
    var draft = DraftInProgress(view)
    for line in lines where !view.list(line.id.list).isArchived {
      let known = view.needs(of: line.id)
      let needs = line.needs.map { adopted($0, in: view) }.filter { need in
        !known.contains {
          $0.person == need.person && $0.quantity == need.quantity && $0.purpose == need.purpose
        }
      }
      guard !needs.isEmpty else { continue }
      draft.ensureName(of: line.id.product, or: line.name)
      draft.takeBackLeftovers(of: line.id)
      draft.takeBack(view.facts(of: line.id, .bought))
      for need in needs {
        draft.say(
          line.id.product,
          .need(
            Need(
              list: line.id.list, quantity: need.quantity, wantedBy: wanted(by: need.person),
              purpose: need.purpose)))
      }
      if let note = line.note, view.line(line.id)?.note == nil {
        draft.say(line.id.product, .note(list: line.id.list, text: note))
      }
    }
    return try draft.finished()
  }

  private func adopted(_ need: NeedView, in view: SpaceView) -> NeedView {
    var need = need
    let isMember = need.person.map { !view.facts(of: $0.subject, .member).isEmpty } ?? false
    if !isMember { need.wantedBy = member }
    return need
  }
}
