internal import HouseholdModel

/// Quantities as this project writes them: an amount, a space, and the code of a unit.
enum QuantityText {
  /// Reads exactly what `Quantity.description` writes, and amounts with needless zeros.
  static func exact(_ text: String) -> Quantity? {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard let amount = parts.first, let thousandths = thousandths(amount, point: ".") else {
      return nil
    }
    guard parts.count == 2 else { return try? Quantity(thousandths: thousandths) }
    guard !parts[1].isEmpty, let unit = try? Unit(code: String(parts[1])) else { return nil }
    return try? Quantity(thousandths: thousandths, unit: unit)
  }

  /// Reads an amount that means one thing only in every language, and a unit that we know.
  ///
  /// Three digits behind a point or a comma may be thousands ("1.500 g"), so they are left to whoever
  /// knows the language.
  static func unambiguous(_ text: String) -> Quantity? {
    let bytes = Array(text.trimmed.utf8)
    let end = bytes.firstIndex { !$0.isDigit && $0 != .comma && $0 != UInt8(ascii: ".") }
    let amount = String(decoding: bytes[..<(end ?? bytes.count)], as: UTF8.self)
    let code = String(decoding: bytes[(end ?? bytes.count)...], as: UTF8.self).trimmed
    let point = bytes.firstIndex { !$0.isDigit }
    let places = amount.utf8.count - (point ?? amount.utf8.count) - 1
    guard places < 3, let unit = try? Unit(code: code), Unit.known.contains(unit),
      let thousandths = thousandths(amount[...], point: ".") ?? thousandths(amount[...], point: ",")
    else { return nil }
    return try? Quantity(thousandths: thousandths, unit: unit)
  }

  /// An amount of at most three decimal places, in thousandths.
  private static func thousandths(_ text: Substring, point: Character) -> Int64? {
    let parts = text.split(separator: point, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, isDigits(whole), let units = Int64(whole) else { return nil }
    let (scaled, overflow) = units.multipliedReportingOverflow(by: 1000)
    guard !overflow else { return nil }
    guard parts.count == 2 else { return scaled }
    let fraction = parts[1]
    guard isDigits(fraction), fraction.utf8.count <= 3, let digits = Int64(fraction) else {
      return nil
    }
    let factor: Int64 = fraction.utf8.count == 1 ? 100 : fraction.utf8.count == 2 ? 10 : 1
    let (sum, overflows) = scaled.addingReportingOverflow(digits * factor)
    return overflows ? nil : sum
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
  }
}
