import DeviceStorage
public import Foundation
public import HouseholdLanguage
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
  public var words: String { words(in: .english) }

  /// The same in a language.
  public func words(in catalogue: Catalogue) -> String {
    let moment = TextMoment(milliseconds: entry.milliseconds)
    let said = (device.map { [$0] } ?? []) + remarks.map { catalogue.words($0, at: moment) }
    let sentence = catalogue.words(sentence, at: moment)
    return said.isEmpty ? sentence : "\(sentence) (\(said.joined(separator: "; ")))"
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
