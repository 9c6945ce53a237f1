import HouseholdModel

@testable import Interchange

extension HouseholdExport {
  /// What an export of the restored household must say, in the words of `Docs/INTERCHANGE.md`.
  func restored(by editor: Editor, people: [MemberID: MemberID], members: [ExportedMember])
    -> HouseholdExport
  {
    let now = ExportedMark(by: editor.member, milliseconds: editor.nowMilliseconds)
    func here(_ member: MemberID?) -> MemberID? { member.map { people[$0] ?? $0 } }
    var export = self
    export.members = members
    for list in export.lists.indices {
      for index in export.lists[list].lines.indices {
        var line = export.lists[list].lines[index]
        line.needs = line.needs.map { need in
          var need = need
          let person = here(need.wantedBy ?? need.said.by)
          need.wantedBy = person == editor.member ? nil : person
          need.said = now
          return need
        }
        line.bought = line.bought.isEmpty ? [] : [now]
        line.claims = line.claims.compactMap { claim in
          guard here(claim.by) == editor.member, claim.milliseconds > editor.nowMilliseconds else {
            return nil
          }
          return ExportedMark(by: editor.member, milliseconds: claim.milliseconds)
        }
        export.lists[list].lines[index] = line
      }
    }
    for index in export.products.indices {
      let all = export.products[index].purchases.map { purchase in
        var purchase = purchase
        purchase.bought.by = here(purchase.bought.by)
        return purchase
      }
      let remembered = Self.remembered(all, now: editor.nowMilliseconds)
      export.products[index].purchases = remembered
      if remembered.isEmpty { export.products[index].rhythmHours = nil }
    }
    export.others = export.others.map { other in
      var other = other
      other.said = now
      return other
    }
    return export
  }

  /// The newest purchase to the minute, and up to two earlier ones of the last 14 days without a store.
  private static func remembered(
    _ purchases: [ExportedPurchase], now: UInt64
  ) -> [ExportedPurchase] {
    let minute: UInt64 = 60_000
    var told: [ExportedPurchase] = []
    for purchase in purchases {
      let isKnown = told.contains { other in
        let (one, two) = (
          other.bought.milliseconds / minute, purchase.bought.milliseconds / minute
        )
        return other.bought.by == purchase.bought.by && max(one, two) - min(one, two) <= 1
      }
      if !isKnown { told.append(purchase) }
    }
    told.removeAll { $0.bought.by == nil }
    guard var newest = told.first else { return [] }
    newest.bought.milliseconds = min(newest.bought.milliseconds / minute, now / minute - 1) * minute
    let earlier = told.dropFirst().filter {
      $0.bought.milliseconds / minute + 20_160 >= now / minute
    }
    .prefix(2)
    .map { purchase in
      var purchase = purchase
      purchase.store = nil
      purchase.bought.milliseconds =
        min(purchase.bought.milliseconds / minute, now / minute) * minute
      return purchase
    }
    return ([newest] + earlier).enumerated()
      .sorted {
        ($1.element.bought.milliseconds, $0.offset) < ($0.element.bought.milliseconds, $1.offset)
      }
      .map(\.element)
  }
}
