internal import HouseholdModel
internal import SwiftProtobuf

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension SyncAnswer {
  func message(to request: SyncRequest) -> Larder_V1_SyncAnswer {
    var message = Larder_V1_SyncAnswer()
    message.number = number
    message.term = term.rawValue
    message.serverMilliseconds = serverMilliseconds
    message.spaces = spaces.enumerated().map { index, space in
      space.message(to: index < request.spaces.count ? request.spaces[index] : nil)
    }
    return message
  }

  init(_ message: Larder_V1_SyncAnswer, to request: SyncRequest) throws(WireError) {
    guard message.number == request.number else { throw WireError(.otherRequest, at: "number") }
    try checkCount(message.spaces.count, limit: 2 * SyncLimits.spacesPerRequest, "spaces")
    self.init(
      number: message.number, term: ReplicaID(rawValue: message.term),
      serverMilliseconds: try checked(message.serverMilliseconds, "server_milliseconds"),
      spaces: [])
    for (index, space) in message.spaces.enumerated() {
      spaces.append(
        try SpaceAnswer(
          space, to: index < request.spaces.count ? request.spaces[index] : nil,
          "spaces[\(index)]"))
    }
  }
}

extension SpaceAnswer {
  /// The head that need not be written.
  private var usualHead: UInt64 {
    switch news {
    case .page(let page): page.endSeq
    case .reset(let reset): reset.targetSeq
    case nil: 0
    }
  }

  fileprivate func message(to asked: SpaceRequest?) -> Larder_V1_SpaceAnswer {
    let asked = asked?.space == space ? asked : nil
    var message = Larder_V1_SpaceAnswer()
    if asked == nil { message.space = Data(space.bytes) }
    message.status = status.rawValue
    if head != usualHead { message.head = head }
    let own = asked?.replicas ?? []
    var dictionary = ReplicaDictionary(own: own)
    let known = dictionary.replicas.count
    for answer in replicas { dictionary.add(answer.replica) }
    dictionary.add(replicasOf: news?.page)
    if case .reset(let reset) = news {
      for fact in reset.facts.inPageOrder() { dictionary.add(fact.dot.replica) }
    }
    for author in authors { dictionary.add(author.replica) }
    message.replicas = dictionary.replicas[known...].map(\.rawValue)
    message.own = replicas.enumerated().map { position, answer in
      answer.message(
        at: position, index: dictionary.index(of: answer.replica),
        to: own.first { $0.replica == answer.replica }, head: head)
    }
    let reference = asked?.cursor
    switch news {
    case .page(let page): message.page = page.message(&dictionary, reference: reference)
    case .reset(let reset): message.reset = reset.message(&dictionary, reference: reference)
    case nil: break
    }
    message.authors = authors.map { $0.message(dictionary) }
    return message
  }

  fileprivate init(
    _ message: Larder_V1_SpaceAnswer, to asked: SpaceRequest?, _ place: String
  ) throws(WireError) {
    guard let status = SpaceStatus(rawValue: message.status) else {
      throw WireError(.unknownCase, at: "\(place).status")
    }
    let asked = message.hasSpace ? nil : asked
    if message.hasSpace {
      self.init(space: try checkedSpace(message.space, "\(place).space"), status: status)
    } else if let asked {
      self.init(space: asked.space, status: status)
    } else {
      throw WireError(.missing, at: "\(place).space")
    }
    var dictionary = ReplicaDictionary(own: asked?.replicas ?? [])
    try dictionary.add(reading: message.replicas, "\(place).replicas")
    switch message.news {
    case .page(let page):
      news = .page(try Page(page, &dictionary, reference: asked?.cursor, "\(place).page"))
    case .reset(let reset):
      news = .reset(
        try ResetPage(reset, &dictionary, reference: asked?.cursor, "\(place).reset"))
    case nil: break
    }
    head = message.hasHead ? try checked(message.head, "\(place).head") : usualHead
    try checkCount(message.own.count, limit: SyncLimits.replicasPerSpace, "\(place).own")
    for (position, own) in message.own.enumerated() {
      let replica = try dictionary.replica(
        at: UInt64(own.hasReplica ? Int(own.replica) : position), "\(place).own[\(position)]")
      replicas.append(
        try ReplicaAnswer(
          own, of: replica, to: asked?.replicas.first { $0.replica == replica }, head: head,
          "\(place).own[\(position)]"))
    }
    authors = try .init(message.authors, dictionary, "\(place).authors")
  }
}

extension SpaceAnswer.News {
  fileprivate var page: Page? {
    if case .page(let page) = self { page } else { nil }
  }
}

extension ReplicaAnswer {
  fileprivate func message(
    at position: Int, index: Int, to asked: ReplicaRequest?, head: UInt64
  ) -> Larder_V1_ReplicaAnswer {
    var message = Larder_V1_ReplicaAnswer()
    if index != position { message.replica = UInt32(index) }
    var coding = ReceiptCoding(answering: asked, head: head)
    message.receipts = coding.write(receipts)
    if let expected { message.expected = expected }
    if let fork {
      message.fork.proven = ProofCoding.write(fork.proven, head: head)
      message.fork.chains = fork.proven.map(\.chain)
      message.fork.goneThrough = fork.goneThrough
    }
    message.backedUp = backedUp
    return message
  }

  fileprivate init(
    _ message: Larder_V1_ReplicaAnswer, of replica: ReplicaID, to asked: ReplicaRequest?,
    head: UInt64, _ place: String
  ) throws(WireError) {
    let counters = 0...WireLimits.counter
    self.init(
      replica: replica, backedUp: try checked(message.backedUp, in: counters, "\(place).backed_up"))
    var coding = ReceiptCoding(answering: asked, head: head)
    receipts = try coding.read(message.receipts, "\(place).receipts")
    if message.hasExpected {
      expected = try checkedCounter(message.expected, "\(place).expected")
    }
    if message.hasFork {
      fork = ForkProof(
        proven: try ProofCoding.read(
          message.fork.proven, chains: message.fork.chains, head: head, "\(place).fork.proven"),
        goneThrough: try checked(
          message.fork.goneThrough, in: counters, "\(place).fork.gone_through"))
    }
  }
}
