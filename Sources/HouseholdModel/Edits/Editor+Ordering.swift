extension Editor {
  /// Puts a line behind another of its list, or at the top.
  ///
  /// Lines without a position come last, so those that must stay above it get one too; so do lines
  /// below it whose positions are equal, because two people moved them at once.
  public func reorder(
    _ line: LineID, behind other: LineID?, in view: SpaceView
  ) throws(EditError) -> Draft {
    try checkShown(line, in: view)
    guard other != line else { throw .positionBehindItself(line) }
    let others = view.lines(on: line.list).filter { $0.id != line }
    var index = 0
    if let other {
      guard let found = others.firstIndex(where: { $0.id == other }) else {
        throw .lineNotShown(other)
      }
      index = found + 1
    }
    let start = others[..<index].firstIndex { $0.position == nil } ?? index
    let lower = start > 0 ? others[start - 1].position : nil
    let end = others[index...].firstIndex { above($0.position, lower) } ?? others.count
    let upper = end < others.count ? others[end].position : nil
    let moved = others[start..<index].map(\.id) + [line] + others[index..<end].map(\.id)

    var draft = DraftInProgress(view)
    for (id, key) in zip(moved, try keys(lower, upper, count: moved.count)) {
      draft.ensureName(of: id.product)
      draft.takeBack(view.facts(of: id, .position))
      draft.say(id.product, .position(list: id.list, key: key))
    }
    return try draft.finished()
  }

  /// Whether a line may stay below one at `lower` as it is: it has no position, or a later one.
  private func above(_ position: FractionalKey?, _ lower: FractionalKey?) -> Bool {
    guard let position, let lower else { return true }
    return position > lower
  }

  private func keys(
    _ lower: FractionalKey?, _ upper: FractionalKey?, count: Int
  ) throws(EditError) -> [FractionalKey] {
    do { return try FractionalKey.between(lower, upper, count: count) } catch {
      throw .position(error)
    }
  }
}
