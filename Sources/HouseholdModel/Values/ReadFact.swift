/// A fact as a reader sees it: decoded, with its author, and with what this phone knows about its receipt.
public struct ReadFact: Hashable, Sendable {
  /// Its name.
  public var dot: Dot
  /// When it was said.
  public var time: HybridTime
  /// Who said it; nil for the server, or while the phone has not been told.
  public var author: MemberID?
  /// On which device; nil for the server, or while the phone has not been told.
  public var device: DeviceID?
  /// What it is about.
  public var subject: Subject
  /// What it says.
  public var value: FactValue
  /// It is this phone's own and the server has not given a receipt for it yet.
  public var isUnreceipted: Bool

  /// A fact as a reader sees it.
  public init(
    dot: Dot, time: HybridTime, author: MemberID?, device: DeviceID? = nil, subject: Subject,
    value: FactValue, isUnreceipted: Bool = false
  ) {
    self.dot = dot
    self.time = time
    self.author = author
    self.device = device
    self.subject = subject
    self.value = value
    self.isUnreceipted = isUnreceipted
  }
}
