public import HouseholdModel

/// What to do with a scanned text.
public enum ScanReading<Product>: Sendable where Product: Sendable {
  /// The household knows this code: it is this product.
  case known(Product, TradeItemNumber)
  /// A case of a product that the household knows; the case itself has no name yet.
  case caseOf(Product, TradeItemNumber)
  /// Nobody in the household has named this code: ask once, then everybody knows it.
  case unknown(TradeItemNumber)
  /// A code of one store, often with a price or a weight in it: take a name for this line, but don't
  /// remember the code.
  case restricted(TradeItemNumber)
  /// A coupon or a refund receipt.
  case voucher(TradeItemNumber)
  /// No trade item number, and why.
  case notATradeItem(TradeItemNumberError)

  /// Reads a scanned text.
  ///
  /// - Parameters:
  ///   - text: What the scanner read.
  ///   - symbology: In what kind of barcode, if the scanner says so.
  ///   - product: The product that the household gave a code to, or `nil`.
  public init(
    _ text: String, symbology: TradeItemNumber.Symbology? = nil,
    product: (ProductKey) -> Product?
  ) {
    let number: TradeItemNumber
    do throws(TradeItemNumberError) {
      number = try TradeItemNumber(reading: text, symbology: symbology)
    } catch {
      self = .notATradeItem(error)
      return
    }
    switch number.use {
    case .restricted: self = .restricted(number)
    case .voucher: self = .voucher(number)
    case .product:
      if let known = product(number.key) {
        self = .known(known, number)
      } else if let known = number.item.flatMap({ product($0.key) }) {
        self = .caseOf(known, number)
      } else {
        self = .unknown(number)
      }
    }
  }
}

extension ScanReading: Equatable where Product: Equatable {}
extension ScanReading: Hashable where Product: Hashable {}
