/// A bug that a machine makes out of one place of the source.
struct Mutant: Hashable, Sendable {
  enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A condition means its opposite.
    case negate
    /// A bound or a number is one off.
    case offByOne = "off-by-one"
    /// A comparison looks the other way.
    case swap
    /// "And" means "or", and the other way round.
    case andOr = "and-or"
    /// A statement is not there.
    case drop
  }

  /// How it is woven in.
  enum Form: Hashable, Sendable {
    /// A condition goes through `negated`.
    case negation
    /// An operator becomes one of its own, which is `other` when the bug is alive.
    case operation(String, other: String)
    /// A number becomes another.
    case number(String, other: String)
    /// A statement stands behind an `if`.
    case statement
  }

  var kind: Kind
  /// Relative to the package.
  var file: String
  /// From 1.
  var line: Int
  /// What is replaced, as bytes of the file.
  var range: Range<Int>
  var form: Form
  /// The line as it is, without what is around it.
  var original: String
  /// The line as the bug has it.
  var mutated: String

  /// What stands there in the copy.
  func woven(_ text: String, bug: Int) -> String {
    switch form {
    case .negation: "negated(\(bug), \(text))"
    case .operation(let sign, _): Self.sign(sign, bug: bug)
    case .number(let number, let other): "(sabotaged(\(bug)) ? \(other) : \(number))"
    case .statement: "if !sabotaged(\(bug)) { \(text) }"
    }
  }

  /// An operator of its own: the one it was, and the bug's number in other signs.
  static func sign(_ sign: String, bug: Int) -> String {
    let digits: [Character] = ["⊕", "⊖", "⊗", "⊘", "⊙", "⊚", "⊛", "⊜", "⊝", "⊞"]
    return sign + String("\(bug)".compactMap(\.wholeNumberValue).map { digits[$0] })
  }

  /// What declares its operator; empty if it has none.
  func declaration(bug: Int) -> String {
    guard case .operation(let original, let other) = form else { return "" }
    let sign = Self.sign(original, bug: bug)
    if kind == .andOr {
      let group = original == "&&" ? "LogicalConjunctionPrecedence" : "LogicalDisjunctionPrecedence"
      return """
        infix operator \(sign): \(group)
        func \(sign) (left: Bool, right: @autoclosure () throws -> Bool) rethrows -> Bool {
          sabotaged(\(bug)) ? try left \(other) right() : try left \(original) right()
        }

        """
    }
    let bound = original == "==" || original == "!=" ? "Equatable" : "Comparable"
    return """
      infix operator \(sign): ComparisonPrecedence
      func \(sign) <T: \(bound)>(left: T, right: T) -> Bool {
        sabotaged(\(bug)) ? left \(other) right : left \(original) right
      }
      func \(sign) <A: \(bound), B: \(bound)>(left: (A, B), right: (A, B)) -> Bool {
        sabotaged(\(bug)) ? left \(other) right : left \(original) right
      }
      func \(sign) <A: \(bound), B: \(bound), C: \(bound)>(
        left: (A, B, C), right: (A, B, C)
      ) -> Bool {
        sabotaged(\(bug)) ? left \(other) right : left \(original) right
      }

      """
  }
}
