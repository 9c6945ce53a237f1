/// A story with a name: what happened to somebody, told to the product's own rules on both sides.
///
/// It ends by the judgement of `Stage.judge`, and says itself what else must be true.
package struct NamedStory: Sendable, CustomStringConvertible {
  /// What it is asked for by: words of small letters, with hyphens.
  package let name: String
  /// What happens in it, and what must be true.
  package let sentence: String
  /// Facts one space may have in it; nil for as many as in life.
  let factsPerSpace: Int?
  private let tell: @Sendable (Stage) throws -> Void

  package var description: String { name }

  init(
    _ name: String, _ sentence: String, factsPerSpace: Int? = nil,
    _ tell: @escaping @Sendable (Stage) throws -> Void
  ) {
    self.name = name
    self.sentence = sentence
    self.factsPerSpace = factsPerSpace
    self.tell = tell
  }

  /// An empty stage as this story wants it.
  package func stage() throws -> Stage { try Stage(factsPerSpace: factsPerSpace) }

  /// Tells it on `stage`, without the judgement at its end.
  package func play(on stage: Stage) throws { try tell(stage) }

  /// Tells it and judges; throws a `Violation` if something did not hold.
  package func play() throws {
    let stage = try stage()
    try play(on: stage)
    try stage.judge()
  }

  /// All of them, each name once.
  package static let all: [NamedStory] =
    longAbsences + wrongClocks + restores + restoresAndNames + copies + otherApps + lostAnswers
    + pages + refusals + purchases
}
