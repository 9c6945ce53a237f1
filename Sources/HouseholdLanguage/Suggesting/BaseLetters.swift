/// The letters that are typed for others: without the marks above, below and through them.
///
/// Text comes here folded by `Casefold`, so small letters in composed form are enough. Marks that did
/// not compose are dropped. Scripts that aren't here keep their letters as they are. Only suggestions
/// depend on this, never a key.
enum BaseLetters {
  /// Appends what stands for `scalar` to `letters`; a space for what parts words.
  static func append(_ scalar: UInt32, to letters: inout [UInt32]) {
    switch scalar {
    case 0x61...0x7A, 0x30...0x39: letters.append(scalar)
    case 0x00..<0xC0, 0x2000..<0x2070, 0x3000..<0x3004, 0x3008..<0x3021, 0xD7, 0xF7:
      letters.append(0x20)
    default:
      if isDropped(scalar) { return }
      if let base = bases[scalar] {
        letters.append(contentsOf: base)
      } else {
        letters.append(scalar)
      }
    }
  }

  /// Marks that can be left out in typing: Latin, Greek and Cyrillic accents, Hebrew points, Arabic
  /// vowel signs.
  ///
  /// The vowel signs of Indic scripts are marks, too, but no word can be read without them.
  private static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300..<0x370, 0x591..<0x5C8, 0x64B..<0x660, 0x670, 0x1AB0..<0x1B00, 0x1DC0..<0x1E00,
      0x20D0..<0x2100:
      true
    default: false
    }
  }

  private static let bases: [UInt32: [UInt32]] = {
    var bases: [UInt32: [UInt32]] = [:]
    for line in table.split(separator: "\n") {
      let halves = line.split(separator: " ")
      guard halves.count == 2 else { continue }
      let base = halves[0].unicodeScalars.map(\.value)
      for scalar in halves[1].unicodeScalars { bases[scalar.value] = base }
    }
    return bases
  }()

  /// A base, and the letters that it stands for: canonical decompositions of Unicode 15.0 in Latin,
  /// Greek and Cyrillic, and letters with strokes and ligatures, which don't decompose.
  private static let table = """
    a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ
    ae æǣǽ
    b ḃḅḇƀ
    c çćĉċčḉ
    d ďḋḍḏḑḓđð
    e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ
    f ḟ
    g ĝğġģǧǵḡ
    h ĥȟḣḥḧḩḫẖħ
    i ìíîïĩīĭįǐȉȋḭḯỉịıɨ
    j ĵǰ
    k ķǩḱḳḵ
    l ĺļľḷḹḻḽł
    m ḿṁṃ
    n ñńņňǹṅṇṉṋŋ
    o òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ
    oe œ
    p ṕṗ
    r ŕŗřȑȓṙṛṝṟ
    s śŝşšșṡṣṥṧṩ
    t ţťțṫṭṯṱẗŧ
    th þ
    u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
    v ṽṿ
    w ŵẁẃẅẇẉẘ
    x ẋẍ
    y ýÿŷȳẏẙỳỵỷỹ
    z źżžẑẓẕ
    ʒ ǯ
    α άἀἁἂἃἄἅἆἇὰᾰᾱᾶ
    ε έἐἑἒἓἔἕὲ
    η ήἠἡἢἣἤἥἦἧὴῆ
    ι ΐίϊἰἱἲἳἴἵἶἷὶῐῑῒῖῗ
    ο όὀὁὂὃὄὅὸ
    ρ ῤῥ
    υ ΰϋύὐὑὒὓὔὕὖὗὺῠῡῢῦῧ
    ω ώὠὡὢὣὤὥὦὧὼῶ
    а ӑӓ
    г ѓ
    е ѐёӗ
    ж ӝ
    з ӟ
    и йѝӣӥ
    к ќ
    о ӧ
    у ўӯӱӳ
    ч ӵ
    ы ӹ
    э ӭ
    і ї
    ѵ ѷ
    ә ӛ
    ө ӫ
    """
}
