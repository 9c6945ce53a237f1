/// One phone, or everybody, has no connection for a while.
enum Partition: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    world.cut(
      event, toServer: true, fromServer: true,
      for: UInt64(1 + event.draw(240, salt: 1)) * Span.second)
  }
}

extension SwarmWorld {
  /// Cuts the phone of `event`, or all, off.
  func cut(_ event: Event, toServer: Bool, fromServer: Bool, for length: UInt64) {
    let phone = event.draw(4, salt: 2) == 0 ? nil : event.phone
    cuts.append(
      Cut(phone: phone, toServer: toServer, fromServer: fromServer, until: now + length))
    for handset in handsets where phone == nil || handset.index == phone {
      if fromServer { breakStream(of: handset) }
      // A phone's system says so, when it notices.
      if toServer, fromServer { agenda.add(now + 500, .network(phone: handset.index, isUp: false)) }
    }
    agenda.add(now + length, .healing)
  }
}
