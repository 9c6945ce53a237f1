/// What it takes to undo one action later, whatever happened since.
///
/// Undoing is an ordinary change: it takes back what is still alive of what the action said, and
/// says anew what the action had taken back and is not there any more. What others wrote since, they
/// wrote knowing better: it stays. Undoing an undo is undoing another action.
public struct Undo: Hashable, Sendable {
  /// What the action had taken back.
  let superseded: [ReadFact]
  /// What it said.
  private(set) var asserted: [ReadFact]

  /// Remembers how to undo `draft`, which `editor` made from `view` and which became the change
  /// named `dot`.
  public init(of draft: Draft, named dot: Dot, by editor: Editor, in view: SpaceView) {
    let dead = Set(draft.supersedes)
    superseded = view.facts.filter { dead.contains($0.dot) }
    asserted = draft.assertions.enumerated().map { offset, assertion in
      ReadFact(
        dot: dot.advanced(by: offset), time: HybridTime(milliseconds: editor.nowMilliseconds),
        author: editor.member, subject: assertion.subject, value: assertion.value)
    }
  }

  /// The same action, after a later one was undone.
  ///
  /// `undone` undid the later action by a change that `undoing` would undo. What that change said
  /// anew stands for what this action had said and the later one had taken back, so that actions can
  /// be undone one after the other.
  public func following(_ undone: Undo, by undoing: Undo) -> Undo {
    let gone = Set(undone.superseded.dots)
    var followed = self
    followed.asserted = asserted.map { fact in
      guard gone.contains(fact.dot) else { return fact }
      return undoing.asserted.first { $0.isInPlace(fact) && $0.value == fact.value } ?? fact
    }
    return followed
  }

  /// The change that undoes the action now; empty if nothing of it is left to undo.
  public func draft(by editor: Editor, in view: SpaceView) throws(EditError) -> Draft {
    var draft = DraftInProgress(view)
    if !isOvertaken(in: view) {
      for fact in asserted where fact.isTakenBackPlainly {
        draft.takeBack(view.facts(of: fact.subject, fact.value.field).filter { $0.dot == fact.dot })
      }
      for fact in superseded where isMissing(fact, in: view, by: editor) {
        if let value = fact.value(restatedBy: editor) {
          draft.say(fact.subject, value)
        }
      }
      restoreNames(in: view, &draft)
    }
    restorePurchases(by: editor, in: view, &draft)
    for assertion in draft.assertions where assertion.value.isPutOnProducts {
      draft.ensureName(of: assertion.subject)
    }
    return try draft.finished()
  }

  /// Whether the action said something of which nothing is left, because others went on from there.
  private func isOvertaken(in view: SpaceView) -> Bool {
    let parts = asserted.filter { $0.value.field != .label }
    let said = parts.isEmpty ? asserted : parts
    return !said.isEmpty && !said.contains { isAlive($0, in: view) }
  }

  func isAlive(_ fact: ReadFact, in view: SpaceView) -> Bool {
    view.facts(of: fact.subject, fact.value.field).contains { $0.dot == fact.dot }
  }

  /// Whether a fact that was taken back has to be said anew.
  private func isMissing(_ fact: ReadFact, in view: SpaceView, by editor: Editor) -> Bool {
    if isAlive(fact, in: view) { return false }
    let alive = view.facts(of: fact.subject, fact.value.field).filter(fact.isInPlace)
    let replacements = asserted.filter(fact.isInPlace).dots
    let others = alive.filter { !replacements.contains($0.dot) }
    guard fact.value.field.isSet else {
      return others.isEmpty && superseded.filter(fact.isInPlace).latest == fact
    }
    // Who replaced a replacement knew what it stood for.
    if !replacements.isEmpty, others.count == alive.count { return false }
    return !others.contains { $0.says(sameAs: fact, by: editor) }
  }

  /// A name is only ever replaced: by the one before, if there was one, and if nobody chose another.
  private func restoreNames(in view: SpaceView, _ draft: inout DraftInProgress) {
    for fact in asserted where fact.value.field == .label && isAlive(fact, in: view) {
      let before = superseded.filter(fact.isInPlace).latest
      guard view.facts(of: fact.subject, .label).count == 1, case .label(let name)? = before?.value,
        fact.value != .label(name)
      else { continue }
      draft.rename(fact.subject, to: name)
    }
  }
}
