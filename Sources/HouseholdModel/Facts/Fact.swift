/// Says what kind of statement a fact makes: `label`, `need`, `purchase` and so on.
///
/// It is the number of the kind on the wire (`Protocol/larder.proto`, message `Kinds`). Numbers this
/// version does not know are kept and passed on.
public struct Field: Hashable, Sendable, Comparable {
  /// The number on the wire.
  public let rawValue: UInt32

  /// Wraps a field number, known or not.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Orders fields by number.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Field {
  /// What a product is called.
  ///
  /// Single-valued, about a product.
  public static let label = Field(rawValue: 1)
  /// The shelf a product belongs to.
  ///
  /// Single-valued, about a product.
  public static let category = Field(rawValue: 2)
  /// That somebody wants a quantity of a product on a list.
  ///
  /// A set.
  public static let need = Field(rawValue: 3)
  /// Words to a product on a list.
  ///
  /// Single-valued per list.
  public static let note = Field(rawValue: 4)
  /// Where a product stands on a list: a fractional key.
  ///
  /// Single-valued per list.
  public static let position = Field(rawValue: 5)
  /// "I'm getting it", until a time.
  ///
  /// A set.
  public static let claim = Field(rawValue: 6)
  /// That the line is done.
  ///
  /// A set.
  public static let bought = Field(rawValue: 7)
  /// That somebody bought a product, with the memory of earlier purchases.
  ///
  /// A set.
  public static let purchase = Field(rawValue: 8)
  /// What a list is called.
  ///
  /// Single-valued, about a list.
  public static let listName = Field(rawValue: 9)
  /// How a list combines needs of different people.
  ///
  /// Single-valued, about a list.
  public static let listPolicy = Field(rawValue: 10)
  /// That a list is put away.
  ///
  /// Single-valued, about a list.
  public static let listArchived = Field(rawValue: 11)
  /// That a person is a member.
  ///
  /// Asserted by the server, about the member.
  public static let member = Field(rawValue: 12)
  /// That a device belongs to a member.
  ///
  /// Asserted by the server, about the device.
  public static let device = Field(rawValue: 13)
  /// Something a member must be told.
  ///
  /// Asserted by the server in a personal space.
  public static let alert = Field(rawValue: 14)
  /// That an alert has been read.
  ///
  /// About the alert's subject, in a personal space.
  public static let read = Field(rawValue: 15)

  /// A trade item number of a product.
  ///
  /// A set.
  public static let code = Field(rawValue: 16)
  /// That the household always wants a product to be there.
  ///
  /// Single-valued per list, about a product.
  public static let staple = Field(rawValue: 17)
  /// That a product is wanted every so many days.
  ///
  /// Single-valued per list, about a product.
  public static let recurrence = Field(rawValue: 18)
  /// Up to which occasion a recurring product has been dealt with.
  ///
  /// Per list, about a product; of concurrent ones the greatest counts.
  public static let recurred = Field(rawValue: 19)
  /// What a list is for.
  ///
  /// Single-valued, about a list.
  public static let listKind = Field(rawValue: 20)
  /// "I'm going shopping", until a time.
  ///
  /// A set, about the member who goes.
  public static let trip = Field(rawValue: 21)
  /// How much a wish matters.
  ///
  /// Single-valued per list, about a product.
  public static let priority = Field(rawValue: 22)
  /// Where a wish can be found.
  ///
  /// Single-valued per list, about a product.
  public static let link = Field(rawValue: 23)
  /// In which size a wish is wanted.
  ///
  /// Single-valued per list, about a product.
  public static let size = Field(rawValue: 24)
  /// In which colour a wish is wanted.
  ///
  /// Single-valued per list, about a product.
  public static let colour = Field(rawValue: 25)
  /// "I'm giving this".
  ///
  /// A set, about a wish, in a space that the wish's owner is not a member of.
  public static let gift = Field(rawValue: 26)
  /// That a member may read a list of its own.
  ///
  /// Asserted by the list's owner, about the member; about nobody (0) for everybody.
  public static let reader = Field(rawValue: 27)
  /// What a list of its own is and whose.
  ///
  /// Asserted by the server.
  public static let space = Field(rawValue: 28)

  /// The fields that only the server asserts.
  public static let serverOnly: [Field] = [.member, .device, .alert, .space]
}

/// What a fact says, without its name and time: about `subject`, that `field` is `value`.
public struct Statement: Hashable, Sendable {
  /// What it is about.
  public var subject: Subject
  /// What kind of statement it is.
  public var field: Field
  /// The value as its author encoded it.
  ///
  /// Stored, hashed and passed on as these bytes.
  public var value: [UInt8]

  /// Says about `subject` that `field` is `value`.
  public init(subject: Subject, field: Field, value: [UInt8]) {
    self.subject = subject
    self.field = field
    self.value = value
  }
}

/// An immutable statement: the only thing that is ever synced.
public struct Fact: Hashable, Sendable {
  /// Its name.
  public var dot: Dot
  /// When it was said; the server's time if the author's clock was too far ahead.
  public var time: HybridTime
  /// What it says.
  public var statement: Statement

  /// The fact named `dot`, said at `time`.
  public init(dot: Dot, time: HybridTime, statement: Statement) {
    self.dot = dot
    self.time = time
    self.statement = statement
  }

  /// What it is about.
  public var subject: Subject { statement.subject }
  /// What kind of statement it is.
  public var field: Field { statement.field }
}
