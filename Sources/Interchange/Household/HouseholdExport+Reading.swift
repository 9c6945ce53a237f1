internal import HouseholdModel

/// What reading a household's file gave.
public struct ReadHousehold: Hashable, Sendable {
  /// The household.
  public var export: HouseholdExport
  /// How many members of objects were skipped, because a newer version brought them.
  public var skippedMembers: Int
}

extension HouseholdExport {
  /// Reads a household's file.
  ///
  /// Whatever it gives can be restored: every value is one that a household may have, and every
  /// reference has something to refer to.
  public static func read(_ bytes: [UInt8]) throws(ExportError) -> ReadHousehold {
    let top = FileReader(value: try FileParser.value(bytes), place: "")
    guard case .object = top.value, let format = try top.optional("format"),
      format.value == .string(Self.format)
    else { throw .notAHousehold }
    let found = try top.member("version").number()
    guard found <= Self.version else { throw .newerVersion(found: found, known: Self.version) }
    guard found > 0 else { throw .wrong(.notAllowed, place: "version") }

    var reading = ExportReading()
    var export = HouseholdExport()
    try reading.count(
      top, known: ["format", "version", "members", "lists", "products", "others"])
    for reader in try top.array("members") { export.members.append(try reading.member(reader)) }
    for reader in try top.array("products") { export.products.append(try reading.product(reader)) }
    for reader in try top.array("lists") { export.lists.append(try reading.list(reader)) }
    for reader in try top.array("others") { export.others.append(try reading.other(reader)) }
    let facts = export.parts(by: Editor(member: MemberID(rawValue: 0), nowMilliseconds: 0), [:])
      .reduce(0) { $0 + $1.count }
    guard facts <= SyncLimits.factsPerSpace else {
      throw .tooManyFacts(count: facts, limit: SyncLimits.factsPerSpace)
    }
    return ReadHousehold(export: export, skippedMembers: reading.skipped)
  }
}
