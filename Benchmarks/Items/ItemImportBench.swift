import BusFloor
import Contracts
import Foundation
import ItemDomain
import ItemService

/// A hundred thousand items imported from a file: brought in parts, read, judged and written.
enum ItemImportBench {
  static func run() async throws -> [Measure] {
    let parts = try parts(of: GeneratedCatalogue(count: ItemsBench.items, seed: ItemsBench.seed))
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-items-\(UUID().uuidString.prefix(8))").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let reading = seconds {
      var reader = CatalogueReader(format: .json)
      for part in parts { reader.read(part) }
      CodecBench.keep(reader.finish().draft.items.count)
    }
    let service = try await MeasuredService<ItemService>(directory)
    do {
      let begun = FloorLoop.now()
      let first = try await ImportingItems(service: service).takeIn(parts)
      let taking = Double(FloorLoop.now() - begun) / 1e9
      guard first.report?.added == ItemsBench.items else { throw NotImported(outcome: first) }
      await service.stop()
      return [
        Measure("item.import.read", reading, "s"),
        Measure("item.import", taking, "s").atMost(60),
        Measure("item.import.size", Double(parts.map(\.count).reduce(0, +)) / Double(ItemsBench.items), "bytes"),
      ]
    } catch {
      await service.stop()
      throw error
    }
  }

  /// The file as it goes to the service.
  private static func parts(of catalogue: GeneratedCatalogue) throws -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var part: [UInt8] = []
    try GeneratedFile(catalogue, table: nil, headings: .chinese, encoding: .utf8).write { bytes in
      if part.count + bytes.count > ImportingItems.partBytes {
        parts.append(part)
        part = []
      }
      part += bytes
    }
    return parts + [part]
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let begun = FloorLoop.now()
    work()
    return Double(FloorLoop.now() - begun) / 1e9
  }

  /// A generated catalogue has no faults; this one was not taken.
  private struct NotImported: Error, CustomStringConvertible {
    let outcome: ImportOutcome
    var description: String {
      "the generated catalogue was not taken: \(outcome.faults.first?.rule ?? "") \(outcome.faults.first?.record ?? "")"
    }
  }
}
