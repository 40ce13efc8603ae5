public import Bus
public import Logging
public import ServiceLifecycle

/// Looks once a second whether the ring was changed, and hands the new one on: so keys are made, replaced and revoked without stopping.
public struct KeyRingWatch: ServiceLifecycle.Service, CustomStringConvertible {
  private let directory: KeyDirectory
  private let logger: Logger
  private let pause: @Sendable (Duration) async throws -> Void
  private let use: @Sendable (KeyRing) async -> Void

  /// - Parameters:
  ///   - pause: what passes the time between two looks.
  ///   - use: puts a ring in force; called with the first one that is read, and with each that differs from the one before.
  public init(
    _ directory: KeyDirectory, logger: Logger,
    pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
    use: @escaping @Sendable (KeyRing) async -> Void
  ) {
    self.directory = directory
    self.logger = logger
    self.pause = pause
    self.use = use
  }

  /// What logs of starting and stopping call it.
  public var description: String { "key ring watch" }

  public func run() async throws {
    await cancelWhenGracefulShutdown {
      var attention = KeyRingAttention()
      while !Task.isCancelled {
        await look(&attention)
        do { try await pause(KeyLimits.interval) } catch { return }
      }
    }
  }

  func look(_ attention: inout KeyRingAttention) async {
    // Looked at before it is read: what changes between is another at the next look.
    guard attention.isWorthReading(FileStamp(of: directory.ringPath)) else { return }
    switch attention.take(read()) {
    case .none: break
    case .ring(let ring):
      await use(ring)
      logger.notice("the key ring is in force", metadata: ["keys.count": "\(ring.entries.count)"])
    case .damaged(let error):
      logger.error("the key ring cannot be used; the one before stays in force", metadata: ["keys.error": "\(error)"])
    case .sound: logger.notice("the key ring can be used again")
    }
  }

  private func read() -> Result<KeyRing, KeyError> {
    do throws(KeyError) { return .success(try directory.register().ring) } catch { return .failure(error) }
  }
}
