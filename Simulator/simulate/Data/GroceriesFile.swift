import Foundation

/// Reads the Groceries format: `items.csv` with the columns `item` and `name_en`, and
/// `baskets.jsonl` with `{"basket":0,"items":[13,60],"qty":[1,2]}` on each line.
///
/// Either may be packed with gzip.
enum GroceriesFile {
  /// Reads both files.
  ///
  /// Every number in a basket must be the number of an item.
  static func read(items: String, baskets: String) throws -> Groceries {
    let products = try products(inCSV: try DataText.read(items), file: items)
    let read = try self.baskets(inLines: try DataText.read(baskets), file: baskets) {
      products.places[$0]
    }
    let name = URL(filePath: baskets).lastPathComponent
    return Groceries(
      source: "\(read.count) real baskets of \(name)", products: products.names, baskets: read)
  }

  /// The names of the items, and where each item's number stands among them.
  static func products(
    inCSV text: String, file: String
  ) throws -> (names: [String], places: [Int: Int]) {
    let records = CSV.records(text)
    guard let header = records.first, let number = header.firstIndex(of: "item"),
      let name = header.firstIndex(of: "name_en")
    else {
      throw DataFileError.wrongLine(file: file, line: 1, expected: "the columns item and name_en")
    }
    var names: [String] = []
    var places: [Int: Int] = [:]
    for (index, record) in records.enumerated().dropFirst() {
      guard record.count == header.count, let item = Int(record[number]), !record[name].isEmpty,
        places[item] == nil
      else {
        throw DataFileError.wrongLine(
          file: file, line: index + 1, expected: "a new item and its name")
      }
      places[item] = names.firstIndex(of: record[name]) ?? names.count
      if places[item] == names.count { names.append(record[name]) }
    }
    return (names, places)
  }

  /// The baskets, their items named by place.
  static func baskets(
    inLines text: String, file: String, place: (Int) -> Int?
  ) throws -> [[Groceries.Item]] {
    let decoder = JSONDecoder()
    var baskets: [[Groceries.Item]] = []
    for (index, line) in text.split(separator: "\n").enumerated() {
      let row = try? decoder.decode(Row.self, from: Data(line.utf8))
      guard let items = row?.items(place: place) else {
        throw DataFileError.wrongLine(
          file: file, line: index + 1,
          expected: #"{"basket":0,"items":[13,60],"qty":[1,2]} with items of the other file"#)
      }
      if !items.isEmpty { baskets.append(items) }
    }
    guard !baskets.isEmpty else {
      throw DataFileError.wrongLine(file: file, line: 1, expected: "at least one basket")
    }
    return baskets
  }

  private struct Row: Decodable {
    var items: [Int]
    var qty: [Int]

    func items(place: (Int) -> Int?) -> [Groceries.Item]? {
      guard items.count == qty.count else { return nil }
      var found: [Groceries.Item] = []
      for (item, count) in zip(items, qty) {
        guard let product = place(item), (1...1000).contains(count) else { return nil }
        found.append(Groceries.Item(product: product, count: count))
      }
      return found
    }
  }
}

/// What is wrong with a data file, and what would be right.
enum DataFileError: Error, Hashable, CustomStringConvertible {
  case unreadable(file: String)
  case wrongLine(file: String, line: Int, expected: String)

  var description: String {
    switch self {
    case .unreadable(let file):
      "The file \(file) can't be read: it must be there, and be UTF-8 text, plain or as gzip."
    case .wrongLine(let file, let line, let expected):
      "Line \(line) of \(file) should have \(expected)."
    }
  }
}
