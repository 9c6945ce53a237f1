internal import Foundation

/// Reads labelled lines of recipes: CSV with the columns `input`, `name`, `quantity` and `unit`.
enum IngredientFile {
  /// The data files of a folder, by name.
  static func files(in folder: String) throws -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw DataFileError.unreadable(file: folder)
    }
    return names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".csv.gz") }.sorted()
  }

  static func labels(inCSV text: String, file: String) throws -> [IngredientScore.Label] {
    let records = CSV.records(text)
    let wrong = DataFileError.wrongLine(
      file: file, line: 1, expected: "the columns input, name, quantity and unit")
    guard let header = records.first else { throw wrong }
    func column(_ name: String) throws -> Int {
      guard let column = header.firstIndex(of: name) else { throw wrong }
      return column
    }
    let (input, name) = (try column("input"), try column("name"))
    let (quantity, unit) = (try column("quantity"), try column("unit"))
    return try records.enumerated().dropFirst().map { index, record in
      guard record.count == header.count else {
        throw DataFileError.wrongLine(
          file: file, line: index + 1, expected: "\(header.count) columns")
      }
      return IngredientScore.Label(
        input: record[input], name: record[name], quantity: record[quantity], unit: record[unit])
    }
  }
}
