/// The limits of what people type, beside those of names and quantities.
public enum EditLimits {
  /// UTF-8 bytes of a note: a page.
  ///
  /// With its list it stays below `SyncLimits.valueBytes`.
  public static let noteBytes = 4000
  /// UTF-8 bytes of a link: what browsers take, and half of what one value may have.
  public static let linkBytes = 2000
  /// UTF-8 bytes of a purpose, a shelf or a store: a long name.
  public static let wordsBytes = 200
}
