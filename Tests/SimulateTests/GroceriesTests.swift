import Foundation
import HouseholdModel
import Testing

@testable import simulate

@Suite struct GroceriesTests {
  private static let items = """
    item,code,name_en,name_de,level2
    0,011,frankfurter,WUERSTEL,sausage
    7,012,"ham, cooked",SCHINKEN,sausage
    9,013,"12"" pizza",PIZZA,frozen

    """
  private static let baskets = """
    {"basket":0,"items":[7,0],"qty":[2,1]}
    {"basket":1,"items":[],"qty":[]}
    {"basket":2,"items":[9],"qty":[1]}

    """
  /// The baskets above as gzip, made with Python's `gzip.compress(…, mtime=0)`.
  private static let packedBaskets =
    "H4sIAAAAAAACA6tWSkoszk4tUbIy0FHKLEnNLVayijbXMYjVUSosqQSyjXQMY2u5quHKDBHK4GpQFBgh"
    + "FFjCVYDMAAAtmxYEawAAAA=="

  @Test func commasAndQuotesStandInQuotedFields() {
    #expect(CSV.records("a,\"b,\"\"c\"\"\n\",d\r\n\n,e") == [["a", "b,\"c\"\n", "d"], ["", "e"]])
  }

  @Test func itemsAreNamedByPlaceAndNotByNumber() throws {
    let products = try GroceriesFile.products(inCSV: Self.items, file: "items")
    #expect(products.names == ["frankfurter", "ham, cooked", "12\" pizza"])
    #expect(products.places == [0: 0, 7: 1, 9: 2])
  }

  @Test(arguments: [Data(baskets.utf8), try #require(Data(base64Encoded: packedBaskets))])
  func plainAndPackedFilesAreTheSame(file: Data) throws {
    let directory = try TemporaryDirectory()
    let items = try directory.write("items.csv", Data(Self.items.utf8))
    let baskets = try directory.write("baskets.jsonl", file)
    let groceries = try GroceriesFile.read(items: items, baskets: baskets)
    let first = [Groceries.Item(product: 1, count: 2), Groceries.Item(product: 0, count: 1)]
    #expect(groceries.baskets == [first, [Groceries.Item(product: 2, count: 1)]])
  }

  @Test(arguments: [
    (#"{"items":[0]}"#, 1), (#"{"items":[0,0],"qty":[1]}"#, 1), (#"{"items":[5],"qty":[1]}"#, 1),
    (#"{"items":[0],"qty":[0]}"#, 1), ("{\"items\":[0],\"qty\":[1]}\n[", 2), ("", 1),
  ])
  func aBasketThatCannotBeIsRefusedWithItsLine(text: String, line: Int) {
    #expect {
      try GroceriesFile.baskets(inLines: text, file: "b") { [0: 0][$0] }
    } throws: { error in
      guard case .wrongLine("b", line, _)? = error as? DataFileError else { return false }
      return true
    }
  }

  @Test(arguments: ["", "item,name\n", "item,name_en\n0\n", "item,name_en\n0,a\n0,b\n"])
  func itemsThatCannotBeAreRefused(text: String) {
    #expect(throws: DataFileError.self) { try GroceriesFile.products(inCSV: text, file: "i") }
  }

  @Test func aFileThatIsNotThereOrDamagedIsUnreadable() throws {
    let directory = try TemporaryDirectory()
    let items = try directory.write("items.csv", Data(Self.items.utf8))
    let damaged = try directory.write("b.gz", Data([0x1F, 0x8B, 0, 0]))
    for baskets in [damaged, damaged + ".none"] {
      #expect(throws: DataFileError.unreadable(file: baskets)) {
        try GroceriesFile.read(items: items, baskets: baskets)
      }
    }
  }

  @Test func ourOwnShopHasNoEmptyBasketAndNoUnknownProduct() {
    let groceries = OwnGroceries.groceries
    #expect(groceries.products.count == 40 && Set(groceries.products).count == 40)
    #expect(groceries.baskets.count == 60)
    #expect(groceries.baskets.allSatisfy { !$0.isEmpty })
    let items = groceries.baskets.flatMap(\.self)
    #expect(items.allSatisfy { groceries.products.indices.contains($0.product) && $0.count > 0 })
    #expect(Set(items.map(\.product)).count == 40, "every product is bought by somebody")
  }

  @Test func theSameSeedDrawsTheSameBaskets() {
    var (first, second) = (SplitMix64(seed: 5), SplitMix64(seed: 5))
    for _ in 0..<20 {
      let (one, other) = (
        OwnGroceries.groceries.basket(using: &first), OwnGroceries.groceries.basket(using: &second)
      )
      #expect(one.map(\.name) == other.map(\.name) && one.map(\.count) == other.map(\.count))
    }
  }
}
