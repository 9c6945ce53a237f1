import HouseholdModel
import HouseholdWire
import Testing

/// How many bytes the everyday messages take.
///
/// The household's history says more: `simulate history`.
@Suite struct SizeTests {
  private var values = RandomValues(seed: 41)
  private let term: UInt64 = 0xA1B2_C3D4_E5F6_0718
  private let now: UInt64 = 1_790_000_000_000

  private func cursor(_ seq: UInt64) -> Cursor {
    let bytes = stride(from: 56, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: term >> UInt64($0))
    }
    return Cursor(bytes: bytes + [UInt8(seq >> 8 & 0xFF), UInt8(seq & 0xFF), 1])
  }

  private mutating func id() -> UInt64 { values.random.next() }

  private mutating func space() -> SpaceID {
    SpaceID(rawValue: UInt128(id()) << 64 | UInt128(id()))
  }

  /// One phone buys milk that another wanted: request and answer, household and personal space.
  @Test mutating func oneTickTakesAtMost300Bytes() throws {
    let me = ReplicaID(rawValue: id())
    let other = ReplicaID(rawValue: id())
    let milk = Subject(rawValue: id())
    let two = try Quantity(2)
    let purchase = Purchase(
      quantity: two,
      earlier: [
        EarlierPurchase(member: MemberID(rawValue: id()), minutesBefore: 10_080, quantity: two)
      ], rhythmHours: 168)
    let change = Change(
      dot: Dot(replica: me, counter: 7001), time: HybridTime(milliseconds: now),
      supersedes: [Dot(replica: other, counter: 6523), Dot(replica: other, counter: 5210)],
      statements: [
        Statement(Assertion(milk, .bought(list: .main))),
        Statement(Assertion(milk, .purchase(purchase))),
      ])
    let request = SyncRequest(
      number: 4711,
      spaces: [
        SpaceRequest(
          space: space(), cursor: cursor(24_000),
          replicas: [
            ReplicaRequest(
              replica: me, first: 7001, chainBefore: id(), highest: 7002,
              changes: [.change(change)])
          ]),
        SpaceRequest(
          space: space(), cursor: cursor(300),
          replicas: [
            ReplicaRequest(
              replica: ReplicaID(rawValue: id()), first: 12, chainBefore: id(), highest: 11)
          ]),
      ])
    let answer = SyncAnswer(
      number: 4711, term: ReplicaID(rawValue: term), serverMilliseconds: now + 120,
      spaces: [
        SpaceAnswer(
          space: request.spaces[0].space, status: .ok, head: 24_001,
          replicas: [
            ReplicaAnswer(
              replica: me, receipts: [Receipt(first: 7001, verdict: .applied, seq: 24_001)],
              backedUp: 6990)
          ],
          news: .page(
            Page(
              from: cursor(24_000), to: cursor(24_001), endSeq: 24_001, born: change.facts,
              dead: change.supersedes, more: false))),
        SpaceAnswer(
          space: request.spaces[1].space, status: .ok, head: 300,
          replicas: [ReplicaAnswer(replica: request.spaces[1].replicas[0].replica, backedUp: 11)],
          news: .page(
            Page(
              from: cursor(300), to: cursor(300), endSeq: 300, born: [], dead: [], more: false))),
      ])
    let up = Wire.encode(request, shortening: true).count
    let down = Wire.encode(answer, to: request).count
    let long = Wire.encode(request).count
    print("one tick: \(up) up + \(down) down = \(up + down) bytes; \(long) up with whole ids")
    #expect(try Wire.syncAnswer(Wire.encode(answer, to: request), to: request) == answer)
    #expect(up + down <= 300)
    #expect(long + down <= 300)
  }

  /// Sixty lines, a vocabulary of 169 products and what is remembered of buying them, over ten years.
  @Test mutating func aNewPhoneTakesAtMost16000Bytes() throws {
    let replicas = (0..<4).map { _ in ReplicaID(rawValue: id()) }
    func dot(_ random: inout SplitMix64) -> Dot {
      Dot(
        replica: replicas.randomElement(using: &random) ?? replicas[0],
        counter: .random(in: 1...30_000, using: &random))
    }
    func time(_ random: inout SplitMix64) -> HybridTime {
      HybridTime(milliseconds: now - .random(in: 0...315_000_000_000, using: &random))
    }
    var lines: [Fact] = []
    var vocabulary: [Fact] = []
    var purchases: [Fact] = []
    for product in 0..<169 {
      let subject = Subject(rawValue: id())
      func fact(_ value: FactValue, _ random: inout SplitMix64) -> Fact {
        Fact(
          dot: dot(&random), time: time(&random), statement: Statement(Assertion(subject, value)))
      }
      var random = values.random
      vocabulary.append(fact(.label("Whole milk \(product)"), &random))
      vocabulary.append(fact(.category("Dairy"), &random))
      let earlier = EarlierPurchase(
        member: MemberID(rawValue: 77), minutesBefore: 10_080, quantity: try Quantity(2))
      purchases.append(
        fact(
          .purchase(
            Purchase(
              quantity: try Quantity(2), earlier: product.isMultiple(of: 2) ? [earlier] : [],
              rhythmHours: 470)), &random))
      if product < 60 {
        lines.append(fact(.need(Need(list: .main, quantity: try Quantity(3))), &random))
      }
      values.random = random
    }
    let request = SyncRequest(
      number: 1,
      spaces: [
        SpaceRequest(
          space: space(), cursor: nil,
          replicas: [
            ReplicaRequest(
              replica: ReplicaID(rawValue: 9), first: 1,
              chainBefore: Chain.start(ReplicaID(rawValue: 9)), highest: 0)
          ])
      ])
    func size(_ facts: [Fact]) -> Int {
      let answer = SyncAnswer(
        number: 1, term: ReplicaID(rawValue: term), serverMilliseconds: now,
        spaces: [
          SpaceAnswer(
            space: request.spaces[0].space, status: .ok, head: 90_000,
            replicas: [ReplicaAnswer(replica: ReplicaID(rawValue: 9))],
            news: .page(
              Page(
                from: cursor(0), to: cursor(24_001), endSeq: 90_000, born: facts, dead: [],
                more: false)),
            authors: replicas.map {
              Author(
                replica: $0, member: MemberID(rawValue: 1 << 60),
                device: DeviceID(rawValue: 1 << 60))
            })
        ])
      return Wire.encode(answer, to: request).count
    }
    let whole = size(lines + vocabulary + purchases)
    let withoutLines = size(vocabulary + purchases)
    print(
      "new phone: \(whole) bytes, lines \(whole - withoutLines),",
      "purchases \(whole - size(lines + vocabulary)), frame \(size([]))")
    #expect(whole <= 16_000)
    #expect(whole - withoutLines <= 3_000)
  }

  @Test mutating func tenAddsTakeAtMost30BytesEach() throws {
    let me = ReplicaID(rawValue: id())
    let changes = try (0..<10 as Range<UInt64>).map { number in
      PushedChange.change(
        Change(
          dot: Dot(replica: me, counter: 7001 + number),
          time: HybridTime(milliseconds: now + number * 20_000), supersedes: [],
          statements: [
            Statement(
              Assertion(
                Subject(rawValue: id()), .need(Need(list: .main, quantity: try Quantity(3)))))
          ]))
    }
    let request = SyncRequest(
      number: 4711,
      spaces: [
        SpaceRequest(
          space: space(), cursor: cursor(24_000),
          replicas: [
            ReplicaRequest(
              replica: me, first: 7001, chainBefore: id(), highest: 7010, changes: changes)
          ])
      ])
    let bytes = Wire.encode(request).count
    print("ten adds: \(bytes) bytes")
    #expect(bytes <= 300)
  }
}
