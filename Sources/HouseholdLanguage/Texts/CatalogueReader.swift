/// Reads a file of texts: `key = text`, or `key.form = text`, a line each.
///
/// A form is `you` for the person whom the text is about, a plural category, or both: `you.one`. Lines that are
/// empty or begin with `#` say nothing.
struct CatalogueReader {
  let language: TextLanguage
  private(set) var templates: [TextKey: [TextForm: TextTemplate]] = [:]
  /// Where each key begins.
  private var places: [TextKey: Int] = [:]

  init(language: TextLanguage, text: String) throws(CatalogueError) {
    self.language = language
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) && line.first != "#" {
      do { try read(line, at: number + 1) } catch {
        throw CatalogueError(line: number + 1, problem: error)
      }
    }
    for key in TextKey.allCases { try checkForms(of: key) }
  }

  /// The keys that the file does not have.
  var missing: [TextKey] { TextKey.allCases.filter { templates[$0] == nil } }

  private mutating func read(_ line: Substring, at number: Int) throws(CatalogueError.Problem) {
    guard let equals = line.firstIndex(of: "=") else { throw .noEquals }
    let names = line[..<equals].trimmed.split(separator: ".", omittingEmptySubsequences: false)
    let name = names.first.map { String($0) } ?? ""
    guard let key = TextKey(rawValue: name) else { throw .unknownKey(name) }
    let form = try form(names.dropFirst(), of: key)
    let template = try TextTemplate(line[line.index(after: equals)...].trimmed)
    try check(template, form, of: key)
    guard templates[key]?[form] == nil else { throw .repeated(String(line[..<equals].trimmed)) }
    templates[key, default: [:]][form] = template
    places[key] = places[key] ?? number
  }

  private func form(
    _ names: ArraySlice<Substring>, of key: TextKey
  ) throws(CatalogueError.Problem) -> TextForm {
    let written = names.joined(separator: ".")
    guard let form = language.forms(of: key).first(where: { $0.name == written }) else {
      throw .unknownForm(written)
    }
    return form
  }

  private func check(
    _ template: TextTemplate, _ form: TextForm, of key: TextKey
  ) throws(CatalogueError.Problem) {
    let allowed = key.parameters.filter { $0.kind != .person || !form.isYou }
    for name in template.names where !allowed.contains(where: { $0.name == name }) {
      throw .unknownArgument(name)
    }
    for parameter in allowed where !template.names.contains(parameter.name) {
      let isSaidInAWord = form.plural == .one && language.oneIsExact
      let choosesTheForm = parameter.kind == .count || key.isUnit
      if !(isSaidInAWord && choosesTheForm) { throw .missingArgument(parameter.name) }
    }
  }

  private func checkForms(of key: TextKey) throws(CatalogueError) {
    guard let found = templates[key] else { return }
    for form in language.forms(of: key) where found[form] == nil {
      let name = form.name.isEmpty ? key.rawValue : "\(key.rawValue).\(form.name)"
      throw CatalogueError(line: places[key], problem: .missingForm(name))
    }
  }
}

/// Which form of a text is meant.
struct TextForm: Hashable, Sendable {
  /// To the person whom it is about.
  var isYou = false
  /// For how many; nil if the text does not count.
  var plural: PluralCategory?

  /// What stands behind the key in a catalogue.
  var name: String {
    [isYou ? "you" : nil, plural?.rawValue].compactMap(\.self).joined(separator: ".")
  }
}

extension TextLanguage {
  /// The forms that a key has in this language: each exactly once.
  func forms(of key: TextKey) -> [TextForm] {
    let plurals: [PluralCategory?] = key.hasPluralForms ? categories : [nil]
    return (key.hasPersonForms ? [false, true] : [false]).flatMap { isYou in
      plurals.map { TextForm(isYou: isYou, plural: $0) }
    }
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  fileprivate var trimmed: SubSequence {
    let start = self.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }
}
