package import HouseholdModel
internal import SwiftProtobuf

extension FactValue {
  /// The bytes of a statement's value.
  ///
  /// Defaults are left out, so that equal values have equal bytes.
  package func encoded() -> [UInt8] {
    switch self {
    case .label(let text), .category(let text), .listName(let text), .member(name: let text),
      .code(let text):
      return Larder_V1_Text.with { $0.text = text }.bytes
    case .need(let need): return need.message().bytes
    case .note(let list, let text), .link(let list, let text), .size(let list, let text),
      .colour(let list, let text):
      return Larder_V1_Note.with {
        $0.list = list.rawValue
        $0.text = text
      }.bytes
    case .position(let list, let key):
      return Larder_V1_Position.with {
        $0.list = list.rawValue
        $0.key = key.text
      }.bytes
    case .claim(let list, let untilMilliseconds):
      return Larder_V1_Claim.with {
        $0.list = list.rawValue
        $0.untilMilliseconds = untilMilliseconds
      }.bytes
    case .bought(let list): return Larder_V1_Bought.with { $0.list = list.rawValue }.bytes
    case .purchase(let purchase): return purchase.message().bytes
    case .listPolicy(let policy):
      return Larder_V1_ListPolicy.with { $0.policy = policy.rawValue }.bytes
    case .listArchived(let archived):
      return Larder_V1_ListArchived.with { $0.archived = archived }.bytes
    case .device(let member, let name):
      return Larder_V1_Device.with {
        $0.member = member.rawValue
        $0.name = name
      }.bytes
    case .alert(let alert): return alert.message().bytes
    case .read, .reader: return []
    case .staple(let staple): return staple.message().bytes
    case .recurrence(let recurrence): return recurrence.message().bytes
    case .recurred(let list, let through):
      return Larder_V1_Recurred.with {
        $0.list = list.rawValue
        $0.through = through
      }.bytes
    case .listKind(let kind): return Larder_V1_ListKind.with { $0.kind = kind.rawValue }.bytes
    case .trip(let trip): return trip.message().bytes
    case .priority(let list, let priority):
      return Larder_V1_Priority.with {
        $0.list = list.rawValue
        $0.priority = priority.rawValue
      }.bytes
    case .gift(let gift): return gift.message().bytes
    case .space(let description): return description.message().bytes
    case .unknown(_, let bytes): return bytes
    }
  }
}

extension Statement {
  /// Encodes what an assertion says.
  package init(_ assertion: Assertion) {
    self.init(
      subject: assertion.subject, field: assertion.value.field, value: assertion.value.encoded())
  }
}

extension Need {
  fileprivate func message() -> Larder_V1_Need {
    .with {
      $0.list = list.rawValue
      $0.setQuantity(quantity)
      if let wantedBy { $0.wantedBy = wantedBy.rawValue }
      if let purpose { $0.purpose = purpose }
      switch origin {
      case .template(let list)?: $0.template = list.rawValue
      case .occasion(let number)?: $0.occasion = number
      case nil: break
      }
    }
  }
}

extension Purchase {
  fileprivate func message() -> Larder_V1_Purchase {
    .with {
      $0.setQuantity(quantity)
      if let store { $0.store = store }
      if let by { $0.by = by.rawValue }
      $0.minutesBefore = minutesBefore
      if let rhythmHours { $0.rhythmHours = rhythmHours }
      $0.earlier = earlier.map { earlier in
        .with {
          if let member = earlier.member { $0.member = member.rawValue }
          $0.minutesBefore = earlier.minutesBefore
          $0.setQuantity(earlier.quantity)
        }
      }
    }
  }
}

extension Alert {
  fileprivate func message() -> Larder_V1_Alert {
    .with {
      switch self {
      case .doublePurchase(let product, let own, let other, let otherPurchase):
        $0.doublePurchase = .with {
          $0.product = product.rawValue
          $0.own = own.message()
          $0.other = other.rawValue
          $0.otherPurchase = otherPurchase.message()
        }
      case .claimed(let product, let list, let by):
        $0.claimed = .with {
          $0.product = product.rawValue
          $0.list = list.rawValue
          $0.by = by.rawValue
        }
      case .memberJoined(let member):
        $0.memberJoined = .with { $0.member = member.rawValue }
      case .goingShopping(let by, let list, let store):
        $0.goingShopping = .with {
          $0.by = by.rawValue
          $0.list = list.rawValue
          if let store { $0.store = store }
        }
      }
    }
  }
}

extension Dot {
  fileprivate func message() -> Larder_V1_Dot {
    .with {
      $0.replica = replica.rawValue
      $0.counter = counter
    }
  }
}
