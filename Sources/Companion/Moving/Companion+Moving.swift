import HouseholdLanguage
public import HouseholdModel
public import Interchange

/// What an import did.
public struct ImportReport: Hashable, Sendable {
  /// What was read, and what could not be, by line.
  public var list: ImportedList
  /// How many lines were changed.
  public var changed: Int
  /// Entries of which enough was wanted already, entries that were done, and entries refused, by their line.
  public var plan: ImportPlan
}

extension Companion {
  /// Puts a list from elsewhere on one of the household's: plain text, CSV, todo.txt or iCalendar.
  ///
  /// Importing it twice adds nothing twice. `locale` says how quantities in words are read. Throws
  /// `ImportError` if the bytes are no text or too many, before anything is written.
  @concurrent @discardableResult
  public func importList(
    _ bytes: [UInt8], as format: ImportFormat? = nil, locale: String, to list: ListID = .main,
    includingDone: Bool = false
  ) async throws -> ImportReport {
    let reader = QuickAdd(locale: locale)
    let imported = try ImportedList(reading: bytes, as: format) { text in
      guard let reading = try? reader.read(text) else { return nil }
      return EntryWords(
        name: reading.name.text, quantity: reading.quantity, note: reading.lineNote)
    }
    let (plan, changed) = try write { editor, view in
      let plan = try imported.plan(
        by: editor, in: view, list: list, includingDone: includingDone)
      return (plan, plan.drafts)
    }
    return ImportReport(list: imported, changed: changed, plan: plan)
  }

  /// Everything in the household's own space as one documented JSON file (`Docs/INTERCHANGE.md`).
  ///
  /// Gift marks and lists of their own are not in it: it may be handed on.
  @concurrent public func exportHousehold() async throws -> [UInt8] {
    let view = try disk { try requireHome().view }
    return try HouseholdExport(view).write()
  }

  /// Says everything of an exported household anew in this one, which must be empty; answers how many changes
  /// that took.
  ///
  /// `people` says who members of the file are here.
  @concurrent @discardableResult
  public func restoreHousehold(
    _ bytes: [UInt8], people: [MemberID: MemberID] = [:]
  ) async throws -> Int {
    let read = try HouseholdExport.read(bytes)
    return try write { editor, view in
      ((), try read.export.restore(into: view, by: editor, people: people))
    }.1
  }

  /// Writes what `decide` makes of the household: one change for each draft.
  private func write<Plan>(
    _ decide: (Editor, SpaceView) throws -> (Plan, [Draft])
  ) throws -> (Plan, Int) {
    var plan: Plan?
    var drafts: [Draft] = []
    _ = try disk {
      try write(in: .household) { editor, view in
        (plan, drafts) = try decide(editor, view)
        return drafts.first ?? Draft()
      }
    }
    for draft in drafts.dropFirst() { _ = try disk { try write(in: .household) { _, _ in draft } } }
    guard let plan else { throw CompanionError.noHousehold }
    return (plan, drafts.count { !$0.isEmpty })
  }
}
