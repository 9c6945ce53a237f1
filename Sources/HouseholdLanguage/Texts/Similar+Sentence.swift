extension Similar {
  /// What to ask a person who is about to add `typed`.
  ///
  /// "Is Semi-skimmed milk the same as Milk?"
  public func question(about typed: String) -> Sentence {
    Sentence(.duplicateSuggestion, .name(typed), .name(name))
  }
}
