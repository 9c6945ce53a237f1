internal import HouseholdModel
internal import SwiftProtobuf

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Gift {
  func message() -> Larder_V1_Gift {
    .with {
      $0.list = list.rawValue
      $0.name = name
      $0.setQuantity(quantity)
      if let words { $0.words = words }
      $0.bought = isBought
    }
  }

  init(_ message: Larder_V1_Gift) throws(WireError) {
    self.init(
      list: ListID(rawValue: message.list), name: message.name,
      quantity: try message.quantity("gift"), words: message.hasWords ? message.words : nil,
      isBought: message.bought)
  }
}

extension SpaceOpening {
  private static let listKind: UInt32 = 0
  private static let giftsKind: UInt32 = 1

  fileprivate var kind: UInt32 {
    switch self {
    case .list: Self.listKind
    case .gifts: Self.giftsKind
    }
  }

  fileprivate var about: Data {
    switch self {
    case .list: Data()
    case .gifts(let about): Data(about.bytes)
    }
  }

  /// Reads a kind and what it is about; nil if only a newer version knows the kind.
  fileprivate init?(kind: UInt32, about: Data, _ place: String) throws(WireError) {
    switch kind {
    case Self.listKind:
      guard about.isEmpty else { throw WireError(.leftOver, at: "\(place).about") }
      self = .list
    case Self.giftsKind: self = .gifts(about: try checkedSpace(about, "\(place).about"))
    default: return nil
    }
  }

  func message() -> Larder_V1_Opening {
    .with {
      $0.kind = kind
      $0.about = about
    }
  }

  init(_ message: Larder_V1_Opening, _ place: String) throws(WireError) {
    guard let opening = try SpaceOpening(kind: message.kind, about: message.about, place) else {
      throw WireError(.unknownCase, at: "\(place).kind")
    }
    self = opening
  }
}

extension SpaceDescription {
  func message() -> Larder_V1_Space {
    .with {
      $0.kind = opening.kind
      $0.about = opening.about
      $0.owner = owner.rawValue
    }
  }

  /// What a message says; nil if only a newer version knows the kind.
  init?(_ message: Larder_V1_Space) throws(WireError) {
    guard
      let opening = try SpaceOpening(kind: message.kind, about: message.about, "space")
    else { return nil }
    self.init(opening, owner: MemberID(rawValue: message.owner))
  }
}
