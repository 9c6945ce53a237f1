/// A bug that is in the copy: a number, and what it changes.
struct PlantedBug: Hashable, Sendable {
  enum Origin: Hashable, Sendable {
    case sabotage(Sabotage)
    case mutant(Mutant)
  }

  /// What `LARDER_SABOTAGE` says when it is alive; from 1.
  var number: Int
  var origin: Origin
}
