import Bus
import BusFloor
import Foundation
import ItemDomain

/// A guide for a subject and answers: what it takes to reckon, item by item of a large catalogue, and what a caller waits for it over tcp, with the
/// read of what the subject holds.
enum ItemGuideBench {
  static let seconds = 1.0
  static let rounds = 5
  /// Guides that are reckoned: every so many items of the catalogue.
  static let guides = 10_000

  static func run() async throws -> [Measure] {
    let reckoned = try reckon(Catalogue(GeneratedCatalogue(count: ItemsBench.items, seed: ItemsBench.seed).draft()))
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-guide-\(UUID().uuidString.prefix(8))").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let guided = try await GuidedBench(directory)
    let service = guided.service
    do {
      var figures = Rounds()
      for _ in 0..<rounds {
        figures.note("floor", 1, await BusBench.call(service.client, 1, seconds / 5))
        figures.note("guide", 1, try await guided.guide(seconds))
      }
      await service.stop()
      return reckoned + [
        Measure("item.guide.call.p50", figures.value("guide", 1), "us").atMost(1_000),
        Measure("item.guide.call.beside", figures.value("guide", 1), "us").beside(figures.value("floor", 1)),
      ]
    } catch {
      await service.stop()
      throw error
    }
  }

  /// Nothing where the catalogue is empty.
  private static func reckon(_ catalogue: Catalogue) throws -> [Measure] {
    guard !catalogue.items.isEmpty else { return [] }
    let held = catalogue.certificateTypes.prefix(3).map { HeldCertificate(id: $0.code, type: $0.code) }
    var times: [UInt64] = []
    for place in stride(from: 0, to: catalogue.items.count, by: max(1, catalogue.items.count / guides)) {
      let item = catalogue.items[place]
      let begun = FloorLoop.now()
      CodecBench.keep(GuidePlan(for: item, in: catalogue, held: held).lines.count)
      times.append(FloorLoop.now() - begun)
    }
    times.sort()
    return [
      Measure("item.guide.p50", Double(times[times.count / 2]) / 1_000, "us").atMost(1_000),
      Measure("item.guide.p99", Double(times[times.count * 99 / 100]) / 1_000, "us").atMost(1_000),
    ]
  }
}
