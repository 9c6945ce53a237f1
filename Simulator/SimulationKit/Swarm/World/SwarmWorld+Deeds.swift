internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire

extension SwarmWorld {
  /// The person tries up to six things until there is one to do.
  func edit(_ handset: Handset, _ event: Event) throws {
    for attempt in 0..<6 {
      let deed = Deed.drawn[event.draw(Deed.drawn.count, salt: UInt64(attempt))]
      if deed == .poison, isCalm || !plan.has(.poison) { continue }
      if deed == .newKind, isCalm || !plan.has(.newerApp) { continue }
      if try attemptDeed(deed, handset, event) {
        try tell(handset, .edited)
        return
      }
    }
  }

  private func attemptDeed(_ deed: Deed, _ handset: Handset, _ event: Event) throws -> Bool {
    do { return try perform(deed, handset, event) } catch is EditError {
      sometimes(.editRefused)
    } catch PhoneError.tooManyFacts, PhoneError.tooManySupersedes, PhoneError.leftSpace {
      sometimes(.editRefused)
    } catch let error as DeviceStorageError {
      sometimes(.editLost)
      met(error == .full ? .fullPhone : .phoneCrash, handset.index)
    }
    return false
  }

  private func perform(_ deed: Deed, _ handset: Handset, _ event: Event) throws -> Bool {
    if deed == .openWishes { return try openWishes(handset, event) }
    let identity = handset.phone.identity
    let undo = deed == .undo ? handset.undo : nil
    let space: SpaceID
    if deed.isAboutWishes {
      guard let found = try wishSpace(for: deed, of: handset) else { return false }
      space = found
    } else {
      space = undo?.space ?? (deed == .read ? identity.personal : identity.household)
    }
    let wall = handset.clock.reads(at: now)
    handset.furthestWall = max(handset.furthestWall, wall)
    let editor = Editor(member: identity.member, nowMilliseconds: wall)
    let known = try handset.phone.numbers(in: space)
    let first = oracle.nextNumber
    var chance = SplitMix64(seed: mixed(event.bits, 7))
    var written: (draft: Draft, view: SpaceView)?
    let phone = handset.phone.phone
    let change = try phone.storage.suffering(phoneTrouble(handset, &chance)) {
      try phone.edit(space: space, at: wall, random: &handset.phone.random) { facts in
        let view = SpaceView(facts)
        let draft =
          deed.isAboutWishes
          ? try writer(of: deed, event, by: editor, in: view).draft()
          : try DeedWriter(
            deed: deed, event: event, editor: editor, view: view, undo: undo?.undo,
            canary: ownCanary
          ).draft()
        written = (draft, view)
        return Meaning.mark(draft, from: first, malformed: deed == .poison)
      }
    }
    guard let change else { return false }
    if deed == .undo {
      handset.undo = nil
      sometimes(.undone)
    } else if let written {
      handset.undo = (
        space, Undo(of: written.draft, named: change.dot, by: editor, in: written.view)
      )
    }
    if deed == .read { sometimes(.alertRead) }
    if deed == .give { sometimes(.giftMarked) }
    if deed == .addRecurring { sometimes(.occasionBrought) }
    if deed == .poison { met(.poison, handset.index) }
    if deed == .newKind { met(.newerApp, handset.index) }
    trace.note("phone \(handset.index): \(deed.rawValue), number \(first)", at: now)
    oracle.wrote(
      phone: handset.index, in: space, change.statements, at: change.time,
      superseding: change.supersedes.compactMap { known[$0] }, isMalformed: deed == .poison,
      serverMilliseconds: now)
    if space == household, let written = oracle.entries.last { handset.session?.wrote(written) }
    try checkShown(handset, space)
    return true
  }
}

extension SimulatedPhone {
  /// What each fact that this phone can see is called in the oracle.
  func numbers(in space: SpaceID) throws -> [Dot: UInt64] {
    try phone.storage.read { tx in
      let own = try tx.overlay(in: space).flatMap(\.change.facts)
      let facts = try tx.facts(in: space) + own
      return Dictionary(
        facts.compactMap { fact in Meaning.number(of: fact.statement).map { (fact.dot, $0) } },
        uniquingKeysWith: { _, own in own })
    }
  }
}
