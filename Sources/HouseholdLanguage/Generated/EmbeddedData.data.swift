// Made by scripts/embed-data from Data/*/*.txt: edit that file and run `make data`.

/// The data files, as they are in `Data`.
enum EmbeddedData {
  /// Every file: its folder, its name without `.txt`, its text.
  static let all: [(folder: String, name: String, text: String)] = [
    ("shelves", "brands", shelvesBrands),
    ("shelves", "de", shelvesDe),
    ("shelves", "en", shelvesEn),
    ("shelves", "es", shelvesEs),
    ("shelves", "fr", shelvesFr),
    ("shelves", "it", shelvesIt),
    ("shelves", "nl", shelvesNl),
    ("shelves", "pl", shelvesPl),
    ("texts", "de", textsDe),
    ("texts", "en", textsEn),
    ("words", "de", wordsDe),
    ("words", "en", wordsEn),
    ("words", "es", wordsEs),
    ("words", "fr", wordsFr),
    ("words", "nl", wordsNl),
    ("words", "packages", wordsPackages),
    ("words", "pl", wordsPl),
  ]
}
