#if canImport(CryptoKit)
  internal import CryptoKit
#else
  internal import Crypto
#endif
package import HouseholdModel

/// Hashes of secrets and of names.
package enum Secrets {
  /// The SHA-256 of `bytes`: 32 bytes.
  ///
  /// Tokens and invite codes are kept as this.
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// The replica to which changes of `replica` move after a fork, so that two copies of one fork that move the
  /// same changes draw the same name.
  package static func derivedReplica(
    from replica: ReplicaID, firstMoved digest: UInt64
  ) -> ReplicaID {
    var bytes = CanonicalBytes("larder replica")
    bytes.append(replica.rawValue)
    bytes.append(digest)
    return ReplicaID(rawValue: bytes.digest64())
  }

  /// The space of the gift marks about a list that `owner` wishes on: every giver's phone finds the same
  /// one without asking.
  ///
  /// Such ids end in `SpaceID.giftMark`, and no other space may have one that does: so an owner who
  /// tries to take the id of the marks learns nothing by the answer.
  package static func giftSpace(about list: SpaceID, owner: MemberID) -> SpaceID {
    var bytes = CanonicalBytes("larder gifts")
    bytes.append(list.rawValue)
    bytes.append(owner.rawValue)
    let hash = sha256(bytes.bytes).prefix(12).reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    return SpaceID(rawValue: hash << 32 | SpaceID.giftMark)
  }
}

/// Bytes to be hashed: a tag that says what for, then numbers, most significant byte first.
struct CanonicalBytes {
  private(set) var bytes: [UInt8]

  /// Starts with a tag, closed by a zero byte.
  init(_ tag: String) { bytes = Array(tag.utf8) + [0] }

  /// Adds a number.
  mutating func append(_ number: some FixedWidthInteger & UnsignedInteger) {
    var shift = number.bitWidth
    while shift > 0 {
      shift -= 8
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Adds bytes with their length before them.
  mutating func append(_ value: [UInt8]) {
    append(UInt32(value.count))
    bytes += value
  }

  /// Adds a dot.
  mutating func append(_ dot: Dot) {
    append(dot.replica.rawValue)
    append(dot.counter)
  }

  /// Adds what a fact says.
  mutating func append(_ statement: Statement) {
    append(statement.subject.rawValue)
    append(statement.field.rawValue)
    append(statement.value)
  }

  /// The first 64 bits of the SHA-256, most significant byte first.
  func digest64() -> UInt64 {
    Secrets.sha256(bytes).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
