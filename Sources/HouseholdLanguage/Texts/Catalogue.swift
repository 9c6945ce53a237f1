/// The texts of one language.
///
/// English has every key; what another language lacks is said in English. Those shipped are read once. A file of
/// one's own is read with `init(language:text:)`, which says what is wrong with it and where.
public struct Catalogue: Sendable {
  /// The language it is in.
  public let language: TextLanguage
  /// The keys that it lacks.
  public let missing: [TextKey]
  private let templates: [TextKey: [TextForm: TextTemplate]]

  /// Reads a file of texts.
  public init(language: TextLanguage, text: String) throws(CatalogueError) {
    let reader = try CatalogueReader(language: language, text: text)
    if language == .english, let key = reader.missing.first {
      throw CatalogueError(line: nil, problem: .missingKey(key.rawValue))
    }
    self.language = language
    missing = reader.missing
    templates = reader.templates
  }

  /// English.
  public static let english = load(.english)
  /// German.
  public static let german = load(.german)
  /// The languages that are shipped, English first.
  public static let shipped = [english, german]

  /// The first language of a person's that is shipped, or English: `Locale.preferredLanguages` names them.
  public static func shipped(for tags: [String]) -> Catalogue {
    for tag in tags {
      let language = TextLanguage(tag: tag)
      if let catalogue = shipped.first(where: { $0.language == language }) { return catalogue }
    }
    return english
  }

  private static func load(_ language: TextLanguage) -> Catalogue {
    let file = EmbeddedData.all.first { $0.folder == "texts" && $0.name == language.rawValue }
    do { return try Catalogue(language: language, text: file?.text ?? "") } catch {
      preconditionFailure("texts/\(language.rawValue).txt: \(error)")
    }
  }

  /// A form of a text; nil if this catalogue lacks the key.
  func template(_ key: TextKey, _ form: TextForm) -> TextTemplate? { templates[key]?[form] }
}
