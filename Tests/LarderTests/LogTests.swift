import Foundation
import Logging
import Synchronization
import Testing

@testable import larder

/// What a line of the log looks like.
@Suite struct LogTests {
  private final class Lines: Sendable {
    let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock(\.self) }
  }

  private func logger(_ lines: Lines) -> Logger {
    Logger(label: "larder") { _ in
      JSONLogHandler(now: { Date(timeIntervalSince1970: 1_772_334_765.25) }) { line in
        lines.lines.withLock { $0.append(line) }
      }
    }
  }

  @Test func aLineIsOneObjectInThisOrder() {
    let lines = Lines()
    logger(lines).error(
      "request failed", metadata: ["storage": "broken", "error.type": "DatabaseError"])
    #expect(
      lines.all == [
        """
        {"ts":"2026-03-01T03:12:45.250Z","level":"error","event":"request failed",\
        "metadata":{"error.type":"DatabaseError","storage":"broken"}}

        """
      ])
  }

  /// A value must not be able to end the line, or the object, or to make another field.
  @Test(arguments: [
    "\n", "\r\n", "\"", "\\", "\\\"", "\u{0}", "\u{1B}[31m", "\u{2028}", "\u{2029}", "\u{85}",
    #"","level":"info"#, "🐤", "e\u{301}", "\u{7F}",
  ])
  func noValueBreaksALine(value: String) throws {
    let lines = Lines()
    var logger = logger(lines)
    logger[metadataKey: value] = "own"
    logger.info(
      "\(value)", metadata: ["a": "\(value)", "b": ["\(value)", .dictionary([value: "x"])]])
    let line = try #require(lines.all.first)
    #expect(lines.all.count == 1 && line.hasSuffix("}\n"))
    let ends: (Unicode.Scalar) -> Bool = { CharacterSet.newlines.contains($0) || $0.value < 0x20 }
    #expect(line.unicodeScalars.count(where: ends) == 1)
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
    #expect(
      object == [
        "ts": "2026-03-01T03:12:45.250Z", "level": "info", "event": value,
        "metadata": [value: "own", "a": value, "b": [value, [value: "x"]]],
      ])
  }

  @Test func theMoreParticularMetadataWins() {
    let lines = Lines()
    var logger = logger(lines)
    logger[metadataKey: "a"] = "own"
    logger[metadataKey: "b"] = "own"
    logger.info("x", metadata: ["b": "event"])
    #expect(lines.all.first?.contains(#""metadata":{"a":"own","b":"event"}"#) == true)
  }

  @Test func onlyTheKindOfAnErrorIsSaid() {
    struct Told: Error, CustomStringConvertible { let description = "canary" }
    let lines = Lines()
    logger(lines).error("x", error: Told())
    #expect(lines.all.first?.contains(#""error.type":"Told""#) == true)
    #expect(lines.all.first?.contains("canary") == false)
  }

  @Test(arguments: [("log-format", "xml", "text, json"), ("log-level", "loud", "trace, debug")])
  func aFormatOrLevelThatThereIsNotIsNamed(key: String, value: String, words: String) async throws {
    let settings = try await Settings.read(flags: [key: value], file: nil, environment: [:])
    let error = #expect(throws: SettingsError.self) { try ServerLog.logger(settings) }
    #expect(try #require(error).description.hasPrefix("The setting \(key) must be \(words)"))
  }
}
