/// A place in a text, with a name that translators see and the kind of value that belongs there.
public struct TextParameter: Hashable, Sendable {
  /// What stands in braces in a catalogue.
  public let name: String
  /// What belongs there.
  public let kind: Kind

  /// The kinds of values.
  public enum Kind: String, Hashable, Sendable {
    /// Something that somebody typed.
    case name
    /// Somebody.
    case person
    /// How many.
    case count
    /// A number that chooses no form.
    case number
    /// An amount with its unit.
    case quantity
    /// A day and a time.
    case moment
    /// A day.
    case day
  }

  private init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  static func name(_ name: String) -> Self { Self(name, .name) }
  static func number(_ name: String) -> Self { Self(name, .number) }
  static let person = Self("person", .person)
  static let count = Self("count", .count)
  static let quantity = Self("quantity", .quantity)
  static let moment = Self("moment", .moment)
}
