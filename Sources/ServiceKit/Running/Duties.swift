import ServiceLifecycle

/// The duties of one service, side by side: a group of services would end them one after the other, and each may wait for a server that hangs.
struct Duties: ServiceLifecycle.Service, CustomStringConvertible {
  let service: String
  let holders: [DutyHolder]

  /// What logs of starting and stopping call it.
  var description: String { "duties of \(service)" }

  func run() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for holder in holders { group.addTask { try await holder.run() } }
      try await group.waitForAll()
    }
  }
}
