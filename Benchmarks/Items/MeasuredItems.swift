import Bus
import BusFloor
import Contracts
import ItemDomain
import ItemService

/// The item service with the sample, asked for its items.
struct MeasuredItems {
  private static let reader = Principal(id: "bench", role: .applicant, channel: "bench")
  private static let operation = Principal(id: "bench", role: .operator, channel: "bench")
  /// Requests of a caller, each item at random.
  private static let requests = 512

  let service: MeasuredService<ItemService>

  /// - Returns: the codes of its items.
  func takeInSample() async throws -> [String] {
    _ = try await service.client.call(
      ImportCatalogue.with { $0.catalogue = SampleCatalogue.bytes }, as: Self.operation, within: .seconds(60))
    return try SampleCatalogue.draft().items.map(\.code)
  }

  /// Reads items by code, each at random.
  func get(_ inFlight: Int, _ codes: [String], _ seconds: Double) async throws -> FloorLoop.Result {
    try await ask(inFlight, codes.map { code in GetItem.with { $0.code = code } }, seconds)
  }

  /// Asks which version of an item is in force, each at random.
  func current(_ inFlight: Int, _ codes: [String], _ seconds: Double) async throws -> FloorLoop.Result {
    try await ask(inFlight, codes.map { code in CurrentVersion.with { $0.code = code } }, seconds)
  }

  private func ask<Request: Call>(_ inFlight: Int, _ requests: [Request], _ seconds: Double) async throws -> FloorLoop.Result {
    try await service.ask(inFlight, seconds) { _, random in
      (Self.reader, (0..<Self.requests).map { _ in requests[Int(random.next() % UInt64(requests.count))] })
    }
  }
}
