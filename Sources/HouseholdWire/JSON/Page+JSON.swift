internal import HouseholdModel

extension Page {
  var json: JSON {
    .members([
      "from": .cursor(from), "to": .cursor(to), "end_seq": .number(endSeq),
      "born": .array(born.inPageOrder().map(\.json)), "dead": .array(dead.map(JSON.dot)),
      "more": .bool(more),
    ])
  }

  init(_ reader: JSONReader) throws(WireError) {
    self.init(
      from: try reader.member("from").cursor(), to: try reader.member("to").cursor(),
      endSeq: try reader.member("end_seq").number(), born: try reader.member("born").facts(),
      dead: try reader.member("dead").array(limit: SyncLimits.factsPerSpace) {
        (dot) throws(WireError) in try dot.dot()
      }, more: try reader.member("more").bool())
  }
}

extension ResetPage {
  var json: JSON {
    .members([
      "from": from.map(JSON.cursor), "target": .cursor(target), "target_seq": .number(targetSeq),
      "after": after.map(JSON.number), "through": .number(through),
      "facts": .array(facts.inPageOrder().map(\.json)), "done": .bool(done),
    ])
  }

  init(_ reader: JSONReader) throws(WireError) {
    self.init(
      from: try reader.optional("from")?.cursor(), target: try reader.member("target").cursor(),
      targetSeq: try reader.member("target_seq").number(),
      after: try reader.optional("after")?.number(),
      through: try reader.member("through").number(), facts: try reader.member("facts").facts(),
      done: try reader.member("done").bool())
  }
}

extension Frame {
  var json: JSON {
    .members([
      "space": .space(space), "term": .id(term), "page": page?.json,
      "authors": .array(authors.map(\.json)),
    ])
  }

  init(_ reader: JSONReader) throws(WireError) {
    self.init(
      space: try reader.member("space").space(), term: try reader.member("term").id(), page: nil,
      authors: try reader.authors())
    if let page = try reader.optional("page") { self.page = try Page(page) }
  }
}

extension Author {
  var json: JSON {
    .members(["replica": .id(replica), "member": .id(member), "device": .id(device)])
  }
}

extension Fact {
  fileprivate var json: JSON {
    JSON.members(["dot": .dot(dot), "time": .time(time)]).adding(statement.json)
  }
}

extension JSONReader {
  fileprivate func facts() throws(WireError) -> [Fact] {
    try array(limit: SyncLimits.factsPerSpace) { (fact) throws(WireError) in
      Fact(
        dot: try fact.member("dot").dot(), time: try fact.member("time").time(),
        statement: try Statement(fact))
    }.inPageOrder()
  }

  /// Who writes under which replica.
  func authors() throws(WireError) -> [Author] {
    try member("authors").array { (author) throws(WireError) in
      Author(
        replica: try author.member("replica").id(), member: try author.member("member").id(),
        device: try author.member("device").id())
    }
  }
}
