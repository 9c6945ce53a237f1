import Foundation
import HTTPTypes
import HouseholdModel
import HouseholdWire
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import ServerHTTP

/// Limits of what the server reads and says: just under, at, and just over each.
@Suite struct LimitTests {
  /// Bodies that are nothing at all: beyond the limit that is not even looked at.
  @Test(arguments: [
    ("/v1/sync", SyncLimits.requestBytes), ("/v1/households", BodyLimits.accountBytes),
    ("/v1/join", BodyLimits.accountBytes), ("/v1/invites", BodyLimits.accountBytes),
  ])
  func aBodyBeyondItsLimitIsNotLookedAt(path: String, limit: Int) async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      for (count, status) in [
        (limit - 1, HTTPResponse.Status.badRequest), (limit, .badRequest),
        (limit + 1, .contentTooLarge),
      ] {
        let response = try await client.execute(
          uri: path, method: .post, headers: test.headers(1),
          body: ByteBuffer(repeating: 0xFF, count: count))
        #expect(response.status == status, "\(count)")
      }
    }
  }

  @Test(arguments: [(-1, false), (0, false), (1, true)])
  func anAnswerIsCompressedAboveItsLimit(beyond: Int, isCompressed: Bool) {
    let request = Request(
      head: HTTPRequest(
        method: .post, scheme: nil, authority: nil, path: "/v1/sync",
        headerFields: [.acceptEncoding: "gzip"]),
      body: RequestBody(buffer: ByteBuffer()))
    let bytes = [UInt8](repeating: 1, count: BodyLimits.gzipAbove + beyond)
    let response = Response(status: .ok).compressed(for: request, bytes: bytes)
    #expect((response.headers[.contentEncoding] == "gzip") == isCompressed)
  }

  @Test(arguments: [(-1, true), (0, true), (1, false)])
  func aFrameRidesAlongUpToItsLimit(beyond: Int, ridesAlong: Bool) throws {
    let frame = try #require(sized(bytes: StreamLimits.frameBytes + beyond))
    let text = StreamEvent.frame(frame, id: "1")
    let data = try #require(text.split(separator: "\n").first { $0.hasPrefix("data: ") })
    let bytes = try #require(Data(base64Encoded: String(data.dropFirst(6))))
    #expect((try Wire.frame([UInt8](bytes)).page != nil) == ridesAlong)
  }

  /// A frame that takes exactly so many bytes; nil if there is none.
  private func sized(bytes: Int) -> Frame? {
    (0...4096).lazy.map { frame(lastValue: $0) }.first { Wire.encode($0).count == bytes }
  }

  private func frame(lastValue: Int) -> Frame {
    let born = [4000, 4000, 4000, 3000, lastValue].enumerated().map { index, count in
      Fact(
        dot: Dot(replica: ReplicaID(rawValue: 1), counter: UInt64(index) + 1),
        time: HybridTime(milliseconds: 1),
        statement: Statement(
          subject: Subject(rawValue: 1), field: Field(rawValue: 900),
          value: [UInt8](repeating: 1, count: count)))
    }
    return Frame(
      space: SpaceID(rawValue: 7), term: ReplicaID(rawValue: 1),
      page: Page(
        from: Cursor(bytes: [1]), to: Cursor(bytes: [2]), endSeq: 1, born: born, dead: [],
        more: false))
  }
}
