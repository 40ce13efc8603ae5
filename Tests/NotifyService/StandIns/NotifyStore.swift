import Civics
import Logging
import NotifyDomain
import NotifyService
import Store
import Synchronization
import TestKit

/// The service's database, while the service does not run.
enum NotifyStore {
  static func edit(in directory: String, _ body: @escaping @Sendable (Transaction) throws -> Void) async throws {
    let store = try await Store.open(
      StoreConfiguration(try await TestStore.location(for: directory), service: NotifyService.name), migrations: NotifyService.migrations,
      logger: Logger(label: "test"))
    do {
      try await store.write(body)
      await store.close()
    } catch {
      await store.close()
      throw error
    }
  }

  /// How many rows a query counts.
  static func count(_ query: String, in directory: String) async throws -> Int64 {
    let counted = Mutex<Int64>(0)
    try await edit(in: directory) { transaction in
      let count = try transaction.row(query)?.integer(0) ?? 0
      counted.withLock { $0 = count }
    }
    return counted.withLock { $0 }
  }

  /// Takes seats away, as if others had them.
  static func block(in directory: String, where isTaken: @escaping @Sendable (Seat) -> Bool, days: ClosedRange<Day>) async throws {
    let halls = SampleHalls.all
    try await edit(in: directory) { transaction in
      for hall in halls {
        for day in days {
          for slot in hall.slots(on: DayKind(of: day, in: .published)) {
            for number in hall.seats(of: .online) {
              let seat = Seat(hall: hall.id, day: day, slot: slot.index, number: number)
              guard isTaken(seat) else { continue }
              try transaction.execute(
                "INSERT INTO seat (hall, day, slot, number, visit) VALUES (?, ?, ?, ?, 'others')",
                [.text(hall.id), SQLValue(day.number), SQLValue(slot.index), SQLValue(number)])
            }
          }
        }
      }
    }
  }
}
