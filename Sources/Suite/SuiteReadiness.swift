public import Bus
import Contracts
import Hub
import SampleData
import ServiceKit

/// What is done once for every start: wait until all services answer, and give an empty catalogue the sample.
public enum SuiteReadiness {
  /// The services of the suite, in the order in which they start.
  public static let services = SuiteServices.all.map { $0.name }
  static let `operator` = Principal(id: "suite", role: .operator, channel: "service")

  /// Waits until every service answers a ping.
  /// - Throws: `Refusal` of the one that does not.
  public static func wait(for bus: any Caller, within limit: Duration = .seconds(30)) async throws(Refusal) {
    for service in services {
      var options = CallOptions(timeout: limit, principal: `operator`)
      options.service = service
      _ = try await bus.call(Ping(), options)
    }
  }

  /// Imports the sample catalogue if there is none.
  /// - Returns: How many items were imported; nil when there was a catalogue.
  public static func loadSampleIfEmpty(over bus: any Caller) async throws(Refusal) -> Int? {
    var list = ListItems()
    list.limit = 1
    guard try await bus.call(list, as: `operator`).total == 0 else { return nil }
    var request = ImportCatalogue()
    request.catalogue = sampleCatalogue
    // The key names what is done: of several that start at once, one does it.
    return try await bus.call(request, as: `operator`, within: .seconds(30), key: Array("sample-catalogue/1".utf8)).items
  }

  /// An item of the sample, as its file writes it; nil where it has none of this code.
  static func sampleItem(_ code: String) throws(WireError) -> JSONValue? {
    guard case .array(let items)? = try JSONValue(parsing: String(decoding: sampleCatalogue, as: UTF8.self))["items"] else { return nil }
    return items.first { $0["code"] == .string(code) }
  }

  private static var sampleCatalogue: [UInt8] {
    let file = unsafe yimen_sample_items()
    return unsafe Array(UnsafeRawBufferPointer(start: file.bytes, count: file.length))
  }
}
