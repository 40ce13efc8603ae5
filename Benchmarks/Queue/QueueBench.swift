import Bus
import BusFloor
import Civics
import Contracts
import Foundation
import NotifyService

/// A hall of five hundred windows with ten thousand people in line: tickets a second, and how long a clerk waits for the next one.
public enum QueueBench {
  static let windows = 500
  static let people = 10_000
  /// Kiosks that draw, and clerks that press, at once.
  static let kiosks = 64
  static let pressing = 16
  static let hall = "B0"

  public static func run() async throws -> [Measure] {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-queue-\(UUID().uuidString.prefix(8))").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let service = try await MeasuredService<NotifyService>(directory)
    do {
      let measures = try await measure(service.client)
      await service.stop()
      return measures
    } catch {
      await service.stop()
      throw error
    }
  }

  private static func measure(_ client: Node) async throws -> [Measure] {
    let operation = Principal(id: "bench", role: .operator, channel: "bench")
    _ = try await client.call(ImportHalls.with { $0.file = file }, as: operation, within: .seconds(60))
    for window in 1...windows {
      let request = OpenWindow.with { ($0.hall, $0.window, $0.skills) = (hall, window, skills(window)) }
      _ = try await client.call(request, as: clerk(window), within: .seconds(30))
    }
    let start = FloorLoop.now()
    try await draw(client)
    let drawn = Double(people) / (Double(FloorLoop.now() - start) / 1e9)
    let calls = try await serve(client)
    return [
      Measure("queue.draw", drawn, "tickets/s"),
      Measure("queue.next.p50", percentile(0.5, of: calls), "ms"),
      Measure("queue.next.p99", percentile(0.99, of: calls), "ms").atMost(20),
    ]
  }

  private static func draw(_ client: Node) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for kiosk in 0..<kiosks {
        group.addTask {
          let principal = Principal(id: "kiosk-\(kiosk)", role: .clerk, channel: "kiosk")
          for person in stride(from: kiosk, to: people, by: kiosks) {
            let request = CheckInAtHall.with { ($0.hall, $0.skills) = (hall, person % 3 == 0 ? [] : [target(person)]) }
            _ = try await client.call(request, as: principal, within: .seconds(30))
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Every window calls, serves and finishes in its turn until nobody is in line.
  /// - Returns: how long each call took, in ms.
  private static func serve(_ client: Node) async throws -> [Double] {
    try await withThrowingTaskGroup(of: [Double].self) { group in
      for first in 1...pressing {
        group.addTask {
          var calls: [Double] = []
          var window = first
          for _ in 0..<people / pressing {
            let begun = FloorLoop.now()
            let request = CallNextTicket.with { ($0.hall, $0.window) = (hall, window) }
            let number = try await client.call(request, as: clerk(window), within: .seconds(30)).number
            calls.append(Double(FloorLoop.now() - begun) / 1e6)
            let serve = ServeTicket.with { ($0.hall, $0.number) = (hall, number) }
            _ = try await client.call(serve, as: clerk(window), within: .seconds(30))
            let finish = FinishTicket.with { ($0.hall, $0.number) = (hall, number) }
            _ = try await client.call(finish, as: clerk(window), within: .seconds(30))
            window += pressing
            if window > windows { window = first }
          }
          return calls
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  private static func clerk(_ window: Int) -> Principal { Principal(id: "clerk-\(window)", role: .clerk, channel: "window") }

  /// Every window serves everybody, by two skills or by all, so that no window runs out of people before the others.
  private static func skills(_ window: Int) -> [String] { window % 2 == 0 ? ["any"] : ["natural_person", "legal_person"] }

  private static func target(_ person: Int) -> String { person % 3 == 1 ? "natural_person" : "legal_person" }

  private static var file: String {
    let hours = ["workdays", "saturday", "sunday", "holiday"].map { "\"\($0)\": [[\"09:00\", \"16:00\"]]" }.joined(separator: ", ")
    return """
      {"schema": "yimen-halls/1", "halls": [
        {"id": "\(hall)", "code": "", "name": "厅", "windows": \(windows), "skills": ["any"], "hours": {\(hours)}, "slot_minutes": 15,
         "seats_per_slot": {"online": 40, "staff": 5}, "horizon_workdays": 20}],
       "visit_minutes": {"originals": 8, "signature": 6, "biometric": 12, "interview": 20}}
      """
  }
}
