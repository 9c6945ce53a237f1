/// What a phone is asked to do: one line of JSON on the standard input of `simulate phone`.
///
/// `{"id":7,"do":"add","name":"Milk","count":2,"at":1767225600000}`. `id` comes back in the reply. `at` is what the
/// phone's clock says from then on, in milliseconds since 1970; without it the phone has the real time.
struct PhoneRequest: Codable, Hashable, Sendable {
  /// What is to be done.
  enum Action: String, Codable, Hashable, Sendable, CaseIterable {
    /// Starts a household offline: `member`, `device`.
    case start
    /// Connects it to the server.
    case connect
    /// Makes an invite for a new member, or with `"name":"device"` for another phone of this one. Replies `code`.
    case invite
    /// Joins with an invite: `code`, `member`, `device`.
    case join
    /// Puts `name` on the list, `count` of it.
    case add
    /// Says how much of `name` is wanted: `count`.
    case quantity
    /// Writes `text` to the line `name`.
    case note
    /// Gives the line `name` the name `text`.
    case rename
    /// Ticks `name` off.
    case buy
    /// Takes the own purchase of `name` back.
    case unbuy
    /// Takes `name` off the list.
    case remove
    /// Takes everything off the list that is bought.
    case clear
    /// Takes the latest action back.
    case undo
    /// Exchanges everything with the server.
    case sync
    /// Keeps in step with the server by itself from now on, over a live stream, as an app does that is open.
    case watch
    /// Ends that, and replies once nothing is under way any more.
    case unwatch
    /// Replies `lines`.
    case show
    /// Replies `hash`: of the household's canonical snapshot.
    case hash
    /// Replies `tray`: the actions that the server rejected.
    case tray
    /// Replies `alerts`.
    case alerts
    /// Marks every alert as read.
    case read
    /// Replies `devices`.
    case devices
    /// Takes the rights of the device called `name`.
    case revoke
    /// Replies `why` the line `name` is what it is.
    case why
    /// Replies `health`.
    case health
    /// Replies `milliseconds`: what the phone's clock says.
    case clock
    /// Writes a value that no server can read, as a faulty old version of the app might.
    case fault
    /// Replies and ends.
    case stop
  }

  /// Comes back in the reply.
  var id: Int
  var action: Action
  /// What the phone's clock says from now on; nil for the real time.
  var at: UInt64?
  var name: String?
  var text: String?
  var count: Int?
  var member: String?
  var device: String?
  var code: String?

  init(
    _ action: Action, id: Int = 0, at: UInt64? = nil, name: String? = nil, text: String? = nil,
    count: Int? = nil, member: String? = nil, device: String? = nil, code: String? = nil
  ) {
    self.id = id
    self.action = action
    self.at = at
    self.name = name
    self.text = text
    self.count = count
    self.member = member
    self.device = device
    self.code = code
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case action = "do"
    case at, name, text, count, member, device, code
  }
}
