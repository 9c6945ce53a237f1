/// Who may read a list of its own, beside whoever made it.
public enum Audience: Hashable, Sendable {
  /// Nobody else.
  case onlyMe
  /// Everybody in the household, newcomers too.
  case household
  /// These members.
  case members([MemberID])
}

/// One thing that is said about a wish beside its name, its quantity and its note.
public enum WishDetail: Hashable, Sendable {
  /// How much it matters; nil takes that back.
  case priority(WishPriority?)
  /// Where it can be found; nothing takes that back.
  case link(String)
  /// In which size; nothing takes that back.
  case size(String)
  /// In which colour; nothing takes that back.
  case colour(String)
}

extension Editor {
  /// Makes a list of its own in a space that has nothing yet: its name, what it is for, who may read it.
  public func beginList(
    named name: String, _ kind: ListKind = .wishes, for audience: Audience, in view: SpaceView
  ) throws(EditError) -> Draft {
    let name = try checkedName(name)
    guard view.facts(of: ListID.main.subject, .listName).isEmpty else {
      throw .listExists(.main)
    }
    var draft = DraftInProgress(view)
    draft.say(ListID.main.subject, .listName(name.text))
    if kind != .shopping { draft.say(ListID.main.subject, .listKind(kind)) }
    for subject in audience.subjects(without: member) { draft.say(subject, .reader) }
    return try draft.finished()
  }

  /// Says who else may read a list of its own.
  ///
  /// Whoever may not any more keeps what was downloaded before, and nothing after. Only the list's owner may say
  /// so; the server refuses it from others.
  public func share(
    with audience: Audience, in view: SpaceView
  ) throws(EditError) -> Draft {
    let wanted = audience.subjects(without: member)
    var draft = DraftInProgress(view)
    for subject in view.subjects(with: .reader) where !wanted.contains(subject) {
      draft.takeBack(view.facts(of: subject, .reader))
    }
    for subject in wanted where view.facts(of: subject, .reader).isEmpty {
      draft.say(subject, .reader)
    }
    return try draft.finished()
  }

  /// Puts a list of its own away, or brings it back.
  public func putAway(_ isArchived: Bool, in view: SpaceView) throws(EditError) -> Draft {
    let list = view.list(.main)
    if list.isArchived == isArchived { return Draft() }
    var draft = DraftInProgress(view)
    draft.takeBack(view.facts(of: ListID.main.subject, .listArchived))
    if isArchived { draft.say(ListID.main.subject, .listArchived(true)) }
    return try draft.finished()
  }

  /// Says more about a wish.
  public func setDetail(
    _ detail: WishDetail, of line: LineID, in view: SpaceView
  ) throws(EditError) -> Draft {
    try checkShown(line, in: view)
    let value: FactValue?
    switch detail {
    case .priority(let priority): value = priority.map { .priority(list: line.list, $0) }
    case .link(let text):
      value = try checkedWords(text, limit: EditLimits.linkBytes).map {
        .link(list: line.list, text: $0)
      }
    case .size(let text):
      value = try checkedDisplay(text).map { .size(list: line.list, text: $0) }
    case .colour(let text):
      value = try checkedDisplay(text).map { .colour(list: line.list, text: $0) }
    }
    let alive = view.facts(of: line, detail.field)
    if alive.count == 1, alive.first?.value == value { return Draft() }
    var draft = DraftInProgress(view)
    draft.takeBack(alive)
    if let value {
      draft.ensureName(of: line.product)
      draft.say(line.product, value)
    }
    return try draft.finished()
  }

  /// "I'm giving this", in the view of the gift marks: all of a wish, or a part of it.
  ///
  /// It replaces what this person said about it before. Marks of others stay: several may give together.
  /// `name` is what the wish is called, so that the mark stays readable after the wish is gone.
  public func give(
    _ line: LineID, named name: String, quantity: Quantity? = nil, words: String? = nil,
    isBought: Bool = false, in gifts: SpaceView
  ) throws(EditError) -> Draft {
    let name = try checkedName(name)
    let words = try checkedWords(words, limit: EditLimits.noteBytes / 2)
    let gift = Gift(
      list: line.list, name: name.text, quantity: quantity, words: words, isBought: isBought)
    let own = gifts.facts(of: line, .gift).filter { $0.author == member }
    if own.count == 1, own.first?.value == .gift(gift) { return Draft() }
    var draft = DraftInProgress(gifts)
    draft.takeBack(own)
    draft.say(line.product, .gift(gift))
    return try draft.finished()
  }

  /// Takes one's own mark about a wish back.
  public func stopGiving(_ line: LineID, in gifts: SpaceView) throws(EditError) -> Draft {
    let own = gifts.facts(of: line, .gift).filter { $0.author == member }
    guard !own.isEmpty else { throw .notGivenByYou(line) }
    var draft = DraftInProgress(gifts)
    draft.takeBack(own)
    return try draft.finished()
  }

  /// Words of one line that a person may read as a name; nil if nothing is left.
  private func checkedDisplay(_ text: String) throws(EditError) -> String? {
    guard let words = try checkedWords(text) else { return nil }
    return try checkedName(words).text
  }
}

extension WishDetail {
  fileprivate var field: Field {
    switch self {
    case .priority: .priority
    case .link: .link
    case .size: .size
    case .colour: .colour
    }
  }
}

extension Audience {
  /// What `reader` facts are about, in order.
  fileprivate func subjects(without owner: MemberID) -> [Subject] {
    switch self {
    case .onlyMe: []
    case .household: [SpaceView.everybody.subject]
    case .members(let members):
      members.filter { $0 != owner && $0 != SpaceView.everybody }.map(\.subject).sorted()
        .reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
  }
}
