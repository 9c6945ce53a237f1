import HouseholdModel
import Testing

@testable import HouseholdLanguage

/// The samples of Unicode CLDR 46, `supplemental/plurals.xml`, for numbers as Larder shows them.
@Suite struct PluralTests {
  /// Whole numbers and, for those with a fraction, thousandths.
  private static let samples: [(TextLanguage, PluralCategory, whole: [Int], thousandths: [Int64])] =
    [
      (.english, .one, [1, -1], [1000]),
      (.english, .other, [0, 2, 16, 100, 101, 1_000_000], [1100, 500, 1, 999]),
      (.german, .one, [1], [1000]),
      (.german, .other, [0, 2, 16, 101, 1_000_000], [1500, 500, 10_000]),
      (.dutch, .one, [1], [1000]),
      (.dutch, .other, [0, 2, 21, 1_000_000], [1500, 100]),
      (.spanish, .one, [1], [1000]),
      (.spanish, .many, [1_000_000, 2_000_000, 10_000_000], []),
      (.spanish, .other, [0, 2, 16, 100, 1_000_001], [100, 1500, 1_000_000_500]),
      (.french, .one, [0, 1], [100, 1000, 1500, 1999]),
      (.french, .many, [1_000_000, 3_000_000], []),
      (.french, .other, [2, 17, 100, 1_000_001], [2000, 2100, 10_500]),
      (.polish, .one, [1], [1000]),
      (.polish, .few, [2, 3, 4, 22, 23, 24, 32, 102, 1002], [2000, 22_000]),
      (.polish, .many, [0, 5, 11, 12, 13, 14, 19, 20, 21, 100, 112, 1_000_000], [5000]),
      (.polish, .other, [], [100, 1500, 2500, 22_100]),
    ]

  @Test func eachLanguageChoosesTheFormThatCLDRGivesIt() {
    for (language, category, whole, thousandths) in Self.samples {
      for number in whole {
        #expect(language.category(of: PluralNumber(number)) == category, "\(language) \(number)")
      }
      for number in thousandths {
        let chosen = language.category(of: PluralNumber(thousandths: number))
        #expect(chosen == category, "\(language) \(number) thousandths")
      }
    }
  }

  /// A catalogue must have the forms that are chosen, and no others.
  @Test(arguments: TextLanguage.allCases)
  func theFormsOfALanguageAreThoseThatNumbersChoose(language: TextLanguage) {
    var chosen: Set<PluralCategory> = []
    for number in (0...1000) + [1_000_000] {
      chosen.insert(language.category(of: PluralNumber(number)))
      chosen.insert(language.category(of: PluralNumber(thousandths: Int64(number) * 1000 + 500)))
    }
    #expect(chosen == Set(language.categories))
    #expect(language.categories == PluralCategory.allCases.filter(chosen.contains))
    #expect(chosen.contains(.other))
  }

  @Test(
    arguments: [
      (1000, 1, 0), (1500, 1, 1), (1250, 1, 2), (1, 0, 3), (10, 0, 2), (0, 0, 0), (-1500, 1, 1),
    ] as [(Int64, UInt64, Int)])
  func theDigitsShownAreCounted(thousandths: Int64, whole: UInt64, digits: Int) {
    let number = PluralNumber(thousandths: thousandths)
    #expect(number.whole == whole)
    #expect(number.fractionDigits == digits)
  }

  @Test(arguments: [
    ("de", TextLanguage.german), ("de-AT", .german), ("DE_ch", .german), ("en-GB", .english),
    ("fr", .french), ("it", nil), ("", nil), ("deutsch", nil),
  ])
  func aTagNamesItsLanguage(tag: String, language: TextLanguage?) {
    #expect(TextLanguage(tag: tag) == language)
  }
}
