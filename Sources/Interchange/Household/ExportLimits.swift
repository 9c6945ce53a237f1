/// The limits of a household's file: one name, one place, one reason.
public enum ExportLimits {
  /// Bytes of a file: 32 MB.
  ///
  /// The fullest household that a server keeps (`SyncLimits.factsPerSpace`) at 600 bytes a fact,
  /// three times the mean. Writing more is refused, so that no file is written that can't be read.
  public static let bytes = 1 << 25

  /// How deep values are nested in each other: four times what the format needs.
  public static let depth = 32

  /// The greatest number: what every JSON reader holds exactly.
  public static let number: UInt64 = (1 << 53) - 1
}
