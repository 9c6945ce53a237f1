/// Why bytes are refused: the kind of mistake and the place, never what stands there.
package struct WireError: Error, Hashable, CustomStringConvertible {
  /// What is wrong.
  ///
  /// `Protocol/rejected` has an input for each.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The bytes are no Protobuf message of this kind.
    case notProtobuf
    /// The bytes are no JSON text.
    case notJSON
    /// A JSON value of another type, or a member that is not known.
    case wrongType
    /// Something that must be there is not.
    case missing
    /// An id, hash, code, token or cursor of a wrong length.
    case wrongLength
    /// A number outside its range.
    case outOfRange
    /// An index that its dictionary does not have.
    case unknownIndex
    /// A replica that stands twice in a dictionary.
    case repeatedReplica
    /// More entries than the limit allows.
    case tooMany
    /// More bytes than the limit allows.
    case tooLarge
    /// A stream that ends in the middle of an entry.
    case cutShort
    /// Subjects, values or digests that no entry takes, or two things where one must be.
    case leftOver
    /// A number that names none of the known cases.
    case unknownCase
    /// The answer to another request than the one it is read beside.
    case otherRequest
    /// A value whose text is empty, too long, or has control characters.
    case badText
    /// An amount, a unit or a position that can't be one.
    case badQuantity
  }

  /// What is wrong.
  package var reason: Reason
  /// Where: names of fields, joined by dots, with indices.
  ///
  /// It has no contents.
  package var place: String

  /// Something is wrong at a place.
  package init(_ reason: Reason, at place: String) {
    self.reason = reason
    self.place = place
  }

  /// The reason and the place.
  package var description: String { "\(reason.rawValue) at \(place)" }
}
