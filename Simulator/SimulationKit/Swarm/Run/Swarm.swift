internal import HouseholdModel

/// Lives lives.
package enum Swarm {
  /// Lives `plan` and says what came of it; `tell` hears one line for each thing that happens.
  ///
  /// `spoiling` spoils the life before it is judged, for tests of the judgement.
  /// An error that nobody expected is a violation too, with the id `R0`: something threw that may not throw.
  package static func run(
    _ plan: Plan, spoiling: Spoiling? = nil, tell: ((String) -> Void)? = nil
  ) -> SeedReport {
    do {
      let world = try SwarmWorld(plan, tell: tell)
      world.spoiling = spoiling
      var violation: Violation?
      do { try world.run() } catch let found as Violation { violation = found } catch {
        violation = Violation(invariant: "R0", message: "\(error)")
      }
      return world.report(violation)
    } catch {
      return SeedReport(
        seed: plan.seed, level: plan.level, traceHash: 0, events: 0, simulatedMilliseconds: 0,
        faults: [:], checks: [:], sometimes: [:],
        violation: Violation(invariant: "R0", message: "\(error)"))
    }
  }
}

/// The counts that are not zero, by name.
private func counts<Name: Hashable & CaseIterable & RawRepresentable<String>>(
  _ counts: [Name: Int]
) -> [String: Int] {
  Name.allCases.reduce(into: [:]) { named, name in named[name.rawValue] = counts[name] }
}

extension SwarmWorld {
  fileprivate func report(_ violation: Violation?) -> SeedReport {
    SeedReport(
      seed: plan.seed, level: plan.level, traceHash: trace.hash, events: trace.events,
      simulatedMilliseconds: now - SwarmWorld.start,
      faults: counts(tally.faults), checks: tally.checks, sometimes: counts(tally.sometimes),
      violation: violation)
  }
}
