/// Decides what an action of one person changes.
///
/// One action is one draft, and so one change.
///
/// Every method is a pure function of a view and its arguments. The view must hold all alive facts
/// about the subjects that the action is about: the product, and the list. A draft may be empty when
/// there is nothing to do; then nothing needs to be written.
public struct Editor: Hashable, Sendable {
  /// Who acts.
  public var member: MemberID
  /// When, in milliseconds since 1970: the time that the change will have, so that its memory of
  /// purchases stays exact to the minute.
  public var nowMilliseconds: UInt64

  /// Acts for `member` at a time.
  public init(member: MemberID, nowMilliseconds: UInt64) {
    self.member = member
    self.nowMilliseconds = nowMilliseconds
  }
}

extension Editor {
  /// Whose a need is if this editor says it for `person`.
  func wanted(by person: MemberID?) -> MemberID? { person == member ? nil : person }

  func checkedName(_ text: String) throws(EditError) -> DisplayName {
    do { return try DisplayName(text) } catch { throw .name(error) }
  }

  /// Words without white space at their ends; nil if nothing is left.
  func checkedWords(
    _ text: String?, limit: Int = EditLimits.wordsBytes
  ) throws(EditError) -> String? {
    guard let trimmed = text?.trimmingWhiteSpace(), !trimmed.isEmpty else { return nil }
    let bytes = trimmed.utf8.count
    guard bytes <= limit else { throw .textTooLong(bytes: bytes, limit: limit) }
    return trimmed
  }

  func checkOpen(_ list: ListID, in view: SpaceView) throws(EditError) {
    guard view.hasList(list) else { throw .listUnknown(list) }
    guard !view.list(list).isArchived else { throw .listArchived(list) }
  }

  func checkShown(_ line: LineID, in view: SpaceView) throws(EditError) {
    guard view.isShown(line) else { throw .lineNotShown(line) }
  }

  func checkWanted(_ line: LineID, in view: SpaceView) throws(EditError) {
    try checkShown(line, in: view)
    guard !view.needs(of: line).isEmpty else { throw .lineNotWanted(line) }
  }
}
