public import HouseholdModel

extension ImportedList {
  /// The changes after which at least what the entries ask for is wanted on `list`.
  ///
  /// What is wanted there already counts, by whomever, so importing the same list again changes
  /// nothing, and importing it with more milk brings what is missing of the milk. Entries of one
  /// product are one: their quantities add up. A note or a shelf is set where there is none; none is
  /// ever replaced. Done entries stand aside unless `includingDone`. Throws if nothing can be put
  /// on that list.
  public func plan(
    by editor: Editor, in view: SpaceView, list: ListID = .main, includingDone: Bool = false
  ) throws(EditError) -> ImportPlan {
    guard view.hasList(list) else { throw .listUnknown(list) }
    guard !view.list(list).isArchived else { throw .listArchived(list) }
    var plan = ImportPlan()
    var groups: [ProductGroup] = []
    var places: [Subject: Int] = [:]
    for entry in entries {
      if entry.isDone, !includingDone {
        plan.done.append(entry.sourceLine)
        continue
      }
      guard let key = ProductKey(name: entry.name) else {
        plan.refused.append(RefusedEntry(sourceLine: entry.sourceLine, error: .name(.empty)))
        continue
      }
      let product = Subject(product: key)
      if let place = places[product] {
        groups[place].entries.append(entry)
      } else {
        places[product] = groups.count
        groups.append(
          ProductGroup(line: LineID(product: product, list: list), entries: [entry]))
      }
    }
    for group in groups { group.add(to: &plan, by: editor, in: view) }
    return plan
  }
}
