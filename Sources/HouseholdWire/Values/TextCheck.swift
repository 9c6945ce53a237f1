internal import HouseholdModel

/// What texts of people may be.
enum TextCheck {
  /// The name of a person or a device: possibly none, of one line.
  static func name(_ text: String, _ place: String) throws(WireError) {
    guard text.utf8.count <= WireLimits.nameBytes, !text.unicodeScalars.contains(where: isControl)
    else { throw WireError(.badText, at: place) }
  }

  /// What a product, a shelf or a list is called.
  static func displayName(_ text: String, _ place: String) throws(WireError) {
    do {
      _ = try DisplayName(text)
    } catch {
      throw WireError(.badText, at: place)
    }
  }

  /// Words, possibly of several lines.
  static func words(_ text: String, _ place: String) throws(WireError) {
    let isShown = text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !isControl($0) }
    guard isShown, !text.isEmpty else { throw WireError(.badText, at: place) }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}
