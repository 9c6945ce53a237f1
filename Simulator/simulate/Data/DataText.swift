internal import BoundedInflate
internal import Foundation

/// The text of a data file, plain or packed with gzip.
enum DataText {
  /// A hundred times what is published; a longer file is another one.
  static let maximumBytes = 64 << 20

  static func read(_ file: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw DataFileError.unreadable(file: file)
    }
    var bytes = [UInt8](data)
    if bytes.starts(with: [0x1F, 0x8B]) {
      var inflate = Inflate(maximumBytes: maximumBytes, maximumRatio: 1000)
      do {
        bytes = try inflate.consume(bytes)
        try inflate.finish()
      } catch { throw DataFileError.unreadable(file: file) }
    }
    guard bytes.count <= maximumBytes, let text = String(validating: bytes, as: UTF8.self) else {
      throw DataFileError.unreadable(file: file)
    }
    return text
  }
}
