/// Reads comma-separated values (RFC 4180): quotes around a field keep commas, line ends and doubled quotes.
enum CSV {
  /// The records of `text`, each as its fields.
  ///
  /// Empty lines are left out.
  static func records(_ text: String) -> [[String]] {
    var reader = Reader()
    for scalar in text.unicodeScalars { reader.take(scalar) }
    reader.endRecord()
    return reader.records
  }

  private struct Reader {
    var records: [[String]] = []
    private var fields: [String] = []
    private var field = ""
    private var isQuoted = false
    /// The last character ended a quoted part, or began a doubled quote.
    private var hadQuote = false

    mutating func take(_ scalar: Unicode.Scalar) {
      switch (scalar, isQuoted) {
      case ("\"", true):
        isQuoted = false
        hadQuote = true
      case ("\"", false):
        if hadQuote { field.unicodeScalars.append("\"") }
        isQuoted = true
        hadQuote = false
      case (",", false):
        fields.append(field)
        field = ""
        hadQuote = false
      case ("\n", false): endRecord()
      case ("\r", false): break
      default: field.unicodeScalars.append(scalar)
      }
    }

    mutating func endRecord() {
      if !fields.isEmpty || !field.isEmpty { records.append(fields + [field]) }
      fields = []
      field = ""
      isQuoted = false
      hadQuote = false
    }
  }
}
