public import HouseholdModel

extension HouseholdExport {
  /// The changes that say all of it anew, in a household in which nothing has been said yet.
  ///
  /// `people` says who members of the file are here; others keep their ids. Whoever restores becomes
  /// the author of everything, at the time of restoring. Needs and purchases name the one whose they
  /// were; bought marks and claims can't. So a line that was bought is bought by whoever restores,
  /// claims of others are gone, and memory is what the household would remember if it were restated:
  /// the newest purchase of each product to the minute, two earlier ones of the last 14 days, and
  /// the rhythm; purchases of buyers who are not known are left out.
  ///
  /// Lists come first, and each product's name before what is put on it. Throws if the household is
  /// not empty.
  public func restore(
    into view: SpaceView, by editor: Editor, people: [MemberID: MemberID] = [:]
  ) throws(ExportError) -> [Draft] {
    let said = view.facts.count { !Field.kept(apart: $0.value.field) }
    guard said == 0 else { throw .notEmpty(facts: said) }
    return RestoredPart.packed(parts(by: editor, people))
  }

  /// What is said anew, in parts that belong together.
  func parts(by editor: Editor, _ people: [MemberID: MemberID]) -> [RestoredPart] {
    let speaker = Speaker(editor: editor, people: people)
    var lines: [Subject: [(ListID, ExportedLine)]] = [:]
    for list in lists {
      for line in list.lines { lines[line.product, default: []].append((list.id, line)) }
    }
    let ofProducts = products.map { product in
      var part = RestoredPart(label: Assertion(product.id, .label(product.name)))
      part.say(speaker.values(of: product), about: product.id)
      for (list, line) in lines[product.id] ?? [] {
        part.say(speaker.values(of: line, on: list), about: product.id)
      }
      return part
    }
    return lists.map { RestoredPart(of: $0) } + ofProducts + others.map { RestoredPart(of: $0) }
  }
}
