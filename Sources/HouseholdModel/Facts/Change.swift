/// One user action: it supersedes facts that its author had seen and asserts zero or more new ones.
///
/// Two concurrent changes both survive, because neither saw the other: an observed-remove (add-wins)
/// delta CRDT (Shapiro, Preguiça, Baquero, Zawirski: "Conflict-free Replicated Data Types", 2011;
/// Almeida, Shoker, Baquero: "Delta State Replicated Data Types", 2018). That is the one merge rule.
public struct Change: Hashable, Sendable {
  /// The dot of the first fact it asserts; names the change, too, when it asserts none.
  public var dot: Dot
  /// When it was made.
  ///
  /// All its facts share it.
  public var time: HybridTime
  /// The facts it takes back, of any subject of its space, in the order their author named them.
  public var supersedes: [Dot]
  /// What it asserts.
  ///
  /// The fact at index `i` is named `dot.advanced(by: i)`.
  public var statements: [Statement]

  /// The change named `dot`.
  public init(dot: Dot, time: HybridTime, supersedes: [Dot], statements: [Statement]) {
    self.dot = dot
    self.time = time
    self.supersedes = supersedes
    self.statements = statements
  }

  /// How many counters of its replica it takes: one for each fact, and one if it asserts none.
  public var counters: Int { max(1, statements.count) }

  /// The last counter it takes.
  public var lastCounter: UInt64 { dot.counter + UInt64(counters) - 1 }

  /// The facts it asserts, named and timed.
  public var facts: [Fact] {
    statements.enumerated().map { offset, statement in
      Fact(dot: dot.advanced(by: offset), time: time, statement: statement)
    }
  }
}

/// What an edit decides, before it has a name and a time.
public struct Draft: Hashable, Sendable {
  /// The facts it takes back.
  public var supersedes: [Dot]
  /// What it says about which subject.
  public var assertions: [Assertion]

  /// A draft that supersedes and asserts.
  public init(supersedes: [Dot] = [], assertions: [Assertion] = []) {
    self.supersedes = supersedes
    self.assertions = assertions
  }

  /// Whether it would change nothing.
  public var isEmpty: Bool { supersedes.isEmpty && assertions.isEmpty }
}

/// A statement whose value has not been encoded yet.
public struct Assertion: Hashable, Sendable {
  /// What it is about.
  public var subject: Subject
  /// What it says.
  public var value: FactValue

  /// Says `value` about `subject`.
  public init(_ subject: Subject, _ value: FactValue) {
    self.subject = subject
    self.value = value
  }
}
