internal import DeviceSync
internal import HouseholdModel

/// Something on its way between a phone and the server.
struct Letter {
  enum Content {
    case request(Message<SyncRequest>)
    case reply(Reply)
    case frame(Message<Frame>)
  }

  var phone: Int
  /// Which of the memories that the phone has had: connections end with the app that opened them.
  var life: Int
  /// Which request it is, or answers.
  var number: UInt64
  var content: Content
}

/// A request, an answer or a frame: as a value, or as bytes where the codec takes part.
enum Message<Value> {
  case value(Value)
  case bytes([UInt8])
}

/// What becomes of a request.
enum Reply {
  case answer(Message<SyncAnswer>)
  /// 401.
  case tokenRefused
  /// Any other failure, as the phone's shell would tell it.
  case failure(SyncFailure)
}

/// When copies of a message arrive, in milliseconds after it was sent; none if it is lost.
struct Passage {
  var copies: [UInt64]
}
