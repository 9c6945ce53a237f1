/// The languages there are words for.
enum WordLanguage {
  /// What is used when a locale's language has no file.
  static let fallback = "en"

  /// The codes of all languages, in order.
  ///
  /// A code has two or three letters; `packages` is for the sizes of products.
  static let all: [String] = files.map(\.name).filter { $0.utf8.count <= 3 }

  static func words(ofLocale locale: String) -> Words {
    let code = locale.lowercased().prefix { $0 != "-" && $0 != "_" }
    return words(named: all.first { $0 == code } ?? fallback)
  }

  /// The words of a file, none if there is no such file.
  static func words(named name: String) -> Words {
    files.first { $0.name == name }?.words ?? Words()
  }

  /// Each file is read once.
  ///
  /// A test reads every file, so none here is wrong.
  private static let files: [(name: String, words: Words)] = EmbeddedData.all
    .filter { $0.folder == "words" }.sorted { $0.name < $1.name }
    .map { file in
      do { return (file.name, try WordsFile.words(file.text)) } catch {
        preconditionFailure("Data/words/\(file.name).txt: \(error)")
      }
    }
}
