extension Editor {
  /// Says "I'm getting it", until a time.
  ///
  /// What one said before about that line, and what anybody said that has ended, is taken back.
  public func claim(
    _ line: LineID, untilMilliseconds: UInt64, in view: SpaceView
  ) throws(EditError) -> Draft {
    try checkWanted(line, in: view)
    guard untilMilliseconds > nowMilliseconds else { throw .claimEnded }
    var draft = DraftInProgress(view)
    draft.ensureName(of: line.product)
    draft.takeBack(view.facts(of: line, .claim).filter { $0.author == member || hasEnded($0) })
    draft.say(line.product, .claim(list: line.list, untilMilliseconds: untilMilliseconds))
    return try draft.finished()
  }

  /// Takes one's own claims on a line back.
  public func unclaim(_ line: LineID, in view: SpaceView) throws(EditError) -> Draft {
    try checkShown(line, in: view)
    var draft = DraftInProgress(view)
    draft.takeBack(view.facts(of: line, .claim).filter { $0.author == member })
    return try draft.finished()
  }

  /// Says that an alert has been read.
  ///
  /// The alert itself stays until the server takes it back.
  public func markRead(_ alert: Subject, in view: SpaceView) throws(EditError) -> Draft {
    guard !view.facts(of: alert, .alert).isEmpty else { throw .alertUnknown(alert) }
    var draft = DraftInProgress(view)
    if view.facts(of: alert, .read).isEmpty { draft.say(alert, .read) }
    return try draft.finished()
  }

  private func hasEnded(_ fact: ReadFact) -> Bool {
    guard case .claim(_, let until) = fact.value else { return false }
    return until <= nowMilliseconds
  }
}
