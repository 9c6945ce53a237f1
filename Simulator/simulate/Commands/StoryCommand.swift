import ArgumentParser
import SimulationKit

/// `simulate story`: what once happened to somebody, told to the real rules of both sides.
struct StoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story",
    abstract:
      "Plays a named story, or all of them: a phone away for five years, a cloned phone, a restored server.",
    discussion: """
      Nothing is drawn: a story goes the same way each time, and ends by the judgement that a swarm ends by.

        simulate story --list
        simulate story offline-for-five-years
      """)

  @Argument(help: "Which story; without it, all of them.")
  var name: String?

  @Flag(help: "Says what happens in each and plays none.")
  var list = false

  func run() throws {
    let stories = try chosen()
    if list { return Output.words.line(stories.map(told).joined(separator: "\n")) }
    var endings: [Ending] = []
    for story in stories { endings.append(play(story)) }
    let failed = endings.count { $0 != .held }
    if stories.count > 1 {
      Output.words.line(
        failed == 0
          ? "All \(stories.count) stories hold."
          : "\(failed) of \(stories.count) stories do not hold.")
    }
    let ending = Ending.gravest(of: endings)
    if ending != .held { throw ending.exitCode }
  }

  private func chosen() throws -> [NamedStory] {
    guard let name else { return NamedStory.all }
    let found = NamedStory.all.filter { $0.name == name }
    guard found.isEmpty else { return found }
    throw ValidationError("No story is called \(name): simulate story --list has them all.")
  }

  private func told(_ story: NamedStory) -> String { "\(story.name)\n    \(story.sentence)" }

  /// One line each.
  private func play(_ story: NamedStory) -> Ending {
    do {
      try story.play()
      Output.words.line("holds   \(story.name)")
      return .held
    } catch let violation as Violation {
      Output.words.line("FAILS   \(story.name): \(violation)")
      return violation.invariant == "L1" ? .neverSettled : .disagreed
    } catch {
      Output.words.line("FAILS   \(story.name): R0: \(error)")
      return .disagreed
    }
  }
}
