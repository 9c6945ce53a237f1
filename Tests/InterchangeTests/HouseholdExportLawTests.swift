import HouseholdModel
import Testing

@testable import Interchange

@Suite struct HouseholdExportLawTests {
  private let editor = Editor(member: MemberID(rawValue: 2), nowMilliseconds: 1_995_000_000_000)
  private let people = [MemberID(rawValue: 4): MemberID(rawValue: 40)]

  /// A household in which only the server has spoken.
  private var fresh: SmallSpace {
    var space = SmallSpace()
    space.say(editor.member.subject, .member(name: "Ben"), by: nil, at: 1)
    space.say(
      Subject(rawValue: 8), .device(member: editor.member, name: "Phone"), by: nil, at: 1)
    return space
  }

  private func restored(_ export: HouseholdExport) throws -> HouseholdExport {
    var space = fresh
    for draft in try export.restore(into: space.view, by: editor, people: people) {
      space.apply(draft, by: editor)
    }
    return HouseholdExport(space.view)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func saysWhatTheViewShows(seed: UInt64) throws {
    let view = RandomHousehold.view(seed: seed)
    let export = HouseholdExport(view)
    #expect(export.members.map(\.name) == view.members.map(\.name))
    #expect(Set(export.lists.map(\.id)).isSuperset(of: view.lists.map(\.id)))
    for list in export.lists {
      let shown = view.list(list.id)
      #expect(list.name == shown.name && list.policy == shown.policy)
      #expect(list.isArchived == shown.isArchived)
      let lines = view.lines(on: list.id)
      #expect(list.lines.map(\.product) == lines.map(\.id.product))
      for (line, shown) in zip(list.lines, lines) {
        #expect(line.note == shown.note && line.position == shown.position)
        // Needs of one origin count once, and are all written.
        #expect(
          shown.needs.allSatisfy { need in
            line.needs.contains {
              $0.quantity == need.quantity && $0.purpose == need.purpose
                && ($0.wantedBy ?? $0.said.by) == need.person
                && $0.said.milliseconds == need.milliseconds
            }
          })
        #expect(line.needs.count { $0.origin == nil } <= shown.needs.count)
        #expect(line.bought.map(\.by) == shown.bought.map(\.member))
        #expect(line.claims.map(\.milliseconds) == shown.allClaims.map(\.untilMilliseconds))
      }
    }
    for product in view.products {
      let exported = try #require(export.products.first { $0.id == product.id })
      #expect(exported.name == product.name && exported.category == product.category)
      #expect(exported.rhythmHours == product.rhythmHours)
      #expect(exported.purchases.map(\.quantity) == product.purchases.map(\.quantity))
      #expect(exported.purchases.map(\.store) == product.purchases.map(\.store))
      #expect(exported.purchases.map(\.bought.by) == product.purchases.map(\.member))
    }
  }

  @Test func whatIsSaidTwiceAboutAProductIsWrittenOnce() throws {
    var space = fresh
    let milk = Subject(rawValue: 5)
    for (time, through) in [(5, 3), (6, 7), (7, 4)] as [(UInt64, UInt64)] {
      space.say(milk, .label("Milk \(through)"), by: editor.member, at: time)
      space.say(milk, .code("04006381333931"), by: editor.member, at: time)
      space.say(
        milk, .staple(Staple(list: .main, quantity: try Quantity(Int(through)))),
        by: editor.member, at: time)
      space.say(milk, .recurred(list: .main, through: through), by: editor.member, at: time)
    }
    let product = try #require(HouseholdExport(space.view).products.first)
    #expect(product.name == "Milk 4" && product.codes == ["04006381333931"])
    #expect(
      product.standing == [
        ExportedStanding(
          list: .main, staple: Staple(list: .main, quantity: try Quantity(4)), recurrence: nil,
          recurredThrough: 7)
      ])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func readingWhatWasWrittenGivesTheSame(seed: UInt64) throws {
    let export = HouseholdExport(RandomHousehold.view(seed: seed))
    let read = try HouseholdExport.read(try export.write())
    #expect(read.export == export)
    #expect(read.skippedMembers == 0)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func restoringGivesTheSameButForAuthorsAndMemory(seed: UInt64) throws {
    let export = HouseholdExport(RandomHousehold.view(seed: seed))
    let expected = export.restored(
      by: editor, people: people, members: [ExportedMember(id: editor.member, name: "Ben")])
    #expect(try restored(export) == expected)
  }

  /// A purchase from the future is remembered as one of a minute ago, so it is left out here: its
  /// place among those of a minute ago may change once more.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func restoringWhatWasRestoredChangesNothing(seed: UInt64) throws {
    var export = HouseholdExport(RandomHousehold.view(seed: seed))
    for index in export.products.indices {
      export.products[index].purchases.removeAll {
        $0.bought.milliseconds + 60_000 > editor.nowMilliseconds
      }
    }
    let restored = try restored(export)
    #expect(try self.restored(restored) == restored)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func neverWritesWhatIsPrivate(seed: UInt64) throws {
    let export = HouseholdExport(RandomHousehold.view(seed: seed))
    #expect(!String(decoding: try export.write(), as: UTF8.self).contains("CANARY"))
    let apart: [Field] = [
      .member, .device, .alert, .space, .read, .reader, .gift, .trip,
    ]
    #expect(export.others.allSatisfy { !apart.contains($0.field) })
  }

  @Test func theOrderOfFactsDoesNotMatter() throws {
    let view = RandomHousehold.view(seed: 12)
    let file = try HouseholdExport(view).write()
    #expect(try HouseholdExport(SpaceView(view.facts.reversed())).write() == file)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func everyDraftIsOneChangeAndNamesItsProducts(seed: UInt64) throws {
    let export = HouseholdExport(RandomHousehold.view(seed: seed))
    for draft in try export.restore(into: fresh.view, by: editor) {
      #expect(!draft.isEmpty && draft.supersedes.isEmpty)
      #expect(draft.assertions.count <= SyncLimits.factsPerChange)
      for (index, assertion) in draft.assertions.enumerated() where isPutOnAProduct(assertion) {
        let named = draft.assertions[..<index].contains {
          $0.subject == assertion.subject && $0.value.field == .label
        }
        #expect(named)
      }
    }
  }

  private func isPutOnAProduct(_ assertion: Assertion) -> Bool {
    [.need, .bought, .note, .claim, .purchase, .code].contains(assertion.value.field)
      && !isUnknown(assertion.value)
  }

  private func isUnknown(_ value: FactValue) -> Bool {
    if case .unknown = value { true } else { false }
  }

  @Test func aProductOfMoreFactsThanOneChangeMaySayIsPartedAndNamedInEachPart() throws {
    var space = fresh
    let milk = Subject(rawValue: 5)
    space.say(milk, .label("Milk"), by: editor.member, at: 5)
    for number in 0..<130 {
      space.say(
        milk, .need(Need(list: .main, purpose: "cake \(number)")), by: editor.member, at: 5)
    }
    let export = HouseholdExport(space.view)
    let drafts = try export.restore(into: fresh.view, by: editor)
    #expect(drafts.map(\.assertions.count) == [64, 64, 5])
    #expect(drafts.allSatisfy { $0.assertions[0].value == .label("Milk") })
    #expect(try restored(export).lists[0].lines[0].needs.map(\.purpose).count == 130)
  }

  @Test func aFactThatTheServerWouldRefuseStandsAlone() throws {
    var export = HouseholdExport()
    let said = ExportedMark(by: nil, milliseconds: 0)
    export.others = [
      ExportedFact(
        subject: Subject(rawValue: 1), field: Field(rawValue: 99), value: [1], said: said),
      // A label whose text is empty.
      ExportedFact(subject: Subject(rawValue: 2), field: .label, value: [], said: said),
      ExportedFact(
        subject: Subject(rawValue: 3), field: Field(rawValue: 99), value: [3], said: said),
    ]
    let drafts = try export.restore(into: fresh.view, by: editor)
    #expect(drafts.map { $0.assertions.map(\.subject.rawValue) } == [[1], [2], [3]])
  }

  @Test func aHouseholdInWhichSomethingWasSaidIsNotMixedWithAnother() throws {
    var space = fresh
    space.say(Subject(rawValue: 5), .label("Milk"), by: editor.member, at: 5)
    #expect(throws: ExportError.notEmpty(facts: 1)) {
      try HouseholdExport().restore(into: space.view, by: editor)
    }
  }

  @Test func theFileIsMadeForPeople() throws {
    var space = fresh
    let milk = Subject(rawValue: 5)
    let anna = MemberID(rawValue: 3)
    space.say(anna.subject, .member(name: "Anna"), by: nil, at: 1)
    space.say(milk, .label("Milk"), by: editor.member, at: 5)
    space.say(
      milk, .need(Need(list: .main, quantity: try Quantity(thousandths: 1500, unit: .litre))),
      by: anna, at: 1_700_000_000_123)
    let file = String(decoding: try HouseholdExport(space.view).write(), as: UTF8.self)
    #expect(
      file == """
        {
          "format": "larder-household",
          "version": 1,
          "members": [
            {"name": "Ben", "id": "0000000000000002"},
            {"name": "Anna", "id": "0000000000000003"}
          ],
          "lists": [
            {
              "id": "0000000000000000",
              "lines": [
                {
                  "name": "Milk",
                  "product": "0000000000000005",
                  "needs": [
                    {"quantity": "1.5 l", "by": "Anna", "by_id": "0000000000000003", "at": \
        "2023-11-14T22:13:20.123Z"}
                  ]
                }
              ]
            }
          ],
          "products": [
            {"name": "Milk", "id": "0000000000000005"}
          ]
        }

        """)
  }
}
