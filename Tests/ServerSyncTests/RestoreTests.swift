import Foundation
import HouseholdModel
import ServerStorage
import ServerSync
import Testing

/// Yesterday's file copied back, with a real file.
@Suite struct RestoreTests {
  /// Copies the closed file back and forth by hand, as an operator would.
  private final class Folder {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("larder-\(UInt64.random(in: .min ... .max))")
    var path: String { url.appendingPathComponent("larder.sqlite").path }
    var saved: String { url.appendingPathComponent("yesterday.sqlite").path }
    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: url) }

    func save() throws { try FileManager.default.copyItem(atPath: path, toPath: saved) }
    func copyBack() throws {
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.copyItem(atPath: saved, toPath: path)
    }
  }

  @Test func E2_whatWasLostComesBackUnderItsOwnDots() throws {
    let folder = try Folder()
    let world = try World(path: folder.path)
    var pen = Pen(11)
    let kept = pen.write([need()])
    try world.push(world.ana, &pen)
    try world.reopen(folder.path) { try folder.save() }
    let unreceipted = pen
    let lost = pen.write([need(eggs)])
    try world.push(world.ana, &pen)
    let term = world.storage.term
    try world.reopen(folder.path) { try folder.copyBack() }
    #expect(world.storage.term != term)
    #expect(try world.written().map(\.dot) == [kept])
    // F7: noticed although there is nothing to push.
    let answer = try world.sync(world.ana, [pen]).replicas[0]
    #expect(answer.expected == lost.counter)
    #expect(answer.fork == nil)
    var again = unreceipted
    again.write([need(eggs)])
    #expect(try world.push(world.ana, &again).map(\.verdict) == [.applied])
    #expect(try world.written().map(\.dot) == [kept, lost])
    #expect(try world.storage.check() == [])
  }

  @Test func F8_cursorOfALostTimelineIsNotValidEvenAfterTheLogHasGrownPastIt() throws {
    let folder = try Folder()
    let world = try World(path: folder.path)
    try world.reopen(folder.path) { try folder.save() }
    var ana = Pen(11)
    ana.write([need()])
    try world.push(world.ana, &ana)
    let heads = try world.storage.read { try world.service.heads(for: world.ana.caller, in: $0) }
    let lost = try #require(heads.first { $0.space == World.household })
    try world.reopen(folder.path) { try folder.copyBack() }
    var ben = Pen(22)
    for _ in 0..<5 { ben.write([need(eggs)]) }
    try world.push(world.ben, &ben)
    guard case .reset(let page) = try world.sync(world.ana, [Pen(99)], from: lost.cursor).news
    else {
      Issue.record("a cursor of the lost timeline was taken for a valid one")
      return
    }
    #expect(page.from == lost.cursor)
    #expect(page.facts.count == 9)
  }

  @Test func cursorOfBeforeTheCopyStaysValid() throws {
    let folder = try Folder()
    let world = try World(path: folder.path)
    let heads = try world.storage.read { try world.service.heads(for: world.ana.caller, in: $0) }
    let cursor = heads.first { $0.space == World.household }?.cursor
    try world.reopen(folder.path)
    var ben = Pen(22)
    ben.write([need(eggs)])
    try world.push(world.ben, &ben)
    guard case .page(let page) = try world.sync(world.ana, [Pen(99)], from: cursor).news else {
      Issue.record("a restart made a cursor invalid")
      return
    }
    #expect(page.born.count == 1)
  }

  @Test func F19_alertAfterARestoreHasTheSameSubject() throws {
    let folder = try Folder()
    let world = try World(path: folder.path)
    try world.reopen(folder.path) { try folder.save() }
    var ana = Pen(11)
    var ben = Pen(22)
    ana.write([purchase()])
    ben.write([purchase()])
    func subjects() throws -> [Subject] {
      // Ben's request first, then Ana's, or the other way round.
      try world.alive(world.ana.personal).filter { $0.field == .alert }.map(\.subject).sorted()
    }
    try world.sync(world.ana, [ana])
    try world.sync(world.ben, [ben])
    let before = try subjects()
    #expect(before.count == 2)
    try world.reopen(folder.path) { try folder.copyBack() }
    try world.sync(world.ben, [ben])
    try world.sync(world.ana, [ana])
    #expect(try subjects() == before)
  }

  @Test func F12_backedUpIsACounterAndOnlyWhatTheCopyHas() throws {
    let folder = try Folder()
    let world = try World(path: folder.path)
    var pen = Pen(11)
    pen.write(statements: [Statement(subject: milk, field: .label, value: [0xFF])])
    try world.push(world.ana, &pen)
    #expect(try world.sync(world.ana, [pen]).replicas[0].backedUp == 0)
    let report = try world.storage.backUp(to: folder.saved)
    #expect(report.spaces == 3)
    pen.write([need()])
    let answer = try world.sync(world.ana, [pen]).replicas[0]
    #expect(answer.backedUp == 1)
    #expect(answer.receipts.count == 1)
    // The copy itself says what it has, too, once it is served.
    try world.storage.close()
    _ = try SQLiteServerStorage.restore(from: folder.saved, to: folder.path)
    let restored = try SQLiteServerStorage(path: folder.path) { 77 }
    #expect(try restored.check() == [])
    #expect(try restored.size().changes == 1)
  }
}
