/// One form of a text, cut into what stands there and what belongs there.
///
/// It is cut before anything is put in, so what somebody typed is never cut again.
struct TextTemplate: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case words(String)
    case argument(String)
  }

  let pieces: [Piece]

  /// The names of what belongs into it.
  var names: [String] {
    pieces.compactMap { if case .argument(let name) = $0 { name } else { nil } }
  }

  /// Cuts a text with names in braces.
  init(_ text: some StringProtocol) throws(CatalogueError.Problem) {
    var pieces: [Piece] = []
    var words = ""
    var name: String?
    for character in text {
      switch (character, name) {
      case ("{", nil):
        if !words.isEmpty { pieces.append(.words(words)) }
        words = ""
        name = ""
      case ("}", let inside?):
        pieces.append(.argument(inside))
        name = nil
      case ("{", _), ("}", _): throw .braces
      case (_, let inside?): name = inside + String(character)
      case (_, nil): words.append(character)
      }
    }
    if name != nil { throw .braces }
    if !words.isEmpty { pieces.append(.words(words)) }
    if pieces.isEmpty { throw .empty }
    self.pieces = pieces
  }
}
