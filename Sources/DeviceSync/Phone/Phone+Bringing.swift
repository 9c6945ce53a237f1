package import DeviceStorage
package import HouseholdModel

extension Phone {
  /// Brings what is still to come from the household before this one, if there is any.
  ///
  /// `decide` makes drafts of what is known there and here; none may be about what another says. One
  /// transaction writes them all and notes that nothing is owed any more: whoever is killed before
  /// its end brings everything the next time, and whoever is killed after it nothing twice. Answers
  /// whether anything was written.
  package func bring(
    at wallMilliseconds: UInt64, random: inout some RandomNumberGenerator,
    decide: (_ old: [ReadFact], _ here: [ReadFact], Identity) throws -> [Draft]
  ) throws -> Bool {
    guard try identity()?.bringing != nil else { return false }
    return try storage.write { transaction in
      // Another process on the same file may have done it meanwhile.
      guard var identity = try transaction.identity(), let old = identity.bringing,
        let home = try transaction.space(identity.household), !home.isLeft
      else { return false }
      identity.bringing = nil
      try transaction.setIdentity(identity)
      guard let before = try transaction.space(old) else { return false }
      let drafts = try decide(
        transaction.view(of: before), transaction.view(of: home), identity)
      var isChange = false
      for draft in drafts {
        let change = try transaction.write(draft, in: home, at: wallMilliseconds, random: &random)
        if change != nil { isChange = true }
      }
      return isChange
    }
  }
}
