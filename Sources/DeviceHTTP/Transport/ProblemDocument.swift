import Foundation

/// The part of a problem document (RFC 9457) that a phone acts on: the stable name at the end of its `type`.
///
/// Title and detail are for people who read logs of the server; they never leave this type.
package struct ProblemDocument: Hashable, Sendable {
  /// The last part of `type`, such as `token-unknown`.
  package let slug: String

  /// Every type of ours begins with this.
  ///
  /// Other types, `about:blank` among them, name nothing we know.
  package static let typePrefix = "https://larder.example/problems/"

  private struct Document: Decodable {
    var type: String?
  }

  /// Reads a document; nil if it is none, or none of ours.
  package init?(_ body: [UInt8]) {
    guard
      body.count <= HTTPLimits.problemBytes,
      let document = try? JSONDecoder().decode(Document.self, from: Data(body)),
      let type = document.type, type.hasPrefix(ProblemDocument.typePrefix)
    else { return nil }
    let slug = type.dropFirst(ProblemDocument.typePrefix.count)
    // The slug goes into errors, which travel; so it may only look like one.
    guard
      (1...64).contains(slug.utf8.count),
      slug.utf8.allSatisfy({
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      })
    else { return nil }
    self.slug = String(slug)
  }
}
