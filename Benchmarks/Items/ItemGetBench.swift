import Bus
import BusFloor
import Foundation
import ItemService

/// An item read by its code, and which version of it is in force, beside a call to the same node that does nothing.
enum ItemGetBench {
  static let rounds = 5

  static func run(seconds: Double = 0.7) async throws -> [Measure] {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-items-\(UUID().uuidString.prefix(8))").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let service = try await MeasuredService<ItemService>(directory)
    let items = MeasuredItems(service: service)
    do {
      let codes = try await items.takeInSample()
      var figures = Rounds()
      for _ in 0..<rounds {
        for inFlight in [1, 64] {
          figures.note("floor", inFlight, await BusBench.call(service.client, inFlight, seconds))
          figures.note("get", inFlight, try await items.get(inFlight, codes, seconds))
          figures.note("current", inFlight, try await items.current(inFlight, codes, seconds))
        }
      }
      await service.stop()
      return [
        Measure("item.get.rate64", figures.value("get", 64), "calls/s").atLeast(0.35, timesFloor: figures.value("floor", 64)),
        Measure("item.get.p50", figures.value("get", 1), "us").beside(figures.value("floor", 1)),
        Measure("item.current.rate64", figures.value("current", 64), "calls/s").beside(figures.value("floor", 64)),
        Measure("item.current.p50", figures.value("current", 1), "us").beside(figures.value("floor", 1)),
      ]
    } catch {
      await service.stop()
      throw error
    }
  }
}
