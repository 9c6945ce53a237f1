package import HouseholdModel

/// What everybody meant: every change that any simulated person wrote, in the order of writing, folded.
///
/// It shares nothing with the merge: facts are numbers here, and it knows no dots, seqs or replicas. So it
/// can't be wrong in the way the code under test is. A fact lives from the change that said it to the first
/// change whose author had seen it and took it back; that is all.
///
/// Numbers run from 1 without a hole. A change takes one for each fact, and one if it says nothing new, so that
/// every change has a number; its first one names it.
package struct Oracle: Sendable {
  /// One change as its author wrote it.
  package struct Written: Hashable, Sendable {
    /// The phone it was written on.
    package var phone: Int
    package var space: SpaceID
    /// What it said, numbered from `first`.
    package var facts: [Said]
    /// The number that names it.
    package var first: UInt64
    /// Numbers of facts that it took back.
    package var superseded: [UInt64]
    /// The server's clock when it was written: it can't arrive before that.
    package var serverMilliseconds: UInt64
    /// The server refuses it: nothing of it has any effect.
    package var isMalformed: Bool
    /// It may have reached the server or not: its phone went back to a backup, or is gone.
    package var isUncertain = false

    /// One past its last number.
    var end: UInt64 { first + UInt64(max(1, facts.count)) }
  }

  /// One fact as its author said it.
  package struct Said: Hashable, Sendable {
    package var number: UInt64
    package var statement: Statement
    package var time: HybridTime
  }

  /// What became of one number.
  struct Standing: Sendable {
    /// The change it belongs to, by index.
    var entry: Int
    /// Changes that took it back, by index.
    var killers: [Int] = []
  }

  package private(set) var entries: [Written] = []
  private var standings: [Standing] = []
  /// How each number stands, kept up to date so that judging costs a look and no fold.
  private(set) var fates: [Fate] = []

  package init() {}

  /// How many changes there are: the index that the next one gets.
  package var count: Int { entries.count }

  /// The number of the next fact.
  package var nextNumber: UInt64 { UInt64(standings.count) + 1 }

  /// Notes what was written; `Meaning.mark` has numbered its facts from `nextNumber`.
  ///
  /// Returns the number that names the change.
  @discardableResult
  package mutating func wrote(
    phone: Int, in space: SpaceID, _ statements: [Statement], at time: HybridTime,
    superseding superseded: [UInt64], isMalformed: Bool = false,
    serverMilliseconds: UInt64
  ) -> UInt64 {
    let first = nextNumber
    let facts = statements.enumerated().map { offset, statement in
      Said(number: first + UInt64(offset), statement: statement, time: time)
    }
    for fact in facts {
      precondition(
        Meaning.number(of: fact.statement) == fact.number, "a fact without its own number")
    }
    precondition(
      superseded.allSatisfy { known($0) }, "takes back what nobody has said")
    let written = Written(
      phone: phone, space: space, facts: facts, first: first, superseded: superseded,
      serverMilliseconds: serverMilliseconds, isMalformed: isMalformed)
    for number in superseded { standings[index(number)].killers.append(entries.count) }
    for _ in first..<written.end {
      standings.append(Standing(entry: entries.count))
      fates.append(isMalformed ? .dead : .alive)
    }
    entries.append(written)
    for number in superseded { fates[index(number)] = fold(number) }
    return first
  }

  /// What `phone` wrote from entry `index` on is uncertain: it went back to the backup it had made then.
  package mutating func excuse(phone: Int, from index: Int) {
    for position in entries.indices.dropFirst(index) where entries[position].phone == phone {
      entries[position].isUncertain = true
    }
    foldAll()
  }

  /// What `phone` wrote is uncertain, but for the changes whose number the server is known to have: the phone
  /// was removed or its app was reinstalled.
  package mutating func excuse(phone: Int, unless known: Set<UInt64>) {
    for position in entries.indices
    where entries[position].phone == phone && !known.contains(entries[position].first) {
      entries[position].isUncertain = true
    }
    foldAll()
  }

  /// The change with `number` was refused, and its author was told: nothing of it has any effect.
  package mutating func refused(_ number: UInt64) {
    guard known(number) else { return }
    entries[standings[index(number)].entry].isMalformed = true
    foldAll()
  }

  /// The change with `number` was refused for want of room, by a server that has forgotten it, and is taken now.
  package mutating func accepted(_ number: UInt64) {
    guard known(number) else { return }
    entries[standings[index(number)].entry].isMalformed = false
    foldAll()
  }

  private mutating func foldAll() {
    for number in 1..<nextNumber { fates[index(number)] = fold(number) }
  }

  private func index(_ number: UInt64) -> Int { Int(number - 1) }

  /// Whether somebody wrote `number`.
  package func known(_ number: UInt64) -> Bool { number > 0 && number < nextNumber }

  /// Where `number` was said; its change by index.
  func place(of number: UInt64) -> Int { standings[index(number)].entry }

  /// The change that said `number`.
  package func entry(of number: UInt64) -> Written? {
    known(number) ? entries[standings[index(number)].entry] : nil
  }

  /// Whether anybody took `number` back, refused or not.
  func hasKiller(_ number: UInt64) -> Bool { !standings[index(number)].killers.isEmpty }

  /// The changes that took `number` back.
  func killers(of number: UInt64) -> some Sequence<Written> {
    standings[index(number)].killers.lazy.map { entries[$0] }
  }
}
