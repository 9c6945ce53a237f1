/// The seeds of a swarm: both ends belong to it.
struct SeedRange: Hashable, Sendable, CustomStringConvertible {
  let first: UInt64
  let last: UInt64

  /// More than this take longer than anybody waits.
  static let largest: UInt64 = 100_000_000

  init(first: UInt64, last: UInt64) throws {
    guard first <= last else {
      throw Failure("the first seed comes after the last: write the smaller one first")
    }
    guard last - first < Self.largest else {
      throw Failure("these are more than \(Self.largest) seeds: run them in several swarms")
    }
    self.first = first
    self.last = last
  }

  /// Reads `1..2000`, or `7` for one seed.
  init(parsing text: String) throws {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard ends.count <= 2 else { throw Failure("there are more than two ends: write 1..2000") }
    let numbers = try ends.map(Self.seed)
    try self.init(first: numbers.first ?? 0, last: numbers.last ?? 0)
  }

  var count: Int { Int(last - first) + 1 }
  var description: String { "\(first)..\(last)" }

  func contains(_ seed: UInt64) -> Bool { first <= seed && seed <= last }

  /// The seeds that are run a second time: one in a hundred, and at least one.
  var repeated: [UInt64] {
    let distance = (101 - first % 100) % 100
    guard distance <= last - first else { return [first] }
    return Array(stride(from: first + distance, through: last, by: 100))
  }

  private static func seed(_ text: String) throws -> UInt64 {
    guard !text.isEmpty else { throw Failure("an end is missing: write both, such as 1..2000") }
    guard text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
      throw Failure("“\(text)” is no seed: seeds are whole numbers, such as in 1..2000")
    }
    guard let seed = UInt64(text) else {
      throw Failure("“\(text)” is too large for a seed: the largest is \(UInt64.max)")
    }
    return seed
  }

  /// Why something is no range of seeds, and what to write instead.
  struct Failure: Error, Hashable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
}
