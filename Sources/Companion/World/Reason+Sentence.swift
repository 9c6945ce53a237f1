public import HouseholdLanguage
import HouseholdModel

extension Reason: Worded {
  /// Who did what: "Ana wants 2 l".
  public var sentence: Sentence {
    let person = TextArgument.person(person.map { .named($0) } ?? .unknown)
    return switch entry.value {
    case .label(let name): Sentence(.historyCalled, person, .name(name))
    case .category(let shelf): Sentence(.historyShelf, person, .name(shelf))
    case .need(let need): need.sentence(person)
    case .note(_, let text): Sentence(.historyNoted, person, .name(text))
    case .position: Sentence(.historyMoved, person)
    case .claim: Sentence(.historyClaimed, person)
    case .bought: Sentence(.historyTicked, person)
    case .purchase(let purchase): purchase.sentence(person)
    case .code(let digits): Sentence(.historyCode, person, .name(digits))
    case .staple: Sentence(.historyStaple, person)
    case .recurrence(let recurrence):
      Sentence(.historyRecurrence, person, .count(Int(recurrence.everyDays)))
    case .recurred: Sentence(.historyRecurred, person)
    case .priority: Sentence(.historyPriority, person)
    case .link: Sentence(.historyLink, person)
    case .size(_, let text): Sentence(.historySize, person, .name(text))
    case .colour(_, let text): Sentence(.historyColour, person, .name(text))
    case .gift: Sentence(.historyGift, person)
    case .listName, .listPolicy, .listArchived, .listKind, .trip, .reader, .space, .member, .device,
      .alert, .read, .unknown:
      Sentence(.historyUnreadable, person)
    }
  }

  /// How it was merged with what others said, and whether the server knows it.
  public var remarks: [Sentence] {
    var remarks: [Sentence] = []
    if entry.isMerged {
      switch entry.value.field {
      case .need: remarks.append(Sentence(.historyMergedByPolicy))
      case .claim, .bought, .purchase: remarks.append(Sentence(.historyMergedAllCount))
      default: remarks.append(Sentence(.historyMergedLatestCounts))
      }
    }
    if entry.isUnreceipted { remarks.append(Sentence(.historyNotConfirmed)) }
    return remarks
  }
}

extension Need {
  fileprivate func sentence(_ person: TextArgument) -> Sentence {
    switch (quantity, purpose) {
    case (nil, nil): Sentence(.historyWants, person)
    case (let quantity?, nil): Sentence(.historyWantsQuantity, person, .quantity(quantity))
    case (nil, let purpose?): Sentence(.historyWantsFor, person, .name(purpose))
    case (let quantity?, let purpose?):
      Sentence(.historyWantsQuantityFor, person, .quantity(quantity), .name(purpose))
    }
  }
}

extension Purchase {
  fileprivate func sentence(_ person: TextArgument) -> Sentence {
    switch (quantity, store) {
    case (nil, nil): Sentence(.historyPurchased, person)
    case (let quantity?, nil): Sentence(.historyPurchasedQuantity, person, .quantity(quantity))
    case (nil, let store?): Sentence(.historyPurchasedAt, person, .name(store))
    case (let quantity?, let store?):
      Sentence(.historyPurchasedQuantityAt, person, .quantity(quantity), .name(store))
    }
  }
}
