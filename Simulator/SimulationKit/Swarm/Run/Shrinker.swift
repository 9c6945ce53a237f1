/// Makes a failing plan small: fewer faults, phones and events, as long as the same promise is broken.
///
/// Delta debugging by halves (Zeller & Hildebrandt: "Simplifying and Isolating Failure-Inducing Input", TSE 2002).
package enum Shrinker {
  /// A smaller plan that breaks the same promise as `plan`; `plan` itself if it breaks none.
  ///
  /// `spoiling` spoils every life it tries, for tests of the shrinker.
  package static func shrink(
    _ plan: Plan, spoiling: Spoiling? = nil, tell: (String) -> Void
  ) -> Plan {
    guard let wanted = Swarm.run(plan, spoiling: spoiling).violation?.invariant else { return plan }
    var search = ShrinkSearch(best: plan, wanted: wanted, spoiling: spoiling)
    var before: Plan
    repeat {
      before = search.best
      search.dropFaults()
      if search.best.phones > 1 { search.take(search.best.withFewerPhones()) }
      search.dropEvents()
      tell(
        "\(search.best.phones) phones, \(search.best.events.count) events, \(search.best.weather.count) faults"
      )
    } while search.best != before
    return search.best
  }
}

private struct ShrinkSearch {
  private(set) var best: Plan
  let wanted: String
  let spoiling: Spoiling?

  @discardableResult
  mutating func take(_ candidate: Plan) -> Bool {
    guard candidate != best,
      Swarm.run(candidate, spoiling: spoiling).violation?.invariant == wanted
    else { return false }
    best = candidate
    return true
  }

  mutating func dropFaults() {
    for fault in best.weather { take(best.without(fault)) }
  }

  mutating func dropEvents() {
    var size = max(1, best.events.count / 2)
    while size >= 1 {
      var index = 0
      while index < best.events.count {
        var candidate = best
        candidate.events.removeSubrange(index..<min(index + size, best.events.count))
        if !take(candidate) { index += size }
      }
      size /= 2
    }
  }
}

extension Plan {
  fileprivate func without(_ fault: Fault) -> Plan {
    var plan = self
    plan.weather.removeAll { $0 == fault }
    plan.events.removeAll { $0.fault == fault }
    return plan
  }

  fileprivate func withFewerPhones() -> Plan {
    var plan = self
    plan.phones -= 1
    return plan
  }
}
