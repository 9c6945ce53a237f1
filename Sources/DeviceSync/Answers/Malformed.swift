import HouseholdModel

/// Numbers that can't be: refused before anything is written, so that a faulty server can't make a
/// phone trap.
extension SpaceAnswer {
  func check() throws(PhoneError) {
    try head.checkFits()
    for replica in replicas {
      try replica.backedUp.checkFits()
      for receipt in replica.receipts { try receipt.seq.checkFits() }
      for change in replica.fork?.proven ?? [] { try change.seq.checkFits() }
    }
    switch news {
    case .page(let page): try page.check()
    case .reset(let page):
      try page.targetSeq.checkFits()
      try page.through.checkFits()
      try page.facts.checkDots()
    case nil: break
    }
  }
}

extension Page {
  func check() throws(PhoneError) {
    try endSeq.checkFits()
    try born.checkDots()
  }
}

extension [Fact] {
  fileprivate func checkDots() throws(PhoneError) {
    for fact in self {
      guard fact.dot.counter > 0 else { throw .malformedAnswer }
      try fact.dot.counter.checkFits()
    }
  }
}

extension UInt64 {
  /// Counters and seqs are kept in 63 bits; nobody counts that far honestly.
  fileprivate func checkFits() throws(PhoneError) {
    guard self < UInt64(Int64.max) else { throw .malformedAnswer }
  }
}
