/// Rare paths that the rules take without need, so that they are met often (FoundationDB's "buggify").
///
/// A server has none. Only the simulator makes some, so no configuration can turn one on.
package struct Whims: Sendable {
  /// Whether a good cursor is taken for one of a lost timeline: its phone gets the whole state.
  package var forgetsACursor: @Sendable () -> Bool = { false }
  /// Whether a space can't be served just now.
  package var isUnavailable: @Sendable () -> Bool = { false }

  /// None.
  package init() {}
}
