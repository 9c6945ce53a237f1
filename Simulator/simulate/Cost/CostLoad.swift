import Foundation
import HouseholdModel
import HouseholdWire
import Synchronization

/// Phones that sync one request after the other, each connection as fast as it is answered.
struct CostLoad {
  let port: Int
  let connections: Int
  let seconds: Double
  let milliseconds: @Sendable () -> UInt64

  /// What came of it.
  struct Outcome {
    var syncs = 0
    var seconds = 0.0
    /// Of each sync, sorted.
    var latencies: [Double] = []
    var phones: [CostPhone] = []

    func latency(_ part: Double) -> Double {
      latencies.isEmpty
        ? 0 : latencies[min(latencies.count - 1, Int(Double(latencies.count) * part))]
    }
  }

  /// Lets these phones sync, each adding `lines` lines with each request.
  func run(_ phones: [CostPhone], adding lines: Int) async throws -> Outcome {
    let start = ContinuousClock.now
    let limit = start + .seconds(seconds)
    let results = Mutex<[Result<Outcome, any Error>]>([])
    await withCheckedContinuation { (all: CheckedContinuation<Void, Never>) in
      for connection in 0..<connections {
        let own = phones.indices.filter { $0 % connections == connection }.map { phones[$0] }
        // Blocking reads: a thread each, none of the tasks' own.
        Thread.detachNewThread { [self] in
          let result = Result { try self.loop(own, adding: lines, until: limit) }
          let isLast = results.withLock {
            $0.append(result)
            return $0.count == connections
          }
          if isLast { all.resume() }
        }
      }
    }
    var whole = Outcome()
    whole.seconds = (ContinuousClock.now - start) / .seconds(1)
    for result in results.withLock(\.self) {
      let part = try result.get()
      whole.syncs += part.syncs
      whole.latencies += part.latencies
      whole.phones += part.phones
    }
    whole.latencies.sort()
    return whole
  }

  private func loop(
    _ phones: [CostPhone], adding lines: Int, until limit: ContinuousClock.Instant
  ) throws -> Outcome {
    var outcome = Outcome()
    outcome.phones = phones
    guard !phones.isEmpty else { return outcome }
    let connection = try LoopbackConnection(port: port)
    while true {
      for index in phones.indices {
        let before = ContinuousClock.now
        if before > limit { return outcome }
        let request = outcome.phones[index].request(adding: lines, at: milliseconds())
        let body = try connection.ask(
          "POST", "/v1/sync", token: outcome.phones[index].token, body: Wire.encode(request))
        try outcome.phones[index].take(Wire.syncAnswer(body, to: request))
        outcome.syncs += 1
        outcome.latencies.append((ContinuousClock.now - before) / .milliseconds(1))
      }
    }
  }
}
