/// What somebody typed, so that it can stand inside a sentence and do nothing to the rest of it.
///
/// Characters that turn the direction of text are taken out, and a name in a script that is written from the
/// right stands in an isolate (Unicode Standard Annex #9, FSI and PDI), so that the sentence keeps its order.
func plain(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  var isFromTheRight = false
  for scalar in text.unicodeScalars where !scalar.turnsDirection {
    scalars.append(scalar)
    isFromTheRight = isFromTheRight || scalar.isFromTheRight
  }
  let clean = String(scalars)
  return isFromTheRight ? "\u{2068}" + clean + "\u{2069}" : clean
}

extension Unicode.Scalar {
  /// Embeddings, overrides, isolates and marks of direction.
  fileprivate var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The blocks of Unicode that hold scripts written from the right.
  fileprivate var isFromTheRight: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
