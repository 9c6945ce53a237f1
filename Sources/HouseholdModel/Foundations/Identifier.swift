/// Names one thing of kind `Thing`, so that a member can't be passed where a device is meant.
public struct Identifier<Thing>: Hashable, Sendable, Comparable {
  /// The 64 bits on the wire and on disk.
  public let rawValue: UInt64

  /// Wraps 64 bits that already name a thing.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Orders identifiers by their bits: a total order that means nothing but is the same everywhere.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Gives `Identifier` its kinds.
///
/// None of these has values.
public enum Kind {
  /// A person in a household.
  public enum Member {}
  /// An installed app.
  public enum Device {}
  /// One installation's writing identity in one space.
  public enum Replica {}
  /// What a fact is about: a product, a list, a member, an alert.
  public enum Subject {}
  /// One shopping list of a space.
  public enum List {}
}

/// A person in a household.
public typealias MemberID = Identifier<Kind.Member>
/// An installed app.
public typealias DeviceID = Identifier<Kind.Device>
/// One installation's writing identity in one space.
///
/// A server's term is one too.
public typealias ReplicaID = Identifier<Kind.Replica>
/// What a fact is about.
public typealias Subject = Identifier<Kind.Subject>
/// One shopping list of a space.
///
/// `ListID.main` exists in every space.
public typealias ListID = Identifier<Kind.List>

extension ListID {
  /// The list that every space has without anybody making it.
  public static let main = ListID(rawValue: 0)

  /// The subject that facts about this list name.
  public var subject: Subject { Subject(rawValue: rawValue) }
}

extension MemberID {
  /// The subject that facts about this member name.
  public var subject: Subject { Subject(rawValue: rawValue) }
}

extension DeviceID {
  /// The subject that facts about this device name.
  public var subject: Subject { Subject(rawValue: rawValue) }
}

/// Names one space: a document with one log and one member list.
///
/// 128 random bits made on a phone.
public struct SpaceID: Hashable, Sendable, Comparable {
  /// The 128 bits; sixteen bytes, most significant first, on the wire and on disk.
  public let rawValue: UInt128

  /// Wraps 128 bits that already name a space.
  public init(rawValue: UInt128) { self.rawValue = rawValue }

  /// Reads sixteen bytes, most significant first; nil if there are not sixteen.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    // Two halves: 128-bit shifts by a byte cost more than everything else that is done with a row.
    var halves: (UInt64, UInt64) = (0, 0)
    for byte in bytes {
      halves.0 = halves.0 << 8 | halves.1 >> 56
      halves.1 = halves.1 << 8 | UInt64(byte)
    }
    self.rawValue = UInt128(halves.0) << 64 | UInt128(halves.1)
  }

  /// The sixteen bytes, most significant first.
  public var bytes: [UInt8] {
    stride(from: 120, through: 0, by: -8).map { UInt8(truncatingIfNeeded: rawValue >> UInt128($0)) }
  }

  /// How the ids of gift marks end: "gift" in ASCII.
  ///
  /// One random id in four thousand million ends so; whoever draws one draws again.
  public static let giftMark: UInt128 = 0x6769_6674

  /// Whether the id is one that only gift marks may have.
  public var isOfGifts: Bool { rawValue & 0xFFFF_FFFF == Self.giftMark }

  /// Orders spaces by their bits, which is the order in which one merge locks them.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
