public import HouseholdLanguage
import HouseholdModel

extension EditError: Worded {
  /// What was wrong, and what to do instead; without any personal contents.
  public var sentence: Sentence {
    switch self {
    case .name(let error): error.sentence
    case .quantity(let error): error.sentence
    case .position: Sentence(.positionImpossible)
    case .textTooLong(let bytes, let limit): Sentence(.textTooLong, .number(bytes), .number(limit))
    case .listUnknown: Sentence(.listUnknown)
    case .listExists: Sentence(.listExists)
    case .listArchived: Sentence(.listArchived)
    case .mainListStays: Sentence(.mainListStays)
    case .productUnknown: Sentence(.productUnknown)
    case .lineNotShown: Sentence(.lineNotShown)
    case .lineNotWanted: Sentence(.lineNotWanted)
    case .needUnknown: Sentence(.needGone)
    case .notBoughtByYou: Sentence(.notBoughtByYou)
    case .notGivenByYou: Sentence(.notGivenByYou)
    case .templateOntoItself: Sentence(.templateOntoItself)
    case .pauseOutOfRange(let days, let limit):
      Sentence(.pauseOutOfRange, .number(Int(days)), .number(Int(limit)))
    case .codeMalformed: Sentence(.codeMalformed)
    case .positionBehindItself: Sentence(.lineBehindItself)
    case .claimEnded: Sentence(.claimEnded)
    case .alertUnknown: Sentence(.alertGone)
    case .tooMuchAtOnce(let facts, let limit):
      Sentence(.tooMuchAtOnce, .number(facts), .number(limit))
    }
  }
}

extension NamingError {
  fileprivate var sentence: Sentence {
    switch self {
    case .empty: Sentence(.nameEmpty)
    case .tooLong(let bytes, let limit): Sentence(.nameTooLong, .number(bytes), .number(limit))
    case .controlCharacter(let place): Sentence(.nameControlCharacter, .number(place + 1))
    }
  }
}

extension QuantityError {
  fileprivate var sentence: Sentence {
    switch self {
    case .notPositive: Sentence(.quantityNotPositive)
    case .tooLarge: Sentence(.quantityTooLarge)
    case .unitCodeTooLong, .unitCodeUnreadable: Sentence(.quantityUnusable)
    }
  }
}
