public import HouseholdLanguage
public import HouseholdModel

extension Companion {
  /// Puts what somebody typed on a list: "2 l milk", "half a dozen eggs", "1,5 l Saft".
  ///
  /// `locale` is the list's, such as "de" or "en-US": it says which words are numbers and units, and whether a
  /// comma is a decimal one. How it was packed, and what is no name, goes to the line's note if there is none.
  /// Throws `QuickAddError` for what can't be a line; nothing is written then.
  @concurrent @discardableResult
  public func addLine(
    typed text: String, locale: String, to list: ListID = .main
  ) async throws -> Edit<LineID> {
    let reading = try QuickAdd(locale: locale).read(text)
    let line = LineID(product: Subject(product: reading.name.key), list: list)
    return try edit(line) { editor, view in
      var draft = try editor.add(
        NewLine(reading.name.text, list: list, quantity: reading.quantity), in: view)
      if let note = reading.lineNote, view.line(line)?.note == nil {
        draft.assertions.append(Assertion(line.product, .note(list: list, text: note)))
      }
      return draft
    }
  }

  /// What the household has called things that begin like this, best first; small typos are forgiven.
  @concurrent public func suggestions(
    for text: String, limit: Int = 8
  ) async throws -> [Suggestion] {
    try disk { try nameIndex().suggestions(for: text, limit: limit) }
  }

  /// What stands on the household's lists or stood there under a name that may mean the same.
  ///
  /// Nothing is merged: ask, and then `renameLine(_:to:)` if the person says yes.
  @concurrent public func similar(
    to name: String, locale: String? = nil, limit: Int = 3
  ) async throws -> [Similar] {
    try disk { try nameIndex().similar(to: name, language: locale, limit: limit) }
  }

  /// The shelf of a product: where the household put it, or else where its name belongs.
  @concurrent public func shelf(of name: String, locale: String) async throws -> ShelfGuess {
    try disk {
      let view = try requireHome().view
      let corrected = view.products.compactMap { product in
        product.category.map { (name: product.name, category: $0) }
      }
      let own = ProductKey(name: name).flatMap { view.product(Subject(product: $0))?.category }
      return ShelfTable(language: locale).shelf(
        of: name, correction: own, learned: ShelfCorrections(corrected))
    }
  }

  /// What a scanned code stands for in this household.
  @concurrent public func scan(
    _ text: String, symbology: TradeItemNumber.Symbology? = nil
  ) async throws -> ScanReading<ProductView> {
    try disk {
      let view = try requireHome().view
      return ScanReading(text, symbology: symbology) { key in
        view.product(code: String(key.text.suffix(14)))
      }
    }
  }

  /// Says once for the whole household what a code that nobody knew stands for.
  @concurrent @discardableResult
  public func name(
    _ code: TradeItemNumber, as name: String
  ) async throws -> Edit<Subject> {
    guard let key = ProductKey(name: name) else { throw CompanionError.edit(.name(.empty)) }
    return try edit(Subject(product: key)) { try $0.nameCode(code.text, as: name, in: $1) }
  }
}
