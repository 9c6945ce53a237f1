internal import HouseholdModel

/// Says what a deed about wishes writes; pure.
///
/// One member has one list. The others mark what they give.
struct WishWriter {
  let deed: Deed
  let event: Event
  let editor: Editor
  /// The space that is written: of the list, or of the marks about it.
  let view: SpaceView
  /// Part of every wish's name.
  let canary: String
  /// Part of every mark: it must never reach whoever wishes.
  let secret: String
  /// Everybody in the household.
  let members: [MemberID]

  private func pick(_ count: Int, _ salt: UInt64) -> Int { event.draw(count, salt: salt) }

  private static let names = ["Kettle", "Socks"]
  private var name: String { "\(Self.names[pick(2, 21)]) \(canary)" }

  func draft() throws -> Draft {
    guard let key = ProductKey(name: name) else { return Draft() }
    let line = LineID(product: Subject(product: key), list: .main)
    switch deed {
    case .openWishes:
      var draft = try editor.beginList(named: "Birthday \(canary)", for: audience, in: view)
      for name in Self.names {
        draft.assertions += try editor.add(NewLine("\(name) \(canary)"), in: view).assertions
      }
      return draft
    case .wish:
      return try editor.add(
        NewLine(name, quantity: try Quantity(1 + pick(3, 22), unit: .count)), in: view)
    case .wishDetail:
      let detail: [WishDetail] = [.priority(.high), .size("M"), .colour("green"), .link("here")]
      return try editor.setDetail(detail[pick(4, 23)], of: line, in: view)
    case .share: return try editor.share(with: audience, in: view)
    case .give:
      // The wish may be gone; then it is given as it was called.
      return try editor.give(
        line, named: name, words: "\(secret) \(pick(9, 24))", isBought: pick(2, 25) == 0, in: view)
    case .stopGiving: return try editor.stopGiving(line, in: view)
    default: preconditionFailure("no deed about wishes: \(deed)")
    }
  }

  private var audience: Audience {
    switch pick(4, 26) {
    case 0: .onlyMe
    case 1: .members(Array(members.suffix(1)))
    default: .household
    }
  }
}
