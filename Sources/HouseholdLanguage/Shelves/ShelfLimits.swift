/// How much of a name is read to find its shelf.
enum ShelfLimits {
  /// Scalars of a name: the longest of 3,698 real product names has 190.
  ///
  /// A pasted page costs no more than this.
  static let scalars = 400
  /// Words of a name; a heading noun later than this is none.
  static let words = 40
}
