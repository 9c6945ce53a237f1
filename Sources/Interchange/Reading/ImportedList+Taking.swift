internal import HouseholdModel

extension ImportedList {
  /// Takes an entry if it has a name, and of it whatever fits; the rest is named in `skipped`.
  mutating func take(_ found: FoundEntry, words: (String) -> EntryWords?) {
    let typed = found.isOnlyName || found.quantity != nil ? nil : words(found.text)
    guard let name = name(typed?.name ?? found.text, line: found.line) else { return }
    var entry = ImportedEntry(
      name: name, quantity: typed?.quantity, note: nil, shelf: nil, isDone: found.isDone, list: nil,
      sourceLine: found.line)
    var notes = [typed?.note].compactMap(\.self)
    if let quantity = found.quantity {
      let understood = Self.quantity(quantity, of: name, words: words)
      entry.quantity = understood?.quantity
      notes.append(understood == nil ? quantity : understood?.note ?? "")
    }
    notes += found.notes
    entry.note = note(notes, line: found.line)
    entry.shelf = heading(found.shelf, .shelfUnreadable, line: found.line)
    entry.list = heading(found.list, .listUnreadable, line: found.line)
    entries.append(entry)
  }

  private mutating func skip(_ reason: SkipReason, line: Int) {
    skipped.append(SkippedEntry(sourceLine: line, reason: reason))
  }

  private mutating func name(_ text: String, line: Int) -> String? {
    do {
      let name = try DisplayName(text)
      if name.text.namesSomething { return name.text }
      skip(.noName, line: line)
    } catch .tooLong(let bytes, let limit) {
      skip(.nameTooLong(bytes: bytes, limit: limit), line: line)
    } catch .controlCharacter {
      skip(.nameUnreadable, line: line)
    } catch {
      skip(.noName, line: line)
    }
    return nil
  }

  /// A quantity that the format keeps apart: as we write it ourselves, or as a person would beside
  /// this name; nil if it is neither.
  private static func quantity(
    _ text: String, of name: String, words: (String) -> EntryWords?
  ) -> EntryWords? {
    if let plain = QuantityText.unambiguous(text) { return EntryWords(name: name, quantity: plain) }
    guard let understood = words(text + " " + name), understood.quantity != nil,
      understood.name.trimmed == name
    else { return nil }
    return understood
  }

  private mutating func note(_ parts: [String], line: Int) -> String? {
    let text = parts.compactMap(\.words).joined(separator: "\n")
    if text.isEmpty { return nil }
    let bytes = text.utf8.count
    guard bytes <= EditLimits.noteBytes else {
      skip(.noteTooLong(bytes: bytes, limit: EditLimits.noteBytes), line: line)
      return nil
    }
    let isReadable = text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
    }
    guard isReadable else {
      skip(.noteUnreadable, line: line)
      return nil
    }
    return text
  }

  private mutating func heading(
    _ text: String?, _ reason: SkipReason, line: Int
  ) -> String? {
    guard let text = text?.words else { return nil }
    guard let name = try? DisplayName(text) else {
      skip(reason, line: line)
      return nil
    }
    return name.text
  }
}
