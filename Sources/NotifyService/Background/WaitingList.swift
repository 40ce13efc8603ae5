import Bus
import Logging
import NotifyDomain
import ServiceKit
import ServiceLifecycle
import Store

/// Looks after those who wait for a seat when nothing else happens: a new day opens new seats.
struct WaitingList: ServiceLifecycle.Service, CustomStringConvertible {
  static let interval = Duration.seconds(60)

  let environment: ServiceEnvironment
  let desk: VisitDesk

  /// What logs of starting and stopping call it.
  var description: String { "waiting list" }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await serve()
        } catch StoreError.cancelled {
          return
        } catch {
          environment.logger.error("the waiting list could not be served", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: Self.interval)
      }
    }
  }

  func serve() async throws {
    guard try await environment.store.read({ try ReasonTable.isAnyWaiting(in: $0) }) else { return }
    try await environment.store.write { [desk, environment] transaction in
      try desk.serveWaiting(WorkUnit(transaction, principal: NotifyService.principal, cause: [], environment: environment))
    }
  }
}
