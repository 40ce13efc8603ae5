import Bus
import Contracts
import ItemService

/// A client that brings the item service catalogues.
struct ImportingItems {
  /// As many as `yimen items import` has on their way at once.
  private static let partsInFlight = 4
  /// Within what the service takes, whatever is added to the last of a part.
  static let partBytes = 440 * 1_024
  private static let operation = Principal(id: "bench", role: .operator, channel: "bench")

  let service: MeasuredService<ItemService>

  /// Brings a JSON file in its parts.
  func takeIn(_ parts: [[UInt8]]) async throws -> ImportOutcome {
    let ticket = try await call(BeginImport.with { $0.format = .json }, .seconds(30))
    try await withThrowingTaskGroup(of: ImportProgress.self) { group in
      for (number, part) in parts.enumerated() {
        if number >= Self.partsInFlight { _ = try await group.next() }
        let request = PutImportPart.with {
          $0.id = ticket.id
          $0.part = number
          $0.bytes = part
        }
        group.addTask { try await call(request, .seconds(30)) }
      }
      try await group.waitForAll()
    }
    return try await call(FinishImport.with { $0.id = ticket.id }, .seconds(600))
  }

  private func call<Request: Call>(_ request: Request, _ time: Duration) async throws -> Request.Reply {
    try await service.client.call(request, CallOptions(timeout: time, principal: Self.operation))
  }
}
