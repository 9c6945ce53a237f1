internal import HouseholdModel
internal import SwiftProtobuf

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension ReplicaDictionary {
  /// Takes in the replicas that a page names, in the order in which it names them.
  mutating func add(replicasOf page: Page?) {
    guard let page else { return }
    for fact in page.born.inPageOrder() { add(fact.dot.replica) }
    for dot in page.dead { add(dot.replica) }
  }
}

extension Page {
  func message(_ dictionary: inout ReplicaDictionary, reference: Cursor?) -> Larder_V1_Page {
    var message = Larder_V1_Page()
    let reference = reference?.bytes ?? []
    if from.bytes != reference {
      message.from = Data(CursorCoding.bytes(from, reference: reference))
    }
    if to != from { message.to = Data(CursorCoding.bytes(to, reference: from.bytes)) }
    message.endSeq = endSeq
    let columns = FactCoding.write(born, dictionary: &dictionary)
    message.born = columns.code
    message.subjects = columns.subjects
    message.values = Data(columns.values)
    for dot in dead { message.dead.append(dictionary.code(dot)) }
    message.more = more
    return message
  }

  init(
    _ message: Larder_V1_Page, _ dictionary: inout ReplicaDictionary, reference: Cursor?,
    _ place: String
  ) throws(WireError) {
    let reference = reference?.bytes ?? []
    let from =
      message.hasFrom
      ? try CursorCoding.cursor(Array(message.from), reference: reference, "\(place).from")
      : Cursor(bytes: reference)
    let to =
      message.hasTo
      ? try CursorCoding.cursor(Array(message.to), reference: from.bytes, "\(place).to") : from
    self.init(
      from: from, to: to, endSeq: try checked(message.endSeq, "\(place).end_seq"), born: [],
      dead: [], more: message.more)
    let columns = FactCoding.Columns(
      code: message.born, subjects: message.subjects, values: Array(message.values))
    born = try FactCoding.read(columns, "\(place).born", dictionary: &dictionary)
    try checkCount(message.dead.count, limit: SyncLimits.factsPerSpace, "\(place).dead")
    for code in message.dead { dead.append(try dictionary.dot(code, "\(place).dead")) }
  }
}

extension ResetPage {
  func message(_ dictionary: inout ReplicaDictionary, reference: Cursor?) -> Larder_V1_ResetPage {
    var message = Larder_V1_ResetPage()
    if let from, from != reference {
      message.from = Data(CursorCoding.bytes(from, reference: reference?.bytes ?? []))
    }
    message.fromNone = from == nil && reference != nil
    message.target = Data(CursorCoding.bytes(target, reference: from?.bytes ?? []))
    message.targetSeq = targetSeq
    if let after { message.after = after }
    message.through = through
    let columns = FactCoding.write(facts, dictionary: &dictionary)
    message.facts = columns.code
    message.subjects = columns.subjects
    message.values = Data(columns.values)
    message.done = done
    return message
  }

  init(
    _ message: Larder_V1_ResetPage, _ dictionary: inout ReplicaDictionary, reference: Cursor?,
    _ place: String
  ) throws(WireError) {
    var from = message.fromNone ? nil : reference
    if message.hasFrom {
      guard !message.fromNone else { throw WireError(.leftOver, at: "\(place).from") }
      from = try CursorCoding.cursor(
        Array(message.from), reference: reference?.bytes ?? [], "\(place).from")
    }
    self.init(
      from: from,
      target: try CursorCoding.cursor(
        Array(message.target), reference: from?.bytes ?? [], "\(place).target"),
      targetSeq: try checked(message.targetSeq, "\(place).target_seq"),
      after: message.hasAfter ? try checked(message.after, "\(place).after") : nil,
      through: try checked(message.through, "\(place).through"), facts: [], done: message.done)
    let columns = FactCoding.Columns(
      code: message.facts, subjects: message.subjects, values: Array(message.values))
    facts = try FactCoding.read(columns, "\(place).facts", dictionary: &dictionary)
  }
}

extension Author {
  func message(_ dictionary: ReplicaDictionary) -> Larder_V1_Author {
    var message = Larder_V1_Author()
    message.replica = UInt32(dictionary.index(of: replica))
    message.member = member.rawValue
    message.device = device.rawValue
    return message
  }
}

extension [Author] {
  init(
    _ messages: [Larder_V1_Author], _ dictionary: ReplicaDictionary, _ place: String
  ) throws(WireError) {
    self = []
    for message in messages {
      append(
        Author(
          replica: try dictionary.replica(at: UInt64(message.replica), place),
          member: MemberID(rawValue: message.member), device: DeviceID(rawValue: message.device)))
    }
  }
}

extension Frame {
  func message() -> Larder_V1_Frame {
    var message = Larder_V1_Frame()
    message.space = Data(space.bytes)
    message.term = term.rawValue
    var dictionary = ReplicaDictionary()
    dictionary.add(replicasOf: page)
    for author in authors { dictionary.add(author.replica) }
    message.replicas = dictionary.replicas.map(\.rawValue)
    if let page { message.page = page.message(&dictionary, reference: nil) }
    message.authors = authors.map { $0.message(dictionary) }
    return message
  }

  init(_ message: Larder_V1_Frame) throws(WireError) {
    self.init(
      space: try checkedSpace(message.space, "space"), term: ReplicaID(rawValue: message.term),
      page: nil)
    var dictionary = ReplicaDictionary()
    try dictionary.add(reading: message.replicas, "replicas")
    if message.hasPage {
      page = try Page(message.page, &dictionary, reference: nil, "page")
    }
    authors = try .init(message.authors, dictionary, "authors")
  }
}
