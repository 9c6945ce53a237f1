import Companion
import DeviceHTTP
import DeviceStorage
import Foundation
import HouseholdModel
import Testing

/// An app and its widget on one file, and what each may be told.
@Suite struct WidgetTests {
  private let world = World()

  @Test func aWidgetShowsWhatTheAppWroteAndChangesNothing() async throws {
    let directory = FileManager.default.temporaryDirectory.appending(
      path: "larder-\(ProcessInfo.processInfo.globallyUniqueString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appending(path: "Larder/phone.sqlite")
    let surroundings = world.surroundings
    #expect(throws: CompanionError.noHousehold) {
      try Companion.openReadOnly(at: file, surroundings: surroundings)
    }
    // Without the part of `FileOptions.shared` that reaches every database of the process.
    var options = StorageOptions.shared
    options.obeysSuspension = false
    let app = try Companion.open(
      at: file, options: options, tokens: nil, surroundings: surroundings
    ) { _ in
      Nowhere()
    }
    try await app.startHousehold(as: "Ana", on: "Ana's phone")
    try await app.addLine("Milk")
    let widget = try Companion.openReadOnly(at: file, surroundings: surroundings)
    #expect(try await widget.names == ["Milk"])
    await #expect(throws: CompanionError.readOnly) { try await widget.addLine("Bread") }
    await #expect(throws: CompanionError.readOnly) {
      try await widget.buy(try await widget.line("Milk").id)
    }
    #expect(throws: CompanionError.readOnly) { try widget.start() }
    #expect(await widget.refresh(within: .seconds(5)) == .failed(.notConnected))
    try await app.addLine("Eggs")
    widget.refresh()
    #expect(try await widget.names.sorted() == ["Eggs", "Milk"])

    // An app that sleeps does not keep its widget from reading.
    app.suspend()
    #expect(try await widget.names.sorted() == ["Eggs", "Milk"])
    await widget.close()
    await app.close()
    let later = try Companion.openReadOnly(at: file, surroundings: surroundings)
    #expect(try await later.names.sorted() == ["Eggs", "Milk"])
    await later.close()
  }

  @Test func aFileIsLockedBeforeTheFirstUnlockAndNotDamaged() async throws {
    let directory = FileManager.default.temporaryDirectory.appending(
      path: "larder-\(ProcessInfo.processInfo.globallyUniqueString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    var options = StorageOptions()
    options.care.isDenied = { _ in true }
    #expect(throws: CompanionError.lockedUntilFirstUnlock) {
      try Companion.open(
        at: directory.appending(path: "phone.sqlite"), options: options, tokens: nil,
        surroundings: world.surroundings
      ) { _ in
        Nowhere()
      }
    }
    #expect(!FileManager.default.fileExists(atPath: directory.path(percentEncoded: false)))
  }
}

/// A network that is not there.
struct Nowhere: HTTPTransport {
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse { throw .offline }
  func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream { throw .offline }
  func close() {}
}
