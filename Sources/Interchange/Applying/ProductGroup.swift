internal import HouseholdModel

/// The entries of an imported list that are about one product.
struct ProductGroup {
  let line: LineID
  var entries: [ImportedEntry]

  private var sourceLines: [Int] { entries.map(\.sourceLine) }

  /// Plans what is missing of them.
  func add(to plan: inout ImportPlan, by editor: Editor, in view: SpaceView) {
    do throws(EditError) {
      let missing = try missing(by: editor, in: view)
      let draft = Draft(joining: missing + (try words(by: editor, in: view, &plan)))
      if missing.isEmpty { plan.alreadyWanted += sourceLines }
      if !draft.isEmpty { plan.drafts.append(draft) }
    } catch {
      plan.refused += sourceLines.map { RefusedEntry(sourceLine: $0, error: error) }
    }
  }

  /// The edits that add what is wanted less than asked for: one for each family of units.
  private func missing(by editor: Editor, in view: SpaceView) throws(EditError) -> [Draft] {
    let asked = try sum(entries.compactMap(\.quantity))
    let shown = view.line(line)
    guard !asked.isEmpty else {
      return shown?.needs.isEmpty == false ? [] : [try add(nil, by: editor, in: view)]
    }
    var drafts: [Draft] = []
    for quantity in asked {
      let wanted = shown?.quantities.first { $0.unit.isOfSameFamily(as: quantity.unit) }
      if let wanted, wanted.isAtLeast(quantity) { continue }
      drafts.append(try add(quantity, by: editor, in: view))
    }
    return drafts
  }

  /// Adds, and says `quantity` where adding would say that and what the person wants already: an
  /// import says how much is wanted, not how much more.
  private func add(
    _ quantity: Quantity?, by editor: Editor, in view: SpaceView
  ) throws(EditError) -> Draft {
    let item = NewLine(entries[0].name, list: line.list, quantity: quantity)
    var draft = try editor.add(item, in: view)
    for index in draft.assertions.indices {
      guard case .need(var need) = draft.assertions[index].value else { continue }
      need.quantity = quantity
      draft.assertions[index].value = .need(need)
    }
    return draft
  }

  /// The edits that write a note and a shelf where there are none.
  private func words(
    by editor: Editor, in view: SpaceView, _ plan: inout ImportPlan
  ) throws(EditError) -> [Draft] {
    var drafts: [Draft] = []
    let notes = entries.compactMap(\.note).reduce(into: [String]()) { notes, note in
      if !notes.contains(note) { notes.append(note) }
    }
    let note = notes.joined(separator: "\n")
    if let there = view.line(line)?.note {
      plan.notesLeftOut += entries.filter { $0.note != nil && there != note && $0.note != there }
        .map(\.sourceLine)
    } else if !notes.isEmpty {
      let bytes = note.utf8.count
      guard bytes <= EditLimits.noteBytes else {
        throw .textTooLong(bytes: bytes, limit: EditLimits.noteBytes)
      }
      drafts.append(
        view.isShown(line)
          ? try editor.setNote(note, of: line, in: view)
          : Draft(assertions: [Assertion(line.product, .note(list: line.list, text: note))]))
    }
    if let shelf = entries.lazy.compactMap(\.shelf).first,
      view.facts(of: line.product, .category).isEmpty
    {
      drafts.append(
        view.name(of: line.product) != nil
          ? try editor.setCategory(shelf, of: line.product, in: view)
          : Draft(assertions: [Assertion(line.product, .category(shelf))]))
    }
    return drafts
  }

  private func sum(_ quantities: [Quantity]) throws(EditError) -> [Quantity] {
    do { return try Quantity.sum(quantities) } catch { throw .quantity(error) }
  }
}

extension Quantity {
  /// Whether it is as much as another of its family, or more.
  fileprivate func isAtLeast(_ other: Quantity) -> Bool {
    if Quantity.largest([self, other]) == [self] { return true }
    // It may be as much in a smaller unit. Sums are written alike if they are of equal amounts.
    guard let twice = try? Quantity.sum([self, self]) else { return false }
    return twice == (try? Quantity.sum([other, other]))
  }
}

extension Draft {
  /// One draft that does what each of several does.
  fileprivate init(joining drafts: [Draft]) {
    self.init()
    for draft in drafts {
      for dot in draft.supersedes where !supersedes.contains(dot) { supersedes.append(dot) }
      for assertion in draft.assertions where !assertions.contains(assertion) {
        assertions.append(assertion)
      }
    }
    supersedes.sort()
  }
}
