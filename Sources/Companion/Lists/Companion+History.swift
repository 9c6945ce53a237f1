import DeviceStorage
import DeviceSync
public import Foundation
public import HouseholdModel

/// Something that was said about a line, and whether it still stands.
public struct HistoryEntry: Hashable, Sendable, Identifiable {
  /// What was said, with its author, for an app that has its own words.
  public let fact: ReadFact
  /// When it was said.
  public let date: Date
  /// Until when it stood; nil if it stands.
  public let ended: Date?
  /// Who said it; nil while this phone has not been told.
  public let person: String?
  /// Whether others said something of this kind at the same time without knowing, so that a rule had to choose.
  public let isConflict: Bool

  /// The fact's name.
  public var id: Dot { fact.dot }
}

extension Companion {
  /// What was said about a line in the last thirty days, and what stands: the newest first.
  ///
  /// Whatever lost against somebody else's word is here, and `restore(_:)` brings it back with one tap.
  @concurrent public func history(of line: LineID) async throws -> [HistoryEntry] {
    try disk {
      let (identity, view) = try requireHome()
      let people = people(identity, view)
      let standing = view.story(of: line)
      let past = try phone.past(about: line.product, in: identity.household)
        .filter { $0.fact.value.list.map { $0 == line.list } ?? true }
      func entry(_ fact: ReadFact, _ died: UInt64?, isConflict: Bool) -> HistoryEntry {
        HistoryEntry(
          fact: fact, date: Date(milliseconds: fact.time.milliseconds),
          ended: died.map(Date.init(milliseconds:)),
          person: fact.author.map { people.name(of: $0) }, isConflict: isConflict)
      }
      let now = view.facts.filter { fact in standing.contains { $0.dot == fact.dot } }
      let alive = now.map { fact in
        entry(fact, nil, isConflict: standing.contains { $0.dot == fact.dot && $0.isMerged })
      }
      let gone = past.map { fact, died in
        // Two that ended at one moment had stood side by side.
        let rivals = past.filter {
          $0.diedMilliseconds == died && $0.fact.value.field == fact.value.field
            && $0.fact.author != fact.author
        }
        return entry(fact, died, isConflict: !rivals.isEmpty)
      }
      return (alive + gone).sorted {
        ($1.date, $1.id) < ($0.date, $0.id)
      }
    }
  }

  /// Says again what stood before: a name, a note, a quantity, a place, a shelf.
  ///
  /// It is an ordinary action and can be undone. Throws `CompanionError.nothingToUndo` if it stands already, or
  /// is nothing that can be said again, such as a purchase.
  @concurrent @discardableResult
  public func restore(_ entry: HistoryEntry) async throws -> Edit<Subject> {
    let edit = try edit(entry.fact.subject) { try $0.restore(entry.fact, in: $1) }
    guard edit.isChange else { throw CompanionError.nothingToUndo }
    return edit
  }
}
