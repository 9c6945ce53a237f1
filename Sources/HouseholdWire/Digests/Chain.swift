package import HouseholdModel

/// The hash chain over everything a replica wrote, by which a server knows a copied phone.
///
/// It folds each change as written, without its time, because the server may put its own in place of that.
/// `Protocol/README.md` says byte for byte what is hashed.
package enum Chain {
  /// The value before the first change of a replica.
  package static func start(_ replica: ReplicaID) -> UInt64 {
    var bytes = CanonicalBytes("larder chain")
    bytes.append(replica.rawValue)
    return bytes.digest64()
  }

  /// The digest of one change.
  package static func digest(_ change: Change) -> UInt64 {
    var bytes = CanonicalBytes("larder change")
    bytes.append(change.dot)
    bytes.append(UInt32(change.supersedes.count))
    for dot in change.supersedes { bytes.append(dot) }
    bytes.append(UInt32(change.statements.count))
    for statement in change.statements { bytes.append(statement) }
    return bytes.digest64()
  }

  /// The value after a change whose digest is `digest`.
  package static func next(_ chain: UInt64, digest: UInt64) -> UInt64 {
    var bytes = CanonicalBytes("larder next")
    bytes.append(chain)
    bytes.append(digest)
    return bytes.digest64()
  }
}

/// The SHA-256 of the canonical snapshot: the alive facts in the order of their dots.
///
/// Two replicas with equal hashes hold equal facts, equal to the byte.
package func snapshotHash(_ facts: [Fact]) -> [UInt8] {
  var bytes = CanonicalBytes("larder snapshot")
  for fact in facts.sorted(by: { $0.dot < $1.dot }) {
    bytes.append(fact.dot)
    bytes.append(fact.time.rawValue)
    bytes.append(fact.statement)
  }
  return Secrets.sha256(bytes.bytes)
}
