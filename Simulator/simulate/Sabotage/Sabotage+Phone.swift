/// Bugs of the phone's rules.
extension Sabotage {
  private static let news = "Sources/DeviceSync/Answers/News.swift"
  private static let receive = "Sources/DeviceSync/Answers/Phone+Receive.swift"

  static let phone = [
    Sabotage(
      "reset-wipes-pending", breaks: "A reset throws away what the phone has yet to send.",
      .statements(
        news, "try swapInStagedFacts(in: space.id)",
        """
        try swapInStagedFacts(in: space.id)
        for replica in try replicas(in: space.id) {
          for entry in try entries(of: replica.replica, in: space.id, .after(replica.acked)) {
            try deleteEntry(at: entry.change.dot, in: space.id)
          }
        }
        """)),
    Sabotage(
      "own-change-leaves-early",
      breaks: "A receipt alone takes the phone's own change off the screen.",
      .expression(
        news, before: "EntryRow.Place(seq: ", "position.endSeq", "UInt64(Int64.max)",
        after: ", term: position.term)")),
    Sabotage(
      "page-applied-anywhere",
      breaks: "A page or a frame is applied to a state that it does not start from.",
      .expression(
        news, before: "ask again from where it is now (F3).\n      guard ",
        "space.position?.cursor == page.from", "true"),
      .expression(
        receive, before: "guard ", "space.position?.cursor == page.from", "true",
        after: " else { return .needsSync }")),
  ]
}
