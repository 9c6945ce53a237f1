/// Short hashes that are the same on every platform for ever.
///
/// They don't resist an attacker.
public enum Fingerprint {
  /// FNV-1a with 64 bits, as <https://datatracker.ietf.org/doc/html/rfc9923> gives it.
  public static func fnv1a64(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// What facts about a product are about: FNV-1a-64 of the key, one zero byte, and the variant.
  ///
  /// The variant is empty unless a person chose to keep two products of one name apart. A key holds
  /// no zero byte, so no other key and variant give the same bytes.
  public static func productSubject(key: ProductKey, variant: String = "") -> UInt64 {
    var bytes = Array(key.text.utf8)
    bytes.append(0)
    bytes.append(contentsOf: variant.utf8)
    return fnv1a64(bytes)
  }
}
