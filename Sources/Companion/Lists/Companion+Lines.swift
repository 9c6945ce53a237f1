public import HouseholdModel

extension Companion {
  /// Puts something on a list.
  ///
  /// Who adds "milk" where "Milk" stands already adds to that line: what one person wants adds up, and what
  /// different people want is combined by the list's policy. A line that was bought is wanted again.
  @concurrent @discardableResult
  public func addLine(
    _ name: String, quantity: Quantity? = nil, to list: ListID = .main, for purpose: String? = nil
  ) async throws -> Edit<LineID> {
    try await addLine(NewLine(name, list: list, quantity: quantity, purpose: purpose))
  }

  /// Puts something on a list, with everything that can be said about it.
  @concurrent @discardableResult
  public func addLine(_ line: NewLine) async throws -> Edit<LineID> {
    let key = try disk { try name(line.name).key }
    let id = LineID(product: Subject(product: key, variant: line.variant), list: line.list)
    return try edit(id) { try $0.add(line, in: $1) }
  }

  /// Gives a line another name.
  ///
  /// If that means another product, the line becomes that product's.
  @concurrent @discardableResult
  public func renameLine(_ line: LineID, to name: String) async throws -> Edit<LineID> {
    var renamed = line
    let edit = try edit(line) { editor, view in
      let draft = try editor.rename(line, to: name, in: view)
      // Only a name of another key puts the line's needs or mark on another product.
      let target = draft.assertions.first { $0.value.list == line.list }?.subject
      renamed.product = target ?? line.product
      return draft
    }
    return Edit(target: renamed, undoable: edit.undoable)
  }

  /// Writes words to a line; an empty text takes them away.
  @concurrent @discardableResult
  public func setNote(_ text: String, of line: LineID) async throws -> Edit<LineID> {
    try edit(line) { try $0.setNote(text, of: line, in: $1) }
  }

  /// Says how much of a line is wanted in all; nil is "some".
  @concurrent @discardableResult
  public func setQuantity(_ quantity: Quantity?, of line: LineID) async throws -> Edit<LineID> {
    try edit(line) { try $0.setQuantity(quantity, of: line, in: $1) }
  }

  /// Says on which shelf a line's product stands; an empty text takes that away.
  @concurrent @discardableResult
  public func setCategory(_ text: String, of line: LineID) async throws -> Edit<LineID> {
    try edit(line) { try $0.setCategory(text, of: line.product, in: $1) }
  }

  /// Takes a line off its list.
  ///
  /// What somebody puts on it meanwhile stays.
  @concurrent @discardableResult
  public func remove(_ line: LineID) async throws -> Edit<LineID> {
    try edit(line) { try $0.remove(line, in: $1) }
  }

  /// Puts a wanted line on another list.
  @concurrent @discardableResult
  public func move(_ line: LineID, to list: ListID) async throws -> Edit<LineID> {
    try edit(LineID(product: line.product, list: list)) { try $0.move(line, to: list, in: $1) }
  }

  /// Puts a line behind another of its list, or at the top if `other` is nil.
  @concurrent @discardableResult
  public func reorder(_ line: LineID, behind other: LineID?) async throws -> Edit<LineID> {
    try edit(line) { try $0.reorder(line, behind: other, in: $1) }
  }

  private func name(_ text: String) throws(EditError) -> DisplayName {
    do { return try DisplayName(text) } catch { throw .name(error) }
  }
}
