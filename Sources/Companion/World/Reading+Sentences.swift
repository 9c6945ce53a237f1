public import Foundation
public import HouseholdLanguage
import HouseholdModel

extension TextMoment {
  /// A moment in a time zone, for `Catalogue.words(_:at:)`.
  public static func at(_ date: Date, in zone: TimeZone = .current) -> TextMoment {
    TextMoment(milliseconds: date.milliseconds) {
      zone.secondsFromGMT(for: Date(milliseconds: $0))
    }
  }
}

extension Alert {
  /// What an alert says, with the names that this phone knows.
  func sentence(_ people: People, _ view: SpaceView) -> Sentence {
    func product(_ subject: Subject) -> TextArgument {
      view.product(subject).map { .name($0.name) } ?? .something
    }
    switch self {
    case .doublePurchase(let subject, _, let other, _):
      return Sentence(.alertDoublePurchase, people.argument(other), product(subject))
    case .claimed(let subject, _, let member):
      return Sentence(.alertClaimed, people.argument(member), product(subject))
    case .memberJoined(let member):
      return Sentence(.alertMemberJoined, people.argument(member))
    case .goingShopping(let member, let list, let store):
      let person = people.argument(member)
      let list = list == .main ? nil : view.lists.first { $0.id == list }?.name
      return switch (list, store) {
      case (nil, nil): Sentence(.alertGoingShopping, person)
      case (let list?, nil): Sentence(.alertGoingShoppingList, person, .name(list))
      case (nil, let store?): Sentence(.alertGoingShoppingStore, person, .name(store))
      case (let list?, let store?):
        Sentence(.alertGoingShoppingListStore, person, .name(list), .name(store))
      }
    }
  }
}

extension People {
  /// Somebody as a text speaks of them.
  func argument(_ member: MemberID?) -> TextArgument {
    guard let member else { return .person(.unknown) }
    if member == me { return .person(.you) }
    return .person(names[member].map { .named($0) } ?? .unknown)
  }
}

extension RecentPurchase: Worded {
  /// The warning: who bought it, and when.
  public var sentence: Sentence {
    Sentence(
      .purchaseWarning, people.argument(purchase.member), .name(product),
      .moment(milliseconds: purchase.milliseconds))
  }
}

extension TrayItem: Worded {
  /// Why the server did not take it.
  public var sentence: Sentence {
    switch reason {
    case .malformedValue: Sentence(.rejectedMalformed)
    case .tooLarge: Sentence(.rejectedTooLarge)
    case .fieldNotAllowed: Sentence(.rejectedServerOnly)
    case .spaceFull: Sentence(.rejectedSpaceFull)
    case .tooManyUnknownKills: Sentence(.rejectedUnknownKills)
    case .notMember: Sentence(.rejectedNotMember)
    case nil: Sentence(.rejectedLongAgo)
    }
  }
}
