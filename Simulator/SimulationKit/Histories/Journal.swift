internal import HouseholdModel

/// What everybody meant: every change that any phone wrote, as numbers of facts.
///
/// It knows nothing of dots, seqs or merging, so it can't be wrong in the way the code under test
/// is.
struct Journal {
  struct Entry {
    var phone: Int
    var asserted: [UInt64]
    var superseded: [UInt64]
    /// The server will refuse it.
    var isMalformed: Bool
    /// It was written on a phone that then went back to an older backup: it may be there or not.
    var isUncertain = false
  }

  private(set) var entries: [Entry] = []
  private(set) var nextNumber: UInt64 = 1

  mutating func add(
    phone: Int, assertions: Int, superseded: [UInt64], isMalformed: Bool
  ) {
    let asserted = (0..<UInt64(assertions)).map { nextNumber + $0 }
    nextNumber += UInt64(assertions)
    entries.append(
      Entry(
        phone: phone, asserted: asserted, superseded: superseded, isMalformed: isMalformed))
  }

  /// What `phone` wrote from entry `index` on is uncertain.
  mutating func excuse(phone: Int, from index: Int) {
    for position in entries.indices.dropFirst(index) where entries[position].phone == phone {
      entries[position].isUncertain = true
    }
  }

  /// Which facts must be alive, and which must be dead, once everybody has synced.
  func judgement() -> (alive: Set<UInt64>, dead: Set<UInt64>) {
    var certain: Set<UInt64> = []
    var surelyDead: Set<UInt64> = []
    var perhapsDead: Set<UInt64> = []
    for entry in entries {
      if entry.isMalformed {
        surelyDead.formUnion(entry.asserted)
      } else if entry.isUncertain {
        perhapsDead.formUnion(entry.superseded)
      } else {
        certain.formUnion(entry.asserted)
        surelyDead.formUnion(entry.superseded)
      }
    }
    return (certain.subtracting(surelyDead).subtracting(perhapsDead), surelyDead)
  }
}
