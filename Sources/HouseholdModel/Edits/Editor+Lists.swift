extension Editor {
  /// Makes a list.
  ///
  /// `id` is random, drawn by the caller.
  public func createList(
    _ id: ListID, named name: String, policy: NeedPolicy = .largest, kind: ListKind = .shopping,
    in view: SpaceView
  ) throws(EditError) -> Draft {
    let name = try checkedName(name)
    guard !view.hasList(id) else { throw .listExists(id) }
    var draft = DraftInProgress(view)
    draft.say(id.subject, .listName(name.text))
    if policy != .largest { draft.say(id.subject, .listPolicy(policy)) }
    if kind != .shopping { draft.say(id.subject, .listKind(kind)) }
    return try draft.finished()
  }

  /// Gives a list another name.
  public func renameList(
    _ id: ListID, to name: String, in view: SpaceView
  ) throws(EditError) -> Draft {
    let name = try checkedName(name)
    return try replace(.listName, of: id, by: .listName(name.text), in: view)
  }

  /// Says how a list combines needs of different people.
  public func setPolicy(
    _ policy: NeedPolicy, of id: ListID, in view: SpaceView
  ) throws(EditError) -> Draft {
    try checkKnown(id, in: view)
    let isDefault = view.facts(of: id.subject, .listPolicy).isEmpty && policy == .largest
    return isDefault ? Draft() : try replace(.listPolicy, of: id, by: .listPolicy(policy), in: view)
  }

  /// Puts a list away.
  ///
  /// Its lines stay as they are and come back with it.
  public func archiveList(_ id: ListID, in view: SpaceView) throws(EditError) -> Draft {
    guard id != .main else { throw .mainListStays }
    return try replace(.listArchived, of: id, by: .listArchived(true), in: view)
  }

  /// Brings a list back that was put away.
  public func restoreList(_ id: ListID, in view: SpaceView) throws(EditError) -> Draft {
    try checkKnown(id, in: view)
    var draft = DraftInProgress(view)
    draft.takeBack(view.facts(of: id.subject, .listArchived))
    return try draft.finished()
  }

  private func replace(
    _ field: Field, of list: ListID, by value: FactValue, in view: SpaceView
  ) throws(EditError) -> Draft {
    try checkKnown(list, in: view)
    let alive = view.facts(of: list.subject, field)
    if alive.count == 1, alive.first?.value == value { return Draft() }
    var draft = DraftInProgress(view)
    draft.takeBack(alive)
    draft.say(list.subject, value)
    return try draft.finished()
  }

  private func checkKnown(_ list: ListID, in view: SpaceView) throws(EditError) {
    guard view.hasList(list) else { throw .listUnknown(list) }
  }
}
