/// A list as a person sees it.
public struct ListView: Hashable, Sendable, Identifiable {
  /// Which list.
  public var id: ListID
  /// What it is called; nil for the main list until somebody names it, and for a list whose making
  /// was rejected while something on it was not.
  public var name: String?
  /// How it combines needs of different people.
  public var policy: NeedPolicy
  /// Whether it is put away.
  public var isArchived: Bool
  /// What it is for.
  public var kind = ListKind.shopping
}

extension SpaceView {
  /// Every list, the main one first, then by name: those that were made and those with lines.
  public var lists: [ListView] {
    var ids: [ListID] = [.main]
    for fact in facts {
      switch fact.value {
      case .listName, .listPolicy, .listArchived, .listKind:
        ids.append(ListID(rawValue: fact.subject.rawValue))
      case .need(let need): ids.append(need.list)
      case .bought(let list): ids.append(list)
      default: break
      }
    }
    ids.sort()
    let distinct = ids.enumerated().filter { $0.offset == 0 || ids[$0.offset - 1] != $0.element }
    return distinct.map { list($0.element) }.sorted { $0.place < $1.place }
  }

  /// One list, as far as anything is said about it.
  public func list(_ id: ListID) -> ListView {
    var view = ListView(id: id, name: nil, policy: .largest, isArchived: false)
    if case .listName(let name) = winner(.listName, of: id.subject) { view.name = name }
    if case .listPolicy(let policy) = winner(.listPolicy, of: id.subject) { view.policy = policy }
    if case .listArchived(let isArchived) = winner(.listArchived, of: id.subject) {
      view.isArchived = isArchived
    }
    if case .listKind(let kind) = winner(.listKind, of: id.subject) { view.kind = kind }
    return view
  }

  /// Whether a list exists: the main one, one that was made, or one that has lines.
  package func hasList(_ id: ListID) -> Bool {
    if id == .main || !facts(of: id.subject, .listName).isEmpty { return true }
    return facts.contains { fact in
      switch fact.value {
      case .need(let need): need.list == id
      case .bought(let list): list == id
      default: false
      }
    }
  }
}

extension ListView {
  fileprivate var place: Place { Place(rank: id == .main ? 0 : 1, name: NameOrder(name), id: id) }
}

private struct Place: Comparable {
  let rank: Int
  let name: NameOrder
  let id: ListID

  static func < (left: Place, right: Place) -> Bool {
    (left.rank, left.name, left.id) < (right.rank, right.name, right.id)
  }
}

/// Where a name stands among others: by its key, then as written.
///
/// No name comes last.
struct NameOrder: Comparable {
  private let rank: Int
  private let key: ExactText
  private let name: ExactText

  init(_ name: String?) {
    rank = name == nil ? 1 : 0
    key = ExactText(name.flatMap(ProductKey.init(name:))?.text ?? "")
    self.name = ExactText(name ?? "")
  }

  static func < (left: NameOrder, right: NameOrder) -> Bool {
    (left.rank, left.key, left.name) < (right.rank, right.key, right.name)
  }
}
