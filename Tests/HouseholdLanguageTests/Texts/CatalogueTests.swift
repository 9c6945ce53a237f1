import Foundation
import HouseholdModel
import Testing

@testable import HouseholdLanguage

/// What is shipped is complete, and what is wrong with a file of texts is said.
@Suite struct CatalogueTests {
  @Test func whatIsShippedSaysEverything() {
    for catalogue in Catalogue.shipped {
      #expect(catalogue.missing == [], "\(catalogue.language)")
      for key in TextKey.allCases {
        for form in catalogue.language.forms(of: key) {
          let template = catalogue.template(key, form)
          #expect(template != nil, "\(catalogue.language) \(key.rawValue) \(form.name)")
        }
      }
    }
  }

  @Test func everyFileOfTextsIsShipped() {
    let files = EmbeddedData.all.filter { $0.folder == "texts" }.map(\.name)
    #expect(files == Catalogue.shipped.map(\.language.rawValue).sorted())
  }

  /// A catalogue of each language that has rules can be written, and is understood.
  @Test(arguments: TextLanguage.allCases)
  func aCatalogueWithEveryFormIsReadInEveryLanguage(language: TextLanguage) throws {
    let lines = TextKey.allCases.flatMap { key in
      language.forms(of: key).map { form -> String in
        let places = key.parameters.filter { $0.kind != .person || !form.isYou }
          .map { "{\($0.name)}" }
        let name = form.name.isEmpty ? key.rawValue : "\(key.rawValue).\(form.name)"
        return "\(name) = text \(places.joined(separator: " "))"
      }
    }
    let catalogue = try Catalogue(language: language, text: lines.joined(separator: "\n"))
    #expect(catalogue.missing == [])
  }

  /// A key whose case stands nowhere but in its own declaration would be translated for nobody.
  @Test func noKeyIsWithoutUse() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    var code = ""
    for folder in ["HouseholdLanguage/Texts", "Companion/World"] {
      let path = sources.appending(path: folder).path(percentEncoded: false)
      for file in try FileManager.default.contentsOfDirectory(atPath: path)
      where !file.hasPrefix("TextKey") {
        code += try String(contentsOfFile: path + "/" + file, encoding: .utf8)
      }
    }
    let words = Set(code.split { !$0.isLetter && !$0.isNumber }.map { String($0) })
    for key in TextKey.allCases where !key.isUnit {
      #expect(words.contains("\(key)"), "\(key.rawValue)")
    }
  }

  /// Units are found by their codes.
  @Test func everyUnitHasATextAndEveryTextOfAUnitHasAUnit() {
    let codes = Unit.known.map(\.code).filter { !$0.isEmpty }
    #expect(codes.map { "unit-" + $0 } == TextKey.allCases.filter(\.isUnit).map(\.rawValue))
  }

  @Test func namesOfWhatBelongsIntoATextAreDifferent() {
    for key in TextKey.allCases {
      let names = key.parameters.map(\.name)
      #expect(Set(names).count == names.count, "\(key.rawValue)")
    }
  }

  @Test(
    arguments: [
      ("today", 1, .noEquals),
      ("today =", 1, .empty),
      ("# fine\n\nnever-said = x", 3, .unknownKey("never-said")),
      ("= x", 1, .unknownKey("")),
      ("today = {", 1, .braces),
      ("today = }", 1, .braces),
      ("today = {a{b}}", 1, .braces),
      ("today = {day}", 1, .unknownArgument("day")),
      ("today.one = x", 1, .unknownForm("one")),
      ("sync-pending = {count}", 1, .unknownForm("")),
      ("sync-pending.few = {count}", 1, .unknownForm("few")),
      ("sync-pending.One = {count}", 1, .unknownForm("One")),
      ("sync-pending.other = {count}", 1, .missingForm("sync-pending.one")),
      ("sync-pending.one = one\nsync-pending.other = many", 2, .missingArgument("count")),
      ("today = a\ntoday = b", 2, .repeated("today")),
      ("alert-claimed = {person}\nalert-claimed.you = x", 1, .missingArgument("product")),
      ("alert-claimed = {person} {product}", 1, .missingForm("alert-claimed.you")),
      ("alert-claimed.you = {person} {product}", 1, .unknownArgument("person")),
      ("name-too-long = {bytes} {limit} {count}", 1, .unknownArgument("count")),
    ] as [(String, Int, CatalogueError.Problem)])
  func whatIsWrongIsSaidWithItsLine(text: String, line: Int, problem: CatalogueError.Problem) {
    do {
      _ = try Catalogue(language: .german, text: text)
      Issue.record("it was read")
    } catch {
      #expect(error.problem == problem)
      #expect(error.line == line)
      #expect(error.description.hasPrefix("line \(line): "))
    }
  }

  @Test func englishMustSayEverything() {
    #expect(throws: CatalogueError.self) {
      try Catalogue(language: .english, text: "today = today")
    }
  }

  /// French says "un", "0" and "1,5" with one form, so the number can't be left out of it.
  @Test func aNumberMayBeAWordOnlyWhereTheFormMeansExactlyOne() throws {
    let text = "sync-pending.one = {}\nsync-pending.many = {count}\nsync-pending.other = {count}"
    func one(_ word: String) -> String { text.replacingOccurrences(of: "{}", with: word) }
    #expect(throws: CatalogueError.self) {
      try Catalogue(language: .french, text: one("une modification"))
    }
    #expect(throws: Never.self) {
      try Catalogue(language: .french, text: one("{count} modification"))
    }
    #expect(throws: Never.self) {
      try Catalogue(language: .spanish, text: one("un cambio"))
    }
  }
}
