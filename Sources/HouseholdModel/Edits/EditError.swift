/// Why an action can't be done.
///
/// Nothing has changed; the description says what to do instead.
@nonexhaustive
public enum EditError: Error, Hashable, Sendable {
  /// A name that can't be one.
  case name(NamingError)
  /// A quantity that can't be one, or a sum that is too large.
  case quantity(QuantityError)
  /// A position that can't be made.
  case position(OrderingError)
  /// A text of more UTF-8 bytes than it may have.
  case textTooLong(bytes: Int, limit: Int)
  /// A list that nobody made.
  case listUnknown(ListID)
  /// A list that is there already, so it can't be made.
  case listExists(ListID)
  /// A list that is put away.
  case listArchived(ListID)
  /// The main list, which can't be put away.
  case mainListStays
  /// A product that nobody put on any list yet.
  case productUnknown(Subject)
  /// A line that is not shown: it was removed or cleared meanwhile.
  case lineNotShown(LineID)
  /// A line on which nothing is wanted: it is done.
  case lineNotWanted(LineID)
  /// A need that is not there any more.
  case needUnknown(Dot)
  /// A line with nothing that this member bought.
  case notBoughtByYou(LineID)
  /// A wish about which this member has said nothing.
  case notGivenByYou(LineID)
  /// A line to be put behind itself.
  case positionBehindItself(LineID)
  /// A template to be put on itself.
  case templateOntoItself(ListID)
  /// A pause between occasions that is not from one day to a year.
  case pauseOutOfRange(days: UInt32, limit: UInt32)
  /// A trade item number that is not 14 digits with a correct check digit.
  case codeMalformed
  /// A claim whose end has passed already.
  case claimEnded
  /// An alert that is not there any more.
  case alertUnknown(Subject)
  /// An action that would say or take back more facts than one change may.
  case tooMuchAtOnce(facts: Int, limit: Int)
}

extension EditError: CustomStringConvertible {
  /// What was wrong, where, and what to do instead; without any personal contents.
  public var description: String {
    switch self {
    case .name(.empty): "The name has nothing to see. Type at least one letter or digit."
    case .name(.tooLong(let bytes, let limit)):
      "The name has \(bytes) bytes, more than \(limit). Shorten it."
    case .name(.controlCharacter(let offset)):
      "The name has a control character at \(offset). Remove it."
    case .name: "The name can't be used. Choose another."
    case .quantity(.notPositive):
      "The quantity is not more than zero. Remove the line if nothing is wanted."
    case .quantity(.tooLarge): "The quantity, or its sum, is too large. Choose a smaller one."
    case .quantity: "The quantity can't be used. Choose another amount or unit."
    case .position: "No position fits there. Move the line somewhere else first."
    case .textTooLong(let bytes, let limit):
      "The text has \(bytes) bytes, more than \(limit). Shorten it."
    case .listUnknown(let list): "There is no list \(list.rawValue). Create it, or choose another."
    case .listExists(let list): "The list \(list.rawValue) exists. Draw a new id to make another."
    case .listArchived(let list): "The list \(list.rawValue) is put away. Restore it first."
    case .mainListStays: "The main list can't be put away. Clear its lines instead."
    case .productUnknown(let product):
      "There is no product \(product.rawValue). Add it to a list by its name."
    case .lineNotShown(let line): "The line \(line.words) is not shown any more. Add it again."
    case .lineNotWanted(let line): "Nothing is wanted on the line \(line.words). Add it again."
    case .needUnknown(let dot):
      "The need \(dot.replica.rawValue):\(dot.counter) is gone. Look at the line again."
    case .notBoughtByYou(let line):
      "Nothing on the line \(line.words) was bought by you. Add it again if it is wanted."
    case .notGivenByYou(let line):
      "You have not said that you give \(line.words). There is nothing to take back."
    case .positionBehindItself(let line):
      "The line \(line.words) can't stand behind itself. Name another line."
    case .templateOntoItself(let list):
      "The template \(list.rawValue) can't be put on itself. Choose a list."
    case .pauseOutOfRange(let days, let limit):
      "A pause of \(days) days is not from 1 to \(limit). Choose another."
    case .codeMalformed:
      "The number is not one of 14 digits with a correct check digit. Scan it again."
    case .claimEnded: "The claim would have ended already. Choose a later time."
    case .alertUnknown(let alert): "There is no alert \(alert.rawValue) any more. Do nothing."
    case .tooMuchAtOnce(let facts, let limit):
      "The action takes \(facts) facts, more than \(limit). Do it in parts."
    }
  }
}

extension LineID {
  fileprivate var words: String { "\(product.rawValue) of list \(list.rawValue)" }
}
