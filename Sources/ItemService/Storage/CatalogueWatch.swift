import Logging
import ServiceKit
import ServiceLifecycle
import Store

/// Takes up what other instances change in the catalogue, as soon as this one hears of it.
struct CatalogueWatch: ServiceLifecycle.Service, CustomStringConvertible {
  /// Until the next attempt, when the catalogue could not be read.
  static let pause = Duration.seconds(1)

  let environment: ServiceEnvironment
  let current: CurrentCatalogue

  /// What logs of starting and stopping call it.
  var description: String { "catalogue watch" }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      // What was committed while the catalogue was read at the start is taken up too.
      var known: Int64 = 0
      while !Task.isCancelled {
        let head = await environment.store.waitForEvents(after: known)
        guard head > known else { return }
        do {
          try await current.refresh()
          known = head
        } catch StoreError.cancelled {
          return
        } catch {
          environment.logger.error("the catalogue could not be read; trying again", metadata: ["error": "\(error)"])
          try? await Task.sleep(for: Self.pause)
        }
      }
    }
  }
}
