/// The limits of suggesting names.
public enum SuggestingLimits {
  /// Names in one index: a space holds no more facts than this (`SyncLimits.factsPerSpace`), so no
  /// household has more names.
  ///
  /// A full index keeps the names with the greatest frecency.
  public static let names = 50_000

  /// UTF-8 bytes of a query, as of a name (`NamingLimits.nameBytes`): nothing longer can be in an index.
  ///
  /// A longer query gets no suggestions.
  public static let queryBytes = 200

  /// Words of a name at whose beginnings a query is looked for; a longer name is found by its first
  /// ones.
  ///
  /// It bounds what a name of a hundred one-letter words can cost at each keystroke.
  package static let words = 16

  /// Suggestions to one query: more than a screen shows, and few enough to be kept in order while
  /// they are gathered.
  ///
  /// Who asks for more gets this many.
  public static let suggestions = 50

  /// Letters of a name or of typed letters from which on one typo is forgiven.
  ///
  /// Of three letters one edit makes nearly any other word of three letters.
  package static let lettersForOneEdit = 4

  /// Letters typed from which on two typos are forgiven.
  package static let lettersForTwoEdits = 8
}
