import Logging
import ServiceLifecycle
import Store

/// Tells who runs the program when little space is left for its store, before writes are refused for it; and when there is enough again.
struct DiskWatch: ServiceLifecycle.Service, CustomStringConvertible {
  static let interval = Duration.seconds(60)

  let free: @Sendable () -> Int64?
  let logger: Logger

  /// What logs of starting and stopping call it.
  var description: String { "disk watch" }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var isLittle = false
      while !Task.isCancelled {
        look(&isLittle)
        try? await Task.sleep(for: Self.interval)
      }
    }
  }

  /// - Parameter isLittle: whether that was told last.
  func look(_ isLittle: inout Bool) {
    guard let free = free(), (free < DiskLimit.little) != isLittle else { return }
    isLittle.toggle()
    let metadata: Logger.Metadata = ["store.free": "\(free)"]
    if isLittle {
      logger.warning("little space is left for the store; free some, or writes will be refused", metadata: metadata)
    } else {
      logger.notice("there is space for the store again", metadata: metadata)
    }
  }
}
