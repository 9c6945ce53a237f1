internal import HouseholdModel
internal import SwiftProtobuf

/// The three fields by which a message says a quantity.
protocol SaysAmount {
  var whole: UInt64 { get set }
  var hasWhole: Bool { get }
  var thousandths: UInt64 { get set }
  var hasThousandths: Bool { get }
  var unit: String { get set }
}

extension Larder_V1_Need: SaysAmount {}
extension Larder_V1_Purchase: SaysAmount {}
extension Larder_V1_EarlierPurchase: SaysAmount {}
extension Larder_V1_Staple: SaysAmount {}
extension Larder_V1_Recurrence: SaysAmount {}
extension Larder_V1_Gift: SaysAmount {}

extension SaysAmount {
  /// Says `quantity`, in whole units if it can.
  mutating func setQuantity(_ quantity: Quantity?) {
    guard let quantity else { return }
    let amount = UInt64(quantity.thousandths)
    if amount.isMultiple(of: 1000) { whole = amount / 1000 } else { thousandths = amount }
    unit = quantity.unit.code
  }

  /// The quantity it says.
  func quantity(_ place: String) throws(WireError) -> Quantity? {
    guard hasWhole || hasThousandths else {
      guard unit.isEmpty else { throw WireError(.badQuantity, at: place) }
      return nil
    }
    let (amount, overflow) = whole.multipliedReportingOverflow(by: 1000)
    guard hasWhole != hasThousandths, !overflow,
      let signed = Int64(exactly: hasWhole ? amount : thousandths)
    else { throw WireError(.badQuantity, at: place) }
    do {
      return try Quantity(thousandths: signed, unit: Unit(code: unit))
    } catch {
      throw WireError(.badQuantity, at: place)
    }
  }
}
