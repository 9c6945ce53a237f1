/// A product of the household's vocabulary as a person sees it.
public struct ProductView: Hashable, Sendable, Identifiable {
  /// Which product.
  public var id: Subject
  /// What it is called.
  public var name: String
  /// The shelf it belongs to.
  public var category: String?
  /// The remembered purchases, newest first.
  public var purchases: [PurchaseView]
  /// The mean pause between purchases, in hours; nil while there was only one.
  public var rhythmHours: UInt32?
}

extension SpaceView {
  /// The products that have a name, in the order of their names.
  public var products: [ProductView] {
    subjects(with: .label).compactMap(product).map { (place: NameOrder($0.name), product: $0) }
      .sorted { ($0.place, $0.product.id) < ($1.place, $1.product.id) }
      .map(\.product)
  }

  /// One product, if it has a name.
  public func product(_ id: Subject) -> ProductView? {
    guard let name = name(of: id) else { return nil }
    let memory = purchaseMemory(of: id)
    var view = ProductView(
      id: id, name: name, category: nil, purchases: memory.purchases,
      rhythmHours: memory.rhythmHours)
    if case .category(let category) = winner(.category, of: id) { view.category = category }
    return view
  }

  /// What to tell a person who is about to buy: the newest purchase of the last 14 days, on whatever
  /// list, by whomever; nil if there is none.
  ///
  /// It is nil, too, if the household buys the product that often anyway: when three quarters of its
  /// usual pause are over.
  public func recentPurchase(of product: Subject, nowMilliseconds: UInt64) -> PurchaseView? {
    let memory = purchaseMemory(of: product)
    guard let newest = memory.purchases.first else { return nil }
    let pause = nowMilliseconds - min(nowMilliseconds, newest.milliseconds)
    let limit = UInt64(Purchase.earlierMinutes) * PurchaseView.millisecondsPerMinute
    guard pause <= limit else { return nil }
    if let hours = memory.rhythmHours, Rhythm.isUsual(hours: hours, pauseMilliseconds: pause) {
      return nil
    }
    return newest
  }

  package func purchaseMemory(of product: Subject) -> PurchaseMemory {
    PurchaseMemory(facts(of: product, .purchase))
  }
}
