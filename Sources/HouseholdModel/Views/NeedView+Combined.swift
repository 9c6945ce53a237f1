extension NeedView {
  /// What needs are together: one quantity for each family of units, in the order of the units.
  ///
  /// Needs of one origin, such as a template that two phones expanded, count once: the largest. With
  /// `largest`, needs of one person add up, the largest of different people and origins counts, and needs
  /// with a purpose are added to that. With `sum`, all add up. A need without a quantity adds none.
  /// A sum beyond `QuantityLimits.largest` is shown as the largest of its parts.
  static func combined(_ needs: [NeedView], by policy: NeedPolicy) -> [Quantity] {
    let (expanded, said) = needs.partitioned { $0.origin != nil }
    let ofOrigins = byOrigin(expanded).flatMap { Quantity.largest($0.compactMap(\.quantity)) }
    switch policy {
    case .sum: return total(said.compactMap(\.quantity) + ofOrigins)
    case .largest:
      let (forPurposes, plain) = said.partitioned { $0.purpose != nil }
      let ofPeople = byPerson(plain).flatMap { total($0.compactMap(\.quantity)) }
      return total(Quantity.largest(ofPeople + ofOrigins) + forPurposes.compactMap(\.quantity))
    }
  }

  /// The needs of each template and each occasion.
  private static func byOrigin(_ needs: [NeedView]) -> [[NeedView]] {
    var groups: [[NeedView]] = []
    for need in needs {
      if let index = groups.firstIndex(where: { $0[0].origin == need.origin }) {
        groups[index].append(need)
      } else {
        groups.append([need])
      }
    }
    return groups
  }

  /// The needs of each person; those of nobody known are one person's.
  private static func byPerson(_ needs: [NeedView]) -> [[NeedView]] {
    var groups: [[NeedView]] = []
    for need in needs {
      if let index = groups.firstIndex(where: { $0[0].person == need.person }) {
        groups[index].append(need)
      } else {
        groups.append([need])
      }
    }
    return groups
  }

  private static func total(_ quantities: [Quantity]) -> [Quantity] {
    (try? Quantity.sum(quantities)) ?? Quantity.largest(quantities)
  }
}

extension Array {
  /// Those that `belong` and the others, each in order.
  fileprivate func partitioned(
    by belongs: (Element) -> Bool
  ) -> (belonging: [Element], others: [Element]) {
    (filter(belongs), filter { !belongs($0) })
  }
}
