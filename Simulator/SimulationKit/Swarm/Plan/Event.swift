/// Something that is going to happen, whatever happens before it.
package struct Event: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, Hashable, Sendable {
    /// The person opens the app, or puts the phone away.
    case open, close
    /// The person does something.
    case edit
    /// The system wakes the app: it asks what is new.
    case wake
    /// Somebody backs the server up, or a phone.
    case backup, phoneBackup
    /// `fault` happens.
    case trouble
  }

  /// Milliseconds after the beginning.
  package var at: UInt64
  package var kind: Kind
  package var phone: Int
  package var fault: Fault?
  /// Chance of its own, so that an event does the same when others are left out.
  package var bits: UInt64

  /// A draw from this event's own chance; `salt` tells draws apart.
  func draw(_ count: Int, salt: UInt64 = 0) -> Int {
    Int(mixed(bits, salt) % UInt64(count))
  }
}

/// Two numbers made into one that looks like neither.
func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
  var chance = SplitMix64(seed: a ^ (b &* 0x9E37_79B9_7F4A_7C15))
  return chance.next()
}

internal import HouseholdModel
