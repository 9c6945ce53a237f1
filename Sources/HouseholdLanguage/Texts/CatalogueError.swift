/// Why a file of texts is not a catalogue.
public struct CatalogueError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line of the file, counted from 1; nil if it is about something that is not there.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// What can be wrong with a file of texts.
  @nonexhaustive
  public enum Problem: Error, Hashable, Sendable {
    /// A line without `key = text`.
    case noEquals
    /// Nothing behind the equals sign.
    case empty
    /// A brace without its other one, or one inside another.
    case braces
    /// A key that nothing says.
    case unknownKey(String)
    /// A form that the key does not have in this language.
    case unknownForm(String)
    /// The same key and form as on an earlier line.
    case repeated(String)
    /// A key without one of its forms.
    case missingForm(String)
    /// A name in braces that the key does not have.
    case unknownArgument(String)
    /// A name that the key has and the text leaves out.
    case missingArgument(String)
    /// A key that English lacks, so that nobody could say it.
    case missingKey(String)
  }

  /// What is wrong, where, and what to do.
  public var description: String {
    let place = line.map { "line \($0): " } ?? ""
    return switch problem {
    case .noEquals: place + "write `key = text`"
    case .empty: place + "there is no text; write one, or leave the line out"
    case .braces: place + "a brace stands alone; braces are only for names, such as {product}"
    case .unknownKey(let key): place + "there is no key \(key)"
    case .unknownForm(let form): place + "\(form) is no form of this key in this language"
    case .repeated(let key): place + "\(key) stands on an earlier line already"
    case .missingForm(let form): place + "the form \(form) is missing"
    case .unknownArgument(let name): place + "the key has no {\(name)}"
    case .missingArgument(let name): place + "the text leaves {\(name)} out"
    case .missingKey(let key): place + "English has to say \(key)"
    }
  }
}
