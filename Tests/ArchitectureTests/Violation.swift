/// One place in the sources where a rule of the house is not kept, and what to write instead.
struct Violation: Hashable, CustomStringConvertible {
  var path: String
  var line: Int
  var message: String

  var description: String { "\(path):\(line): \(message)" }
}
