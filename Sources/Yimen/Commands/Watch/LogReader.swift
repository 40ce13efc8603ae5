import Bus
import Contracts

/// Reads the log of one service by long polls, and goes on when the service comes back.
struct LogReader: Sendable {
  enum Start: Sendable {
    /// What comes from now on.
    case head
    /// What comes after this sequence.
    case after(Int)
  }

  private static let wait = Duration.seconds(20)
  private static let pause = Duration.seconds(1)

  let service: String
  let kinds: [String]
  let start: Start
  let principal: Principal
  /// Whether a service without a log is an error; else it is left out.
  let mustHaveLog: Bool

  /// Reads until the printer has enough, or the task is cancelled.
  /// - Returns: whether the printer has enough.
  /// - Throws: a `Refusal` that time does not mend.
  func read(_ node: Node, to printer: EventPrinter) async throws -> Bool {
    var cursor: Int?
    if case .after(let sequence) = start { cursor = sequence }
    var isTold = false
    while !Task.isCancelled {
      do throws(Refusal) {
        let page = try await page(node, after: cursor)
        // The first answer, when only new events are wanted, says where new begins.
        guard cursor != nil else {
          cursor = page.head
          continue
        }
        cursor = page.next
        isTold = false
        if printer.print(page.events, of: service) { return true }
      } catch {
        if Task.isCancelled { return false }
        if error.code == BusRefusals.unknownMethod.code && !mustHaveLog { return false }
        guard error.retry else { throw error }
        if !isTold { printer.note(error, of: service) }
        isTold = true
        try? await Task.sleep(for: Self.pause)
      }
    }
    return false
  }

  private func page(_ node: Node, after cursor: Int?) async throws(Refusal) -> EventPage {
    var request = ReadEvents()
    request.after = cursor ?? 0
    request.limit = cursor == nil ? 1 : 0
    request.waitMilliseconds = cursor == nil ? 0 : Int(Self.wait.components.seconds * 1_000)
    request.kinds = kinds
    return try await node.call(request, CallOptions(timeout: Self.wait + .seconds(5), principal: principal, service: service))
  }
}
