import HouseholdModel
import HouseholdWire

/// The messages and values of `Protocol/vectors`: one of each kind, and what is rare besides.
enum Vectors {
  static let household = SpaceID(rawValue: 0x0011_2233_4455_6677_8899_AABB_CCDD_EEFF)
  static let personal = SpaceID(rawValue: 0xFFEE_DDCC_BBAA_9988_7766_5544_3322_1100)
  static let ana = ReplicaID(rawValue: 0xA1A1_A1A1_A1A1_A1A1)
  static let ben = ReplicaID(rawValue: 0xB2B2_B2B2_B2B2_B2B2)
  static let term = ReplicaID(rawValue: 0x0102_0304_0506_0708)
  static let milk = Subject(rawValue: 0x3333_3333_3333_3333)
  static let eggs = Subject(rawValue: 0x4444_4444_4444_4444)
  static let now: UInt64 = 1_790_000_000_000

  static func cursor(_ seq: UInt8) -> Cursor { Cursor(bytes: [1, 2, 3, 4, 5, 6, 7, 8, 0x80, seq]) }

  static func time(_ milliseconds: UInt64, _ counter: UInt16 = 0) -> HybridTime {
    HybridTime(milliseconds: now + milliseconds, counter: counter)
  }

  static let unknown = FactValue.unknown(Field(rawValue: 77), [0, 1, 2, 0xFF])

  // MARK: Values

  static func values() throws -> [(name: String, value: FactValue)] {
    let other = MemberID(rawValue: 0x5555_5555_5555_5555)
    let party = ListID(rawValue: 0x6666_6666_6666_6666)
    let litres = try Quantity(thousandths: 1500, unit: .litre)
    return [
      ("label", .label("Crème fraîche")), ("category", .category("Dairy")),
      ("need", .need(Need(list: .main, quantity: try Quantity(2)))),
      (
        "need-full",
        .need(Need(list: party, quantity: litres, wantedBy: other, purpose: "Sunday's cake"))
      ), ("note", .note(list: .main, text: "the blue one\nnot the green one")),
      ("position", .position(list: party, key: try FractionalKey("a0V"))),
      ("claim", .claim(list: .main, untilMilliseconds: now)), ("bought", .bought(list: .main)),
      ("bought-party", .bought(list: party)), ("purchase", .purchase(Purchase())),
      (
        "purchase-full",
        .purchase(
          Purchase(
            quantity: litres, store: "Corner shop",
            earlier: [
              EarlierPurchase(minutesBefore: 90, quantity: try Quantity(1)),
              EarlierPurchase(member: other, minutesBefore: 10_080, quantity: litres),
            ], rhythmHours: 168))
      ),
      (
        "purchase-restated",
        .purchase(
          Purchase(
            quantity: litres, by: other, minutesBefore: .max,
            earlier: [EarlierPurchase(minutesBefore: 20_160)], rhythmHours: 168))
      ), ("list-name", .listName("Party")), ("list-policy", .listPolicy(.sum)),
      ("list-archived", .listArchived(true)), ("member-name", .member(name: "Ana")),
      ("device", .device(member: other, name: "Ana's phone")),
      (
        "alert-double-purchase",
        .alert(
          .doublePurchase(
            product: milk, own: Dot(replica: ana, counter: 9), other: other,
            otherPurchase: Dot(replica: ben, counter: 1 << 40)))
      ), ("alert-claimed", .alert(.claimed(product: milk, list: party, by: other))),
      ("alert-member-joined", .alert(.memberJoined(member: other))), ("read", .read),
      (
        "need-of-a-template",
        .need(Need(list: .main, quantity: litres, origin: .template(party)))
      ), ("need-of-an-occasion", .need(Need(list: .main, origin: .occasion(0)))),
      ("code", .code("04006381333931")),
      ("staple", .staple(Staple(list: .main, quantity: litres))),
      (
        "recurrence",
        .recurrence(
          Recurrence(list: party, quantity: try Quantity(2), everyDays: 7, firstDay: 20_780))
      ), ("recurred", .recurred(list: .main, through: 51)), ("list-kind", .listKind(.wishes)),
      ("trip", .trip(Trip(list: .main, store: "Corner shop", untilMilliseconds: now))),
      ("priority", .priority(list: .main, .high)),
      ("link", .link(list: .main, text: "https://shop.example/kettle?size=2")),
      ("size", .size(list: .main, text: "EU 42")),
      ("colour", .colour(list: .main, text: "dark green")),
      (
        "gift",
        .gift(
          Gift(
            list: .main, name: "Kettle", quantity: try Quantity(1), words: "I pay half",
            isBought: true))
      ), ("gift-plain", .gift(Gift(list: .main, name: "Kettle"))), ("reader", .reader),
      ("space-list", .space(SpaceDescription(.list, owner: other))),
      ("space-gifts", .space(SpaceDescription(.gifts(about: household), owner: other))),
      (
        "alert-going-shopping",
        .alert(.goingShopping(by: other, list: .main, store: "Corner shop"))
      ), ("newer-list-kind", .unknown(.listKind, [8, 9])),
      ("unknown-kind", unknown),
      ("newer-policy", .unknown(.listPolicy, [8, 9])),
    ]
  }

  // MARK: Requests

  static func buying() throws -> Change {
    Change(
      dot: Dot(replica: ana, counter: 301), time: time(0),
      supersedes: [Dot(replica: ben, counter: 250), Dot(replica: ana, counter: 17)],
      statements: [
        Statement(Assertion(milk, .bought(list: .main))),
        Statement(Assertion(milk, .purchase(Purchase(quantity: try Quantity(2))))),
      ])
  }

  static func request() throws -> SyncRequest {
    let unnamed = Change(
      dot: Dot(replica: ana, counter: 303), time: time(0, 1),
      supersedes: [Dot(replica: ana, counter: 301)], statements: [])
    let other = Change(
      dot: Dot(replica: ana, counter: 304), time: time(9000, 7), supersedes: [],
      statements: (0..<8 as Range<UInt64>).map {
        Statement(
          Assertion(Subject(rawValue: eggs.rawValue + $0 / 2), $0 == 3 ? unknown : .label("Eggs")))
      })
    return SyncRequest(
      number: 4711,
      spaces: [
        SpaceRequest(
          space: household, cursor: cursor(40),
          replicas: [
            ReplicaRequest(
              replica: ana, first: 301, chainBefore: 0x1234_5678_9ABC_DEF0, highest: 320,
              changes: [.change(try buying()), .change(unnamed), .change(other)])
          ]),
        SpaceRequest(
          space: personal, cursor: cursor(7),
          replicas: [
            ReplicaRequest(
              replica: ben, first: 1, chainBefore: Chain.start(ben), highest: 0)
          ]),
      ], waitSeconds: 25, pageLimit: 500)
  }

  static func requestAfterRestore() -> SyncRequest {
    let dot = Dot(replica: ana, counter: 5)
    return SyncRequest(
      number: 1,
      spaces: [
        SpaceRequest(
          space: household, cursor: nil, staged: StagedReset(target: cursor(9), through: 4),
          replicas: [
            ReplicaRequest(
              replica: ana, first: 5, chainBefore: 1, highest: 8, lostBefore: true,
              changes: [
                .void(dot: dot, counters: 3, digest: 0xDEAD_BEEF),
                .change(
                  Change(
                    dot: dot.advanced(by: 3), time: HybridTime(rawValue: 0),
                    supersedes: [Dot(replica: term, counter: 1)], statements: [])),
              ]), ReplicaRequest(replica: ben, first: 1, chainBefore: 77, highest: 0),
          ])
      ])
  }

  /// Two lists of their own that this phone made: one it has never synced, and marks about another's.
  static func requestThatOpens() -> SyncRequest {
    SyncRequest(
      number: 2,
      spaces: [
        SpaceRequest(
          space: personal, cursor: nil, opening: .list,
          replicas: [
            ReplicaRequest(replica: ana, first: 1, chainBefore: Chain.start(ana), highest: 0)
          ]),
        SpaceRequest(
          space: Secrets.giftSpace(about: household, owner: newcomer.member), cursor: cursor(3),
          opening: .gifts(about: household),
          replicas: [
            ReplicaRequest(replica: ben, first: 1, chainBefore: Chain.start(ben), highest: 0)
          ]),
      ])
  }

  // MARK: Answers to `request`

  static func answer(_ spaces: [SpaceAnswer]) -> SyncAnswer {
    SyncAnswer(number: 4711, term: term, serverMilliseconds: now + 99, spaces: spaces)
  }

  static func page() throws -> Page {
    let label = Fact(
      dot: Dot(replica: ben, counter: 260), time: time(5),
      statement: Statement(Assertion(eggs, .label("Eggs"))))
    return Page(
      from: cursor(40), to: cursor(43), endSeq: 43, born: try buying().facts + [label],
      dead: [Dot(replica: ben, counter: 250), Dot(replica: ana, counter: 17)], more: true)
  }

  static func answerWithPage() throws -> SyncAnswer {
    answer([
      SpaceAnswer(
        space: household, status: .ok, head: 50,
        replicas: [
          ReplicaAnswer(
            replica: ana,
            receipts: [301, 303, 304].enumerated().map {
              Receipt(first: $1, verdict: .applied, seq: 41 + UInt64($0))
            }, backedUp: 290)
        ], news: .page(try page()),
        authors: [
          Author(
            replica: ben, member: MemberID(rawValue: 0x5555_5555_5555_5555),
            device: DeviceID(rawValue: 0x7777_7777_7777_7777))
        ]),
      SpaceAnswer(
        space: personal, status: .ok, head: 7, replicas: [ReplicaAnswer(replica: ben)],
        news: .page(
          Page(from: cursor(7), to: cursor(7), endSeq: 7, born: [], dead: [], more: false))),
      SpaceAnswer(space: SpaceID(rawValue: 5), status: .ok, head: 1),
    ])
  }

  static func answerWithVerdicts() -> SyncAnswer {
    let receipts = [
      Receipt(first: 301, verdict: .rejected(.tooLarge), seq: 40),
      Receipt(first: 303, verdict: .clamped(time(0, 2)), seq: 41),
      Receipt(first: 304, verdict: .void, seq: 41),
      Receipt(first: 312, verdict: .forgotten, seq: 39),
      Receipt(first: 313, verdict: .applied, seq: 42),
    ]
    return answer([
      SpaceAnswer(
        space: household, status: .ok, head: 42,
        replicas: [ReplicaAnswer(replica: ana, receipts: receipts, expected: 301)]),
      SpaceAnswer(space: personal, status: .notMember),
    ])
  }

  static func answerWithFork() -> SyncAnswer {
    let proven = [
      ProvenChange(first: 11, last: 12, chain: 0xAA, verdict: .applied, seq: 5),
      ProvenChange(first: 13, last: 13, chain: 0xBB, verdict: .rejected(.notMember), seq: 5),
    ]
    return answer([
      SpaceAnswer(
        space: household, status: .ok, head: 42,
        replicas: [ReplicaAnswer(replica: ana, fork: ForkProof(proven: proven, goneThrough: 10))]),
      SpaceAnswer(
        space: personal, status: .ok, head: 7,
        replicas: [ReplicaAnswer(replica: ben, fork: ForkProof(proven: [], goneThrough: 0))]),
    ])
  }

  static func answerWithReset() throws -> SyncAnswer {
    answer([
      SpaceAnswer(
        space: household, status: .ok, head: 60,
        news: .reset(
          ResetPage(
            from: cursor(40), target: cursor(60), targetSeq: 60, after: nil, through: 30,
            facts: try buying().facts, done: false))),
      SpaceAnswer(
        space: personal, status: .ok, head: 9,
        news: .reset(
          ResetPage(
            from: nil, target: cursor(9), targetSeq: 9, after: 3, through: 9, facts: [],
            done: true))),
    ])
  }

  // MARK: Others

  static func frame() throws -> Frame { Frame(space: household, term: term, page: try page()) }

  static let newcomer = Newcomer(
    member: MemberID(rawValue: 0x5555_5555_5555_5555), memberName: "Ana", personal: personal,
    device: DeviceID(rawValue: 0x7777_7777_7777_7777), deviceName: "Ana's phone",
    token: Array(0..<32))
  static let start = StartHousehold(household: household, newcomer: newcomer)
  static let join = JoinHousehold(code: Array(16..<32), newcomer: newcomer)
  static let enrolment = Enrolment(
    household: household, personal: personal, member: newcomer.member, device: newcomer.device)
  static let invite = CreateInvite(
    codeHash: Secrets.sha256(join.code), lifetimeSeconds: 86_400, purpose: .device)
}
