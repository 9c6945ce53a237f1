public import HouseholdModel

/// Something to be said to a person: a key and what belongs into it.
///
/// Whoever has something to say makes one of these, in no language; a `Catalogue` of the person's own language
/// makes the words. So nothing that is stored or sent is in one language, and no name that somebody typed is
/// ever taken for a part of the text.
public struct Sentence: Hashable, Sendable {
  /// Which text.
  public let key: TextKey
  /// What belongs into it, in the order of `key.parameters`.
  public let arguments: [TextArgument]

  /// A sentence whose arguments are of the key's kinds, in the key's order.
  public init(_ key: TextKey, _ arguments: TextArgument...) {
    precondition(
      arguments.map(\.kind) == key.parameters.map(\.kind),
      "arguments that the text \(key.rawValue) does not take")
    self.key = key
    self.arguments = arguments
  }

  /// The value of the parameter called `name`.
  func argument(named name: String) -> TextArgument? {
    key.parameters.firstIndex { $0.name == name }.map { arguments[$0] }
  }
}

/// A value that belongs into a text.
public enum TextArgument: Hashable, Sendable {
  /// Something that somebody typed: a product's name, a note, a store.
  case name(String)
  /// In place of a name that this phone has not been told.
  case something
  /// Somebody.
  case person(TextPerson)
  /// How many, which chooses the form of the text: "1 line", "2 lines".
  case count(Int)
  /// A number that chooses nothing, such as a limit.
  case number(Int)
  /// An amount with its unit.
  case quantity(Quantity)
  /// A moment, in milliseconds since 1970: said as the day and the time.
  case moment(milliseconds: UInt64)
  /// A moment of which only the day matters.
  case day(milliseconds: UInt64)

  /// Which kind of value this is.
  public var kind: TextParameter.Kind {
    switch self {
    case .name, .something: .name
    case .person: .person
    case .count: .count
    case .number: .number
    case .quantity: .quantity
    case .moment: .moment
    case .day: .day
    }
  }
}

/// Whom a text is about.
public enum TextPerson: Hashable, Sendable {
  /// Whoever reads it, whom many languages give another form of the sentence.
  case you
  /// Somebody with a name.
  case named(String)
  /// Somebody of whom this phone has not been told.
  case unknown
}

/// Something that can be said to a person, in whichever language there is a catalogue.
public protocol Worded {
  /// What there is to say.
  var sentence: Sentence { get }
}

extension Sentence: Worded {
  /// Itself.
  public var sentence: Sentence { self }
}
