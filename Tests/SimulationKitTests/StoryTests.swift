import HouseholdModel
import SimulationKit
import Testing

@Suite struct StoryTests {
  @Test(arguments: NamedStory.all) func everythingHolds(_ story: NamedStory) throws {
    try story.play()
  }

  @Test func eachHasANameOfItsOwnThatCanBeTyped() {
    let names = NamedStory.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
    #expect(NamedStory.all.allSatisfy { $0.sentence.hasSuffix(".") })
  }
}
