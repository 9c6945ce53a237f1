/// What a phone replies: one line of JSON on the standard output of `simulate phone`.
///
/// Exactly one for each request, in their order, and for an edit only once it is on disk. `ok` says whether it was
/// done; if not, `error` is a code and `words` says it to people.
struct PhoneReply: Codable, Hashable, Sendable {
  /// The id of the request; 0 for the first line, which says that the phone is ready.
  var id: Int
  var ok: Bool
  /// Why not: a stable code such as `offline` or `signed-out`.
  var error: String?
  /// The same in words.
  var words: String?
  /// Whether an edit changed anything.
  var changed: Bool?
  var code: String?
  var lines: [ShownLine]?
  var hash: String?
  var tray: [ShownRejection]?
  var alerts: [ShownAlert]?
  var devices: [String]?
  var why: [String]?
  var health: ShownHealth?
  var milliseconds: UInt64?

  /// It was done.
  init(_ id: Int) {
    self.id = id
    ok = true
  }

  /// It was not done.
  init(_ id: Int, error: String, words: String) {
    self.id = id
    ok = false
    self.error = error
    self.words = words
  }
}

/// A line of the list, as the phone shows it.
struct ShownLine: Codable, Hashable, Sendable {
  var name: String
  /// How many are wanted; nil for "some".
  var count: Int?
  /// Who wants it, by name.
  var by: [String]
  /// Who bought it, by name.
  var boughtBy: [String]
  var note: String?

  /// Bought, and nobody wants more.
  var isDone: Bool { by.isEmpty }
}

/// An action that the server rejected.
struct ShownRejection: Codable, Hashable, Sendable {
  var reason: String
  var words: String
}

/// Something the member is told.
struct ShownAlert: Codable, Hashable, Sendable {
  /// `double-purchase`, `claimed` or `member-joined`.
  var kind: String
  var words: String
  var isRead: Bool
}

/// How a phone stands with the server.
struct ShownHealth: Codable, Hashable, Sendable {
  /// What it does about syncing: `stopped` unless it watches, then `upToDate`, `signedOut` and so on.
  var activity: String
  /// When it last asked the server for something, by its own clock in milliseconds.
  var asked: UInt64?
  /// Edits without a receipt.
  var pending: Int
  var rejected: Int
  /// Why the last exchange failed.
  var lastError: String?
}
