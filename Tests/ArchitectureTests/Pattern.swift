/// A pattern whose `\b` lies between a word and anything else.
///
/// By default Swift follows Unicode,
/// which sees no boundary in `Date.now`.
func pattern(_ text: String) -> Regex<AnyRegexOutput> {
  do {
    return try Regex(text).wordBoundaryKind(.simple)
  } catch {
    preconditionFailure("a rule's pattern can't be read: \(text): \(error)")
  }
}
