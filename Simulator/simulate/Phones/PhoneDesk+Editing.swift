import Companion
import DeviceStorage
import DeviceSync
import HouseholdWire

extension PhoneDesk {
  /// Does one action of a person; answers whether it changed anything.
  func performEdit(_ request: PhoneRequest) async throws -> Bool {
    switch request.action {
    case .add:
      let name = try word(request.name)
      return try await companion.addLine(name, quantity: try count(request)).isChange
    case .quantity:
      return try await companion.setQuantity(try count(request), of: line(request)).isChange
    case .note:
      return try await companion.setNote(try word(request.text), of: line(request)).isChange
    case .rename:
      return try await companion.renameLine(line(request), to: try word(request.text)).isChange
    case .buy: return try await companion.buy(line(request)).isChange
    case .unbuy: return try await companion.unbuy(line(request)).isChange
    case .remove: return try await companion.remove(line(request)).isChange
    case .clear: return try await companion.clearBought().isChange
    case .undo:
      try await companion.undo()
      return true
    case .read: return try await readAlerts()
    default: preconditionFailure("\(request.action) is no edit")
    }
  }

  /// Writes a need whose value nobody can read.
  ///
  /// The app's own code can't say such a thing, but an old version with a fault could, and so the
  /// server must refuse it alone and take what comes after.
  func writeFault(_ request: PhoneRequest) throws -> Bool {
    guard let identity = try widget.identity() else { throw CompanionError.noHousehold }
    let line = try line(request)
    var chance = SystemRandomNumberGenerator()
    let change = try widget.edit(
      space: identity.household, at: clock.milliseconds, random: &chance
    ) { _ in
      Draft(assertions: [Assertion(line.product, .unknown(.need, [0xFF, 0xFF, 0xFF]))])
    }
    companion.refresh()
    return change != nil
  }

  private func readAlerts() async throws -> Bool {
    var hasChanged = false
    for alert in try await first(companion.alerts).unread {
      let edit = try await companion.markRead(alert.id)
      hasChanged = hasChanged || edit.isChange
    }
    return hasChanged
  }

  func word(_ word: String?) throws -> String {
    guard let word else { throw PhoneTrouble.missing }
    return word
  }

  /// The line of the main list that a request names.
  func line(_ request: PhoneRequest) throws -> LineID {
    guard let key = ProductKey(name: try word(request.name)) else { throw PhoneTrouble.unknownName }
    return LineID(product: Subject(product: key), list: .main)
  }

  private func count(_ request: PhoneRequest) throws -> Quantity? {
    guard let count = request.count else { return nil }
    do { return try Quantity(count) } catch { throw CompanionError.edit(.quantity(error)) }
  }
}
