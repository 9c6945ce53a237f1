import Foundation
import HouseholdModel
import HouseholdWire
import Testing

/// `Protocol/vectors`: bytes and JSON of every message and value, which never change.
///
/// `LARDER_WRITE_VECTORS=1` writes those that are not there yet.
@Suite struct VectorTests {
  private let isWriting = ProcessInfo.processInfo.environment["LARDER_WRITE_VECTORS"] == "1"

  private func check(_ name: String, _ bytes: [UInt8], _ json: [UInt8]) throws {
    if isWriting {
      try Files.writeIfMissing(bytes, to: "vectors/\(name).bin")
      try Files.writeIfMissing(json, to: "vectors/\(name).json")
    }
    #expect(try Files.bytes("vectors/\(name).bin") == bytes, "\(name).bin")
    #expect(try Files.bytes("vectors/\(name).json") == json, "\(name).json")
  }

  @Test func requestsAreTheirVectors() throws {
    for (name, request) in [
      ("sync-request", try Vectors.request()),
      ("sync-request-after-restore", Vectors.requestAfterRestore()),
      ("sync-request-that-opens", Vectors.requestThatOpens()),
    ] {
      let bytes = Wire.encode(request)
      try check(name, bytes, JSONWire.encode(request))
      #expect(try Wire.syncRequest(bytes) == request)
      #expect(try JSONWire.syncRequest(JSONWire.encode(request)) == request)
    }
  }

  @Test func answersAreTheirVectors() throws {
    let request = try Vectors.request()
    for (name, answer) in [
      ("sync-answer-page", try Vectors.answerWithPage()),
      ("sync-answer-verdicts", Vectors.answerWithVerdicts()),
      ("sync-answer-fork", Vectors.answerWithFork()),
      ("sync-answer-reset", try Vectors.answerWithReset()),
    ] {
      let bytes = Wire.encode(answer, to: request)
      try check(name, bytes, JSONWire.encode(answer))
      #expect(try Wire.syncAnswer(bytes, to: request) == answer)
      #expect(try JSONWire.syncAnswer(JSONWire.encode(answer)) == answer)
    }
  }

  @Test func otherMessagesAreTheirVectors() throws {
    let frame = try Vectors.frame()
    try check("frame", Wire.encode(frame), JSONWire.encode(frame))
    let start = Vectors.start
    try check("start-household", Wire.encode(start), JSONWire.encode(start))
    let join = Vectors.join
    try check("join-household", Wire.encode(join), JSONWire.encode(join))
    let enrolment = Vectors.enrolment
    try check("enrolment", Wire.encode(enrolment), JSONWire.encode(enrolment))
    let invite = Vectors.invite
    try check("create-invite", Wire.encode(invite), JSONWire.encode(invite))
  }

  @Test func valuesAreTheirVectors() throws {
    for (name, value) in try Vectors.values() {
      let statement = Statement(Assertion(Vectors.milk, value))
      try check("value-\(name)", statement.value, JSONWire.encode(statement))
      #expect(try FactValue.strict(value.field, statement.value) == value, "\(name)")
      #expect(try JSONWire.statement(JSONWire.encode(statement)) == statement, "\(name)")
    }
  }

  @Test func digestsAreTheirVectors() throws {
    let change = try Vectors.buying()
    let digest = Chain.digest(change)
    let start = Chain.start(Vectors.ana)
    let snapshot = snapshotHash(change.facts.reversed())
    func hex(_ number: UInt64) -> String {
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    let lines = [
      "replica \(hex(Vectors.ana.rawValue))", "chain start \(hex(start))",
      "digest of the first change of sync-request \(hex(digest))",
      "chain after it \(hex(Chain.next(start, digest: digest)))",
      "derived replica "
        + hex(Secrets.derivedReplica(from: Vectors.ana, firstMoved: digest).rawValue),
      "hash of the snapshot of its two facts "
        + snapshot.map { hex(UInt64($0)).suffix(2) }.joined(),
    ]
    let text = Array((lines.joined(separator: "\n") + "\n").utf8)
    if isWriting { try Files.writeIfMissing(text, to: "vectors/digests.txt") }
    #expect(try Files.bytes("vectors/digests.txt") == text)
  }

  @Test func everyVectorIsChecked() throws {
    let messages = [
      "create-invite", "enrolment", "frame", "join-household", "start-household",
      "sync-answer-fork", "sync-answer-page", "sync-answer-reset", "sync-answer-verdicts",
      "sync-request", "sync-request-after-restore", "sync-request-that-opens",
    ]
    let names = messages + (try Vectors.values().map { "value-\($0.name)" })
    let files = names.flatMap { ["\($0).bin", "\($0).json"] }.sorted()
    #expect(try Files.names(in: "vectors", ending: [".bin", ".json"]) == files)
  }
}
