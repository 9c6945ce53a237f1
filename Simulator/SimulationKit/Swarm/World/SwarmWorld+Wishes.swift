internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerSync

/// One member's wishes, and what the others give.
extension SwarmWorld {
  /// Whose wishes they are: the first phone's owner, who is never removed.
  var wisher: MemberID { handsets[0].phone.identity.member }

  /// The words of every gift mark.
  var giftSecret: String { "gift-\(String(mixed(plan.seed, 33), radix: 16))" }

  /// Every space that is judged: the household's, personal ones, the wishes and the marks about them.
  var judgedSpaces: [SpaceID] { [household] + members.map(\.personal) + wishSpaces }

  var wishSpaces: [SpaceID] {
    wishes.map { [$0, Secrets.giftSpace(about: $0, owner: wisher)] } ?? []
  }

  /// Where a deed about wishes is done; nil if this phone can't do it.
  func wishSpace(for deed: Deed, of handset: Handset) throws -> SpaceID? {
    let isWisher = handset.phone.identity.member == wisher
    guard let wishes, handset.phone.identity.household == household else { return nil }
    let list = try handset.phone.phone.lists().first { $0.space.id == wishes }
    guard let list, !list.space.isLeft else { return nil }
    if let told = list.description, told != SpaceDescription(.list, owner: wisher) {
      throw Violation(invariant: "W1", message: "a wish list is taken for something else")
    }
    switch deed {
    case .wish, .wishDetail, .share: return isWisher ? wishes : nil
    case .give, .stopGiving:
      guard !isWisher else { return nil }
      // Nothing is known of the list before its first page.
      do { return try handset.phone.phone.openGifts(about: wishes) } catch PhoneError.unknownSpace {
        return nil
      }
    default: return nil
    }
  }

  func writer(
    of deed: Deed, _ event: Event, by editor: Editor, in view: SpaceView
  ) -> WishWriter {
    WishWriter(
      deed: deed, event: event, editor: editor, view: view, canary: ownCanary,
      secret: giftSecret, members: members.map(\.member))
  }

  /// Ana makes her list, on whichever of her phones; once in a life.
  func openWishes(_ handset: Handset, _ event: Event) throws -> Bool {
    guard wishes == nil, handset.phone.identity.member == wisher else { return false }
    let wall = handset.clock.reads(at: now)
    handset.furthestWall = max(handset.furthestWall, wall)
    let editor = Editor(member: wisher, nowMilliseconds: wall)
    let first = oracle.nextNumber
    var chance = SplitMix64(seed: mixed(event.bits, 8))
    let phone = handset.phone.phone
    let opened = try phone.storage.suffering(phoneTrouble(handset, &chance)) {
      try phone.openList(at: wall, random: &handset.phone.random) { facts in
        let view = SpaceView(facts)
        let draft = try writer(
          of: .openWishes, event, by: editor, in: view
        ).draft()
        return Meaning.mark(draft, from: first, malformed: false)
      }
    }
    guard let change = opened.change else { return false }
    wishes = opened.space
    sometimes(.wishesOpened)
    trace.note("phone \(handset.index): makes a wish list, number \(first)", at: now)
    oracle.wrote(
      phone: handset.index, in: opened.space, change.statements, at: change.time,
      superseding: [], serverMilliseconds: now)
    return true
  }

  /// What the weather's end leaves unshared is shared, so that every mark arrives that waits.
  func shareAtLast() throws {
    guard let wishes else { return }
    let handset = handsets[0]
    guard let row = try handset.phone.phone.spaces().first(where: { $0.id == wishes }),
      !row.isLeft, row.position != nil || row.opening != nil
    else { return }
    let known = try handset.phone.numbers(in: wishes)
    let first = oracle.nextNumber
    let editor = Editor(member: wisher, nowMilliseconds: now)
    let change = try handset.phone.phone.edit(
      space: wishes, at: now, random: &handset.phone.random
    ) { facts in
      Meaning.mark(
        try editor.share(with: .household, in: SpaceView(facts)), from: first, malformed: false)
    }
    guard let change else { return }
    oracle.wrote(
      phone: handset.index, in: wishes, change.statements, at: change.time,
      superseding: change.supersedes.compactMap { known[$0] }, serverMilliseconds: now)
  }

  /// W1: nothing of a mark is in what goes to whoever wishes, not even the name of the space.
  func checkGiftSecret(_ bytes: [UInt8], to handset: Handset) throws {
    guard let wishes, handset.phone.identity.member == wisher else { return }
    checked("W1")
    let marks = Secrets.giftSpace(about: wishes, owner: wisher)
    try Judgement.checkGiftSecret(
      handset.index, given: bytes,
      secrets: [Canary(Array(giftSecret.utf8)), Canary(marks.bytes)])
  }
}
