public import HouseholdModel

/// A name that may mean the same as another: something to ask about, never something to merge.
public struct Similar: Hashable, Sendable, Identifiable {
  /// Why two names look alike; the first is the surest.
  public enum Reason: UInt8, Hashable, Sendable, Comparable, CaseIterable {
    /// The same words, apart from marks, hyphens, spaces and order: "Coca-Cola", "Coca cola".
    case sameWords
    /// One is the plural of the other: "Tomato", "Tomatoes".
    case pluralForm
    /// One letter of a long word differs, as typing errors do: "Brocoli", "Broccoli".
    case oneEdit
    /// One says more than the other: "Milk", "Semi-skimmed milk".
    case contains

    /// Orders them from the surest.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The product that it names.
  public var id: Subject
  /// The name, as it is shown.
  public var name: String
  /// Why it looks alike.
  public var reason: Reason

  /// Why two names may mean the same; `nil` if they don't look like it, or have one key and so are
  /// the same already.
  ///
  /// It is the same in both directions. `language` is that of the list ("en", "en-GB"): it says how
  /// plurals end and whether "oat milk" is a milk or an oat; without one the rules are those that
  /// English, French and Spanish share.
  public static func reason(_ first: String, _ second: String, language: String? = nil) -> Reason? {
    guard let key = ProductKey(name: first), let other = ProductKey(name: second), key != other
    else { return nil }
    let rules = WordRules(language: language)
    return SimilarWords(first).reason(SimilarWords(second), rules)
  }
}

extension NameIndex {
  /// The names that may mean the same as `name`, the surest first, then as suggestions stand.
  ///
  /// The name itself is not among them.
  public func similar(to name: String, language: String? = nil, limit: Int = 3) -> [Similar] {
    guard limit > 0, name.utf8.count <= SuggestingLimits.queryBytes,
      let key = ProductKey(name: name)
    else { return [] }
    let rules = WordRules(language: language)
    let words = SimilarWords(name)
    let signature = SearchText(name).signature
    return slots(near: signature).compactMap { slot -> (reason: Similar.Reason, slot: NameSlot)? in
      guard slot.key != key, let reason = words.reason(SimilarWords(slot.text), rules) else {
        return nil
      }
      return (reason, slot)
    }
    .sorted { left, right in
      left.reason == right.reason
        ? left.slot.isWanted(before: right.slot) : left.reason < right.reason
    }
    .prefix(limit)
    .map { Similar(id: $0.slot.entry.subject, name: $0.slot.entry.name, reason: $0.reason) }
  }
}
