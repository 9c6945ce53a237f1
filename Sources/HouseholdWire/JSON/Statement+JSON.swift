internal import HouseholdModel

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A statement in JSON is its subject and a value under the name of its kind. If the readable value would not give
/// back the very bytes, and for kinds this version does not know, it is `field` and `raw`, in Base64.
extension Statement {
  var json: JSON {
    let subject = JSON.members(["subject": .id(subject)])
    let read = FactValue(reading: field, value)
    if let kind = JSONKind(field), read.encoded() == value, let readable = read.readable {
      return subject.adding(.members([kind.name: readable]))
    }
    return subject.adding(
      .members([
        "field": .number32(field.rawValue),
        "raw": .string(Data(value).base64EncodedString()),
      ]))
  }

  init(_ reader: JSONReader) throws(WireError) {
    let subject: Subject = try reader.member("subject").id()
    var found: Statement?
    for kind in JSONKind.all {
      guard let value = try reader.optional(kind.name) else { continue }
      guard found == nil else { throw value.error(.leftOver) }
      found = Statement(Assertion(subject, try FactValue(readable: value, kind.field)))
    }
    if let raw = try reader.optional("raw") {
      guard found == nil else { throw raw.error(.leftOver) }
      guard let data = Data(base64Encoded: try raw.string()) else { throw raw.error(.wrongType) }
      let field = try reader.member("field").number(in: 1...UInt64(UInt32.max))
      found = Statement(
        subject: subject, field: Field(rawValue: UInt32(field)), value: Array(data))
    }
    guard let found else { throw reader.error(.missing) }
    self = found
  }
}

/// The name of a kind of fact in JSON.
struct JSONKind {
  /// The kind.
  let field: Field
  /// Its name, as in `Protocol/larder.proto`.
  let name: String

  /// Every kind this version knows.
  static let all: [JSONKind] = [
    JSONKind(.label, "label"), JSONKind(.category, "category"), JSONKind(.need, "need"),
    JSONKind(.note, "note"), JSONKind(.position, "position"), JSONKind(.claim, "claim"),
    JSONKind(.bought, "bought"), JSONKind(.purchase, "purchase"),
    JSONKind(.listName, "list_name"), JSONKind(.listPolicy, "list_policy"),
    JSONKind(.listArchived, "list_archived"), JSONKind(.member, "member_name"),
    JSONKind(.device, "device"), JSONKind(.alert, "alert"), JSONKind(.read, "read"),
    JSONKind(.code, "code"), JSONKind(.staple, "staple"), JSONKind(.recurrence, "recurrence"),
    JSONKind(.recurred, "recurred"), JSONKind(.listKind, "list_kind"), JSONKind(.trip, "trip"),
    JSONKind(.priority, "priority"), JSONKind(.link, "link"), JSONKind(.size, "size"),
    JSONKind(.colour, "colour"), JSONKind(.gift, "gift"), JSONKind(.reader, "reader"),
    JSONKind(.space, "space_description"),
  ]

  private init(_ field: Field, _ name: String) {
    self.field = field
    self.name = name
  }

  /// The kind with a number, if this version knows it.
  init?(_ field: Field) {
    guard let kind = JSONKind.all.first(where: { $0.field == field }) else { return nil }
    self = kind
  }
}
