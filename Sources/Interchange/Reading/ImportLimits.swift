/// The limits of lists that come from elsewhere: one name, one place, one reason.
public enum ImportLimits {
  /// Bytes of one list, as it came: a megabyte.
  ///
  /// Ten thousand lines of a hundred bytes; a list that a person wrote has a hundredth of that.
  public static let bytes = 1 << 20

  /// Lines of one list: as many as one list of ours may be ordered by
  /// (`OrderingLimits.keysAtOnce`).
  ///
  /// Ten requests' worth of changes, so whatever is imported is also sent within a minute.
  public static let lines = 10_000

  /// Columns of a CSV file: what a spreadsheet of groceries has, four times over.
  ///
  /// Every column that is not taken is reported, so their number must have an end.
  public static let columns = 64
}
