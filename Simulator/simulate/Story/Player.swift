/// One phone and who holds it, as the story goes on.
final class Player {
  /// Who holds it.
  let member: String
  /// What the household calls the phone.
  let device: String
  /// What the timeline calls it: the person, unless it is the person's second phone.
  var label: String
  let handset: any Handset
  /// Whether it has a network, at the moment.
  var isOnline = false
  /// Lost, or lying in a drawer: it takes no part in daily life.
  var isAway = false
  /// The last day on which the timeline says what it shows, if it lies somewhere since.
  var awaySince: Int?
  /// What its clock says when it is wrong.
  var wrongMilliseconds: UInt64?

  init(member: String, device: String, label: String, handset: any Handset) {
    self.member = member
    self.device = device
    self.label = label
    self.handset = handset
  }

  /// The phone as a process that can be killed.
  var process: ProcessHandset? { handset as? ProcessHandset }
}

/// The story can't go on: something happened that may not happen.
struct StoryBroken: Error, Hashable {
  var words: String
}
