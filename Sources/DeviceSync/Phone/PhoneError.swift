package import HouseholdModel

/// Why a phone refuses something.
///
/// It names limits and codes, never contents.
@nonexhaustive
package enum PhoneError: Error, Hashable, Sendable {
  /// This phone does not have the space.
  case unknownSpace
  /// The member is no longer in the space: what the phone holds stays readable, and no more is
  /// written.
  case leftSpace
  /// The edit asserts more facts than `SyncLimits.factsPerChange`.
  case tooManyFacts
  /// The edit takes back more facts than `SyncLimits.supersedesPerChange`.
  case tooManySupersedes
  /// A value has more bytes than `SyncLimits.valueBytes`.
  case valueTooLarge
  /// Only the server may say this.
  case fieldNotAllowed(Field)
  /// The member has as many lists of their own as `SyncLimits.listsPerMember`.
  case tooManyLists
  /// Gift marks about one's own wishes: there are none for this phone.
  case ownWishes
  /// The server's answer names something that can't be: nothing of it was taken.
  case malformedAnswer
}
