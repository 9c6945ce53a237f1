/// What the alive purchases of one product say together.
///
/// There is one alive purchase unless several were made without knowing of each other; what those
/// say is put together, and a purchase that two of them carry counts once.
package struct PurchaseMemory: Hashable, Sendable {
  /// The remembered purchases, newest first.
  package var purchases: [PurchaseView]
  /// How often the household buys the product; the newest alive purchase that knows says it.
  package var rhythmHours: UInt32?

  /// What alive `purchase` facts of one product say together.
  package init(_ facts: some Sequence<ReadFact>) {
    let heads = facts.compactMap { fact -> Head? in
      guard case .purchase(let purchase) = fact.value else { return nil }
      return Head(
        all: PurchaseView.all(in: fact), rhythmHours: purchase.rhythmHours, dot: fact.dot)
    }
    let newestFirst = heads.sorted {
      ($0.all[0].milliseconds, $0.dot) > ($1.all[0].milliseconds, $1.dot)
    }
    purchases = []
    for head in newestFirst { add(head.all) }
    rhythmHours = newestFirst.lazy.compactMap(\.rhythmHours).first
  }

  private struct Head {
    let all: [PurchaseView]
    let rhythmHours: UInt32?
    let dot: Dot
  }

  /// Adds purchases that are not remembered yet.
  package mutating func add(_ others: [PurchaseView]) {
    let known = purchases
    let merged = known + others.filter { other in !known.contains { $0.isSame(as: other) } }
    // Those of one moment keep the order in which they were found, which is the same everywhere.
    purchases = merged.enumerated()
      .sorted { ($1.element.milliseconds, $0.offset) < ($0.element.milliseconds, $1.offset) }
      .map(\.element)
  }

  /// Forgets the purchases that `others` stand for, each once.
  package mutating func remove(_ others: [PurchaseView]) {
    for other in others {
      let exactly = purchases.firstIndex(of: other)
      if let same = exactly ?? purchases.firstIndex(where: { $0.isSame(as: other) }) {
        purchases.remove(at: same)
      }
    }
  }

  /// What `member` bought at a time; of two within a minute the one closer to it.
  package func purchase(of member: MemberID, atMilliseconds time: UInt64) -> PurchaseView? {
    let sought = PurchaseView(member: member, milliseconds: time)
    let candidates = purchases.filter { $0.isSame(as: sought) }
    return candidates.first { $0.minute == sought.minute } ?? candidates.first
  }

  /// The fact that `member` asserts for a purchase made now, superseding all remembered ones.
  package func purchase(
    by member: MemberID, at nowMilliseconds: UInt64, quantity: Quantity?, store: String?
  ) -> Purchase {
    let pause = purchases.first.map { nowMilliseconds - min(nowMilliseconds, $0.milliseconds) }
    return Purchase(
      quantity: quantity, store: store,
      earlier: carried(purchases[...], by: member, at: nowMilliseconds),
      rhythmHours: pause.map { Rhythm.hours(after: rhythmHours, pauseMilliseconds: $0) }
        ?? rhythmHours)
  }

  /// The fact that `member` asserts to say all of this anew; nil if there is nothing to say.
  ///
  /// The newest purchase stands in front, with who bought it and when; the others are carried. A
  /// purchase whose buyer this phone has not been told is left out: it would be credited to `member`.
  package func restated(by member: MemberID, at nowMilliseconds: UInt64) -> Purchase? {
    let told = purchases.filter { $0.member != nil }
    guard let newest = told.first else { return nil }
    return Purchase(
      quantity: newest.quantity, store: newest.store,
      by: newest.member == member ? nil : newest.member,
      // At least a minute, so that a restated purchase can always be told from one just made.
      minutesBefore: max(1, minutes(from: newest, to: nowMilliseconds)),
      earlier: carried(told.dropFirst(), by: member, at: nowMilliseconds), rhythmHours: rhythmHours)
  }

  private func carried(
    _ purchases: ArraySlice<PurchaseView>, by member: MemberID, at nowMilliseconds: UInt64
  ) -> [EarlierPurchase] {
    let recent = purchases.lazy.filter { purchase in
      purchase.member != nil
        && minutes(from: purchase, to: nowMilliseconds) <= Purchase.earlierMinutes
    }
    return recent.prefix(Purchase.earlierLimit).map { purchase in
      EarlierPurchase(
        member: purchase.member == member ? nil : purchase.member,
        minutesBefore: minutes(from: purchase, to: nowMilliseconds), quantity: purchase.quantity)
    }
  }

  private func minutes(from purchase: PurchaseView, to nowMilliseconds: UInt64) -> UInt32 {
    let now = nowMilliseconds / PurchaseView.millisecondsPerMinute
    return UInt32(clamping: now - min(now, purchase.minute))
  }
}
