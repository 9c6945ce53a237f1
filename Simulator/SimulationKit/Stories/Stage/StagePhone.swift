internal import DeviceStorage
package import DeviceSync
package import HouseholdModel

/// A phone in a story.
package final class StagePhone {
  package let name: String
  /// Its number in what is written down about it.
  package let index: Int
  package var phone: SimulatedPhone
  /// How far its clock is off.
  package var skew: Int64 = 0
  /// How much it says and asks at a time.
  package var limits = RequestLimits()
  /// It never returns: what only it has is lost with it.
  package var isGone = false
  /// What it said itself and must go on showing.
  var own: [UInt64] = []
  /// Where its tables were when it was last looked at.
  var seen: [SpaceID: Judgement.Position] = [:]
  /// What it has shown of the household.
  var session: Session?

  init(name: String, index: Int, phone: SimulatedPhone) {
    self.name = name
    self.index = index
    self.phone = phone
  }

  /// What the person sees in the household.
  package func view() throws -> SpaceView { try phone.view() }

  /// What the household's main list shows as wanted, by name.
  package func wanted() throws -> [String] {
    try view().lines(on: .main).filter { !$0.isDone }.map(\.name).sorted()
  }

  /// What it shows, wanted or done, by name.
  package func shown() throws -> [String] { try view().lines(on: .main).map(\.name).sorted() }

  /// The words to a line; nil if it is not shown.
  package func note(of item: String) throws -> String? { try line(of: item)?.note }

  /// A line as the person sees it.
  package func line(of item: String) throws -> LineView? {
    try view().lines(on: .main).first { $0.name == item }
  }

  /// What the person was told, newest first.
  package func alerts() throws -> [AlertView] {
    SpaceView(try phone.phone.facts(in: phone.identity.personal)).alerts
  }

  /// How often the person was told of two purchases.
  package func doublePurchases() throws -> Int {
    let alerts = try alerts()
    return alerts.count { if case .doublePurchase = $0.alert { true } else { false } }
  }

  /// What came back to the person as not taken.
  package func tray() throws -> Int {
    try phone.phone.standing(of: phone.identity.household).tray.count
  }

  /// What has not been receipted, in all its spaces.
  package func pending() throws -> Int {
    try phone.phone.spaces().reduce(0) {
      try $0 + phone.phone.standing(of: $1.id).pendingChanges
    }
  }

  /// The names it has written under in the household.
  func replicas() throws -> [ReplicaID] {
    try phone.phone.storage.read { try $0.replicas(in: phone.identity.household).map(\.replica) }
  }
}

/// A process died.
package struct Died: Error {
  package init() {}
}

extension StagePhone {
  /// Does `body`, of which this phone may die `after` so many steps.
  func mayDie<T>(_ after: Int?, _ body: () throws -> T) throws -> T {
    guard let after else { return try body() }
    guard let result = try phone.dying(after: after, body) else { throw Died() }
    return result
  }
}

extension LineID {
  /// The line of an item on the household's main list.
  package init(_ item: String) throws {
    guard let key = ProductKey(name: item) else {
      throw Violation(invariant: "R0", message: "no product is called like that")
    }
    self.init(product: Subject(product: key), list: .main)
  }
}
