/// A product that the household always wants to be there.
public struct StapleView: Hashable, Sendable, Identifiable {
  /// Where it goes when it is missing.
  public var id: LineID
  /// What it is called.
  public var name: String
  /// How much of it; nil if nobody said.
  public var quantity: Quantity?
  /// Whether it is wanted now.
  public var isWanted: Bool
}

/// A product that is wanted every so many days.
public struct RecurringView: Hashable, Sendable, Identifiable {
  /// Where it goes when it is due.
  public var id: LineID
  /// What it is called.
  public var name: String
  /// How often, and how much.
  public var recurrence: Recurrence
}

/// Somebody who is shopping.
public struct TripView: Hashable, Sendable, Identifiable {
  /// The fact behind it.
  public var dot: Dot
  /// Who; nil while this phone has not been told.
  public var member: MemberID?
  /// With which list, where, until when.
  public var trip: Trip

  /// The fact behind it.
  public var id: Dot { dot }
}

extension SpaceView {
  /// The staples, in the order of their names.
  public var staples: [StapleView] {
    standing(.staple).compactMap { line, value in
      guard case .staple(let staple) = value, let name = name(of: line.product) else { return nil }
      return StapleView(
        id: line, name: name, quantity: staple.quantity, isWanted: !needs(of: line).isEmpty)
    }.sorted { (NameOrder($0.name), $0.id) < (NameOrder($1.name), $1.id) }
  }

  /// What recurs, in the order of the names.
  public var recurring: [RecurringView] {
    standing(.recurrence).compactMap { line, value in
      guard case .recurrence(let recurrence) = value, let name = name(of: line.product) else {
        return nil
      }
      return RecurringView(id: line, name: name, recurrence: recurrence)
    }.sorted { (NameOrder($0.name), $0.id) < (NameOrder($1.name), $1.id) }
  }

  /// Who is shopping at a time, in the order in which they said so.
  public func trips(at nowMilliseconds: UInt64) -> [TripView] {
    facts.filter { $0.value.field == .trip }.inTime.compactMap { fact in
      guard case .trip(let trip) = fact.value, trip.untilMilliseconds > nowMilliseconds else {
        return nil
      }
      return TripView(dot: fact.dot, member: fact.author, trip: trip)
    }
  }

  /// The product that a trade item number of 14 digits stands for; nil if nobody has named it.
  ///
  /// Of two that were named at once, the later counts.
  public func product(code digits: String) -> ProductView? {
    facts(ofCode: digits).latest.flatMap { product($0.subject) }
  }

  func facts(ofCode digits: String) -> [ReadFact] {
    facts.filter { $0.value == .code(digits) }
  }

  /// What is said about a field that stands on lines, each line once, in order.
  private func standing(_ field: Field) -> [(line: LineID, value: FactValue)] {
    var lines: [LineID] = []
    for fact in facts where fact.value.field == field {
      guard let list = fact.value.list else { continue }
      let line = LineID(product: fact.subject, list: list)
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.compactMap { line in winner(field, of: line).map { (line, $0) } }
  }
}
