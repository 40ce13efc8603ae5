import Logging
import Synchronization

extension Node {
  /// Follows the log of a service from after `position`, until the subscription is cancelled or let go.
  ///
  /// Events come in order, each once, over every loss of a link, restart or change of the publisher.
  /// - Parameter window: how many events may be handed on or kept before they are acknowledged, 1...`BusLimits.streamEvents`.
  /// - Throws: `bus.overloaded` when this program follows too many logs, `bus.tooLarge`, `bus.stopped`.
  public func events(
    of service: String, after position: UInt64, as principal: Principal, window: Int = BusLimits.streamEvents
  ) throws(Refusal) -> Subscription {
    var extensions = Extensions()
    extensions.trace = newTrace()
    extensions.principal = principal
    let encoded = extensions.encoded
    guard encoded.count <= BusLimits.headerBytes - Header.byteCount else { throw Refusal(BusRefusals.tooLarge, notExecuted: true) }
    let (id, hasLeft) = engine.withLock { core in
      (core.follow(service, after: position, window: window, extensions: encoded, now: now()), core.hasLeft)
    }
    guard let id else { throw Refusal(hasLeft ? BusRefusals.stopped : BusRefusals.overloaded, notExecuted: true) }
    loop.wake()
    return Subscription(to: service, id: id, node: self)
  }

  /// Reads a page for a stream, beside the loop.
  func read(_ read: LogRead) {
    guard let source = readers.source(of: read.service) else { return }
    let task = Task { [self] in
      let result: Result<LogPage, any Error>
      do {
        result = .success(try await source.page(for: read))
      } catch {
        result = .failure(error)
      }
      // Whoever cancels it has ended the stream.
      guard !Task.isCancelled else { return }
      engine.withLock { core in
        switch result {
        case .success(let page): core.supply(page, to: read.stream)
        case .failure(let error): core.fail(read.stream, refusal(for: error))
        }
      }
      loop.wake()
    }
    readers.began(read.stream, task)
  }

  private func refusal(for error: any Error) -> Refusal {
    if let refusal = error as? Refusal { return refusal }
    logger.error("reading a log failed", metadata: ["error": "\(error)"])
    return Refusal(BusRefusals.internalFault)
  }
}
