import DeviceStorage
import DeviceSync
import HouseholdModel
import Synchronization

/// What a preview shows.
public struct PreviewContents: Hashable, Sendable {
  /// The person who holds the phone.
  public var member: String
  /// What is on the main list.
  public var lines: [NewLine]
  /// The names of those that are bought already.
  public var bought: [String]

  /// Contents of your own.
  public init(member: String = "Ana", lines: [NewLine], bought: [String] = []) {
    self.member = member
    self.lines = lines
    self.bought = bought
  }

  /// A short weekly list.
  public static let sample = PreviewContents(
    lines: [
      NewLine("Milk", quantity: try? Quantity(2, unit: .litre)),
      NewLine("Eggs", quantity: try? Quantity(12)),
      NewLine("Bread"),
      NewLine("Tomatoes", quantity: try? Quantity(500, unit: .gram)),
      NewLine("Coffee"),
    ],
    bought: ["Bread"])

  /// A household that has just begun.
  public static let empty = PreviewContents(lines: [])
}

extension Companion {
  /// A companion in memory with sample contents, for previews and tests of an app.
  ///
  /// It never uses a network.
  ///
  /// ```swift
  /// #Preview { ShoppingList(companion: .preview()) }
  /// ```
  ///
  /// It looks the same each time: its ids come from a seed, its clock from `surroundings`.
  public static func preview(_ contents: PreviewContents = .sample) -> Companion {
    do {
      let companion = try inMemory(surroundings: .preview)
      try companion.fill(contents)
      return companion
    } catch {
      preconditionFailure("a preview whose contents can't be shown: \(error)")
    }
  }

  private func fill(_ contents: PreviewContents) throws {
    try phone.start(newcomer(as: contents.member, on: "Preview"))
    for line in contents.lines { try edit(line.name) { try $0.add(line, in: $1) } }
    guard let (_, view) = try home() else { return }
    for line in view.lines(on: .main) where contents.bought.contains(line.name) {
      try edit(line.id) { try $0.buy(line.id, in: $1) }
    }
    undoable.withLock { $0 = [] }
  }
}
