extension Field {
  /// Whether several values live side by side, rather than one winning.
  var isSet: Bool {
    [.need, .claim, .bought, .purchase, .code, .trip, .gift, .reader].contains(self)
  }
}

extension FactValue {
  /// Whether it is something that a product with a name must carry.
  var isPutOnProducts: Bool {
    [
      .need, .claim, .bought, .purchase, .note, .position, .category, .code, .staple, .recurrence,
      .recurred, .priority, .link, .size, .colour,
    ].contains(field)
  }
}

extension ReadFact {
  /// Names and purchases have rules of their own; everything else is simply taken back.
  var isTakenBackPlainly: Bool { value.field != .label && value.field != .purchase }

  /// Whether another fact is a value of the same field of the same thing.
  func isInPlace(_ other: ReadFact) -> Bool {
    subject == other.subject && value.field == other.value.field && value.list == other.value.list
  }

  /// This value in the mouth of another person; nil if it can't be said for its author.
  ///
  /// A need stays whose it was. A claim is somebody's own word. What the server said, and what this
  /// version can't read, no edit takes back.
  func value(restatedBy editor: Editor) -> FactValue? {
    switch value {
    case .need(var need):
      need.wantedBy = editor.wanted(by: need.wantedBy ?? author)
      return .need(need)
    case .claim(_, let until):
      return author == editor.member && until > editor.nowMilliseconds ? value : nil
    case .gift, .trip: return author == editor.member ? value : nil
    case .label, .purchase, .member, .device, .alert, .space, .unknown: return nil
    case .category, .note, .position, .bought, .listName, .listPolicy, .listArchived, .read, .code,
      .staple, .recurrence, .recurred, .listKind, .priority, .link, .size, .colour, .reader:
      return value
    }
  }

  /// Whether it says already what another would say in the mouth of `editor`.
  func says(sameAs other: ReadFact, by editor: Editor) -> Bool {
    switch (value, other.value) {
    case (.bought, .bought): author == editor.member
    default: value(restatedBy: editor) == other.value(restatedBy: editor)
    }
  }
}
