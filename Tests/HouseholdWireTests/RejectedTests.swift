import HouseholdModel
import HouseholdWire
import Testing

/// `Protocol/rejected`: every input is refused, for the reason and at the place that its table names.
@Suite struct RejectedTests {
  struct Row: Hashable {
    var file: String
    var readAs: String
    var reason: String
    var place: String
  }

  static func rows() throws -> [Row] {
    let text = String(decoding: try Files.bytes("rejected/README.md"), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingPrefix(" ") }
        .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      guard cells.count == 5, cells[0] != "file", !cells[0].hasPrefix("-") else { return nil }
      return Row(file: cells[0], readAs: cells[1], reason: cells[2], place: cells[3])
    }
  }

  private func read(_ bytes: [UInt8], as name: String) throws {
    switch name {
    case "SyncRequest": _ = try Wire.syncRequest(bytes)
    case "SyncAnswer":
      let request = try Wire.syncRequest(try Files.bytes("vectors/sync-request.bin"))
      _ = try Wire.syncAnswer(bytes, to: request)
    case "Frame": _ = try Wire.frame(bytes)
    case "StartHousehold": _ = try Wire.startHousehold(bytes)
    case "JoinHousehold": _ = try Wire.joinHousehold(bytes)
    case "CreateInvite": _ = try Wire.createInvite(bytes)
    case "JSON SyncRequest": _ = try JSONWire.syncRequest(bytes)
    case "JSON Statement": _ = try JSONWire.statement(bytes)
    case "label": _ = try FactValue.strict(.label, bytes)
    case "note": _ = try FactValue.strict(.note, bytes)
    case "need": _ = try FactValue.strict(.need, bytes)
    case "position": _ = try FactValue.strict(.position, bytes)
    case "purchase": _ = try FactValue.strict(.purchase, bytes)
    default: Issue.record("nothing is read as \(name)")
    }
  }

  @Test func everyInputIsRefusedForItsReason() throws {
    for row in try Self.rows() {
      let bytes = try Files.bytes("rejected/\(row.file)")
      do {
        try read(bytes, as: row.readAs)
        Issue.record("\(row.file) is taken")
      } catch let error as WireError {
        #expect(error.description == "\(row.reason) at \(row.place)", "\(row.file)")
      }
    }
  }

  @Test func tableAndFolderAndReasonsAgree() throws {
    let rows = try Self.rows()
    #expect(
      rows.map(\.file).sorted() == (try Files.names(in: "rejected", ending: [".bin", ".json"])))
    #expect(
      Set(rows.map(\.reason)) == Set(WireError.Reason.allCases.map(\.rawValue)))
  }
}
