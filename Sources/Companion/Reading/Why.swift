import DeviceStorage
public import Foundation
public import HouseholdModel

/// One thing somebody said that makes a line what it is.
public struct Reason: Hashable, Sendable, Identifiable {
  /// The fact behind it, with its author, for an app that has its own words.
  public let entry: StoryEntry
  /// When it was said.
  public let date: Date
  /// Who said it; nil while this phone has not been told.
  public let person: String?
  /// On which phone; nil while this phone has not been told.
  public let device: String?

  /// The fact's name.
  public var id: Dot { entry.dot }

  /// Who, what, on which phone, and how it was merged: "Ana wants 2 l (Ana's phone; one of several …)".
  public var words: String {
    var remarks: [String] = []
    if let device { remarks.append(device) }
    if entry.isMerged { remarks.append(mergeWords) }
    if entry.isUnreceipted { remarks.append("not confirmed yet") }
    let sentence = "\((person ?? "somebody").capitalizedStart) \(entry.value.deed)"
    return remarks.isEmpty ? sentence : "\(sentence) (\(remarks.joined(separator: "; ")))"
  }

  private var mergeWords: String {
    switch entry.value.field {
    case .need: "one of several, combined by the list's policy"
    case .claim, .bought, .purchase: "one of several, all count"
    default: "one of several at once, the latest counts"
    }
  }
}

extension Companion {
  /// Why a line is what it is: everything that counts today, oldest first.
  @concurrent public func why(_ line: LineID) async throws -> [Reason] {
    try disk {
      let (identity, view) = try requireHome()
      let people = people(identity, view)
      let devices = view.devices
      return view.story(of: line).map { entry in
        let device =
          entry.device == identity.device
          ? identity.deviceName : devices.first { $0.id == entry.device }?.name
        return Reason(
          entry: entry, date: Date(milliseconds: entry.milliseconds),
          person: entry.member.map { people.name(of: $0) }, device: device)
      }
    }
  }
}

extension FactValue {
  /// What somebody did who said this.
  fileprivate var deed: String {
    switch self {
    case .label(let name): "called it \(name)"
    case .category(let shelf): "put it on the shelf \(shelf)"
    case .need(let need):
      "wants \(need.quantity?.description ?? "some")" + (need.purpose.map { " for \($0)" } ?? "")
    case .note(_, let text): "noted \(text)"
    case .position: "moved it"
    case .claim: "is getting it"
    case .bought: "ticked it off"
    case .purchase(let purchase):
      "bought " + (purchase.quantity?.description ?? "it")
        + (purchase.store.map { " at \($0)" } ?? "")
    case .listName, .listPolicy, .listArchived, .member, .device, .alert, .read, .unknown:
      "said something this version can't read"
    }
  }
}
