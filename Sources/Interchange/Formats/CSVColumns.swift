internal import HouseholdModel

/// What the columns of a CSV file say.
struct CSVColumns {
  /// What one column says.
  enum Meaning: Hashable {
    case name, quantity, unit, note, shelf, list, done
  }

  /// What each column says; nil if we have no place for it, or an earlier one says the same.
  let meanings: [Meaning?]

  /// The columns of a header; nil if none of them is a name.
  init?(header: [String]) {
    var meanings: [Meaning?] = []
    for title in header {
      let meaning = Self.meaning(of: title)
      meanings.append(meanings.contains(meaning) ? nil : meaning)
    }
    guard meanings.contains(.name) else { return nil }
    self.meanings = meanings
  }

  /// What a record says in the column that means `meaning`.
  func field(_ meaning: Meaning, of record: CSVRecord) -> String? {
    guard let index = meanings.firstIndex(of: meaning), index < record.fields.count else {
      return nil
    }
    return record.fields[index].words
  }

  func contains(_ meaning: Meaning) -> Bool { meanings.contains(meaning) }

  private static func meaning(of title: String) -> Meaning? {
    guard let key = ProductKey(name: title)?.text else { return nil }
    return titles.first { $0.words.contains(key) }?.meaning
  }

  /// The words for columns in English and German, as keys.
  private static let titles: [(meaning: Meaning, words: [String])] = [
    (
      .name,
      [
        "name", "item", "product", "article", "title", "artikel", "produkt", "bezeichnung", "ware",
        "eintrag",
      ]
    ),
    (.quantity, ["quantity", "qty", "amount", "count", "menge", "anzahl", "stückzahl"]),
    (.unit, ["unit", "units", "einheit"]),
    (
      .note,
      [
        "note", "notes", "comment", "description", "notiz", "notizen", "anmerkung", "bemerkung",
        "kommentar", "beschreibung",
      ]
    ),
    (
      .shelf,
      [
        "category", "shelf", "aisle", "section", "department", "kategorie", "regal", "gang",
        "abteilung", "warengruppe",
      ]
    ),
    (.list, ["list", "shopping list", "liste", "einkaufsliste"]),
    (
      .done,
      ["done", "bought", "checked", "completed", "purchased", "erledigt", "gekauft", "abgehakt"]
    ),
  ]
}
