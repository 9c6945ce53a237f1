extension QuickAddError: Worded {
  /// What is wrong with the line, and what to do.
  ///
  /// Places are counted from 1, as people count.
  public var sentence: Sentence {
    switch self {
    case .empty: Sentence(.quickAddEmpty)
    case .tooLong(let bytes, let limit): Sentence(.quickAddTooLong, .number(bytes), .number(limit))
    case .nameTooLong(let bytes, let limit):
      Sentence(.quickAddNameTooLong, .number(bytes), .number(limit))
    case .controlCharacter(let place): Sentence(.quickAddControlCharacter, .number(place + 1))
    case .directionOverride(let place): Sentence(.quickAddDirectionOverride, .number(place + 1))
    case .noName: Sentence(.quickAddNoName)
    case .notPositive: Sentence(.quickAddNotPositive)
    case .tooMuch: Sentence(.quickAddTooMuch)
    case .tooLittle: Sentence(.quickAddTooLittle)
    }
  }
}
