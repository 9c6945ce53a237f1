/// What happened in a life, how often.
struct SwarmCounts {
  var faults: [Fault: Int] = [:]
  var sometimes: [Sometimes: Int] = [:]
  var checks: [String: Int] = [:]
}
