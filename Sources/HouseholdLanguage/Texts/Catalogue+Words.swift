public import HouseholdModel

extension Catalogue {
  /// What there is to say, in this language.
  ///
  /// `now` is when and where it is read, for words such as "yesterday".
  public func words(_ worded: some Worded, at now: TextMoment) -> String {
    let sentence = worded.sentence
    let form = form(of: sentence)
    guard let template = template(sentence.key, form) else {
      return language == .english ? "" : Catalogue.english.words(sentence, at: now)
    }
    return fill(template) { name in
      sentence.argument(named: name).map { value($0, at: now) }
    }
  }

  /// An amount with its unit, as this language writes it: "1,5 l".
  public func words(_ quantity: Quantity) -> String {
    let amount = amount(quantity)
    if quantity.unit == .count { return amount }
    let plural = language.category(of: PluralNumber(thousandths: quantity.thousandths))
    guard let key = TextKey(rawValue: "unit-" + quantity.unit.code) else {
      return said(.unit, ["amount": amount, "unit": plain(quantity.unit.code)])
    }
    guard let template = template(key, TextForm(plural: plural)) else {
      return language == .english ? "" : Catalogue.english.words(quantity)
    }
    return fill(template) { _ in (amount, false) }
  }

  private func form(of sentence: Sentence) -> TextForm {
    var form = TextForm()
    for argument in sentence.arguments {
      if case .person(.you) = argument { form.isYou = true }
      if case .count(let count) = argument {
        form.plural = language.category(of: PluralNumber(count))
      }
    }
    return form
  }

  /// Puts values where they belong; one of the catalogue's own words begins a sentence with a capital letter.
  private func fill(
    _ template: TextTemplate, _ value: (String) -> (text: String, isOurs: Bool)?
  ) -> String {
    var words = ""
    for piece in template.pieces {
      switch piece {
      case .words(let text): words += text
      case .argument(let name):
        let (text, isOurs) = value(name) ?? ("", false)
        words += isOurs && words.isEmpty ? text.prefix(1).uppercased() + text.dropFirst() : text
      }
    }
    return words
  }

  /// What an argument comes to, and whether those are words of the catalogue.
  private func value(_ argument: TextArgument, at now: TextMoment) -> (String, Bool) {
    switch argument {
    case .name(let name), .person(.named(let name)): (plain(name), false)
    case .something: (said(.something), true)
    case .person(.unknown): (said(.somebody), true)
    // The form for "you" has no place for a person.
    case .person(.you): ("", false)
    case .count(let number), .number(let number): (String(number), false)
    case .quantity(let quantity): (words(quantity), false)
    case .day(let milliseconds): (day(milliseconds, at: now), true)
    case .moment(let milliseconds):
      (
        said(
          .dayAndTime,
          ["day": day(milliseconds, at: now), "time": time(milliseconds, at: now)]), true
      )
    }
  }

  private func day(_ milliseconds: UInt64, at now: TextMoment) -> String {
    let ago = now.day(of: now.milliseconds) - now.day(of: milliseconds)
    switch ago {
    case 0: return said(.today)
    case 1: return said(.yesterday)
    case 2...TextMoment.daysCounted: return words(Sentence(.daysAgo, .count(ago)), at: now)
    default:
      let date = CivilDate(daysSince1970: now.day(of: milliseconds))
      return said(
        .onDate,
        [
          "year": String(date.year), "month": twoDigits(date.month), "day": twoDigits(date.day),
        ])
    }
  }

  private func time(_ milliseconds: UInt64, at now: TextMoment) -> String {
    let minutes = now.minuteOfDay(of: milliseconds)
    return said(.timeOfDay, ["hour": twoDigits(minutes / 60), "minute": twoDigits(minutes % 60)])
  }

  /// A text that depends on nothing but words.
  private func said(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    guard let template = template(key, TextForm()) else {
      return language == .english ? "" : Catalogue.english.said(key, values)
    }
    return fill(template) { name in values[name].map { ($0, false) } }
  }

  /// The digits of an amount, without needless zeros.
  private func amount(_ quantity: Quantity) -> String {
    let digits = PluralNumber(thousandths: quantity.thousandths).fractionDigits
    let whole = String(quantity.thousandths / 1000)
    guard digits > 0 else { return whole }
    let fraction = String(1000 + quantity.thousandths % 1000).dropFirst().prefix(digits)
    return whole + language.decimalSeparator + fraction
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
