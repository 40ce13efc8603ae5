import Bus
import BusFloor
import Civics
import Contracts
import Foundation
import Logging
import NotifyService
import Store

/// The notify service with halls of many seats, and cases that are to be come for and have none.
struct MeasuredVisits {
  /// Bookings of a bench, each of a case of its own.
  static let cases = 120_000
  static let halls = 100
  /// Seats for online bookings in each slot.
  static let seats = 40
  /// Slots of each day, of a quarter of an hour from nine on.
  static let slots = 28
  /// Days that are booked: all lie within the horizon, and are open whatever day of the week they are.
  static let days = 18

  let service: MeasuredService<NotifyService>
  private let first: Day

  init(_ directory: String) async throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try await Self.fill(directory)
    service = try await MeasuredService<NotifyService>(directory)
    first = ShanghaiTime(utcSeconds: Int(Date().timeIntervalSince1970)).day + 2
    let request = ImportHalls.with { $0.file = Self.file }
    let operation = Principal(id: "bench", role: .operator, channel: "bench")
    _ = try await service.client.call(request, as: operation, within: .seconds(60))
  }

  func stop() async { await service.stop() }

  /// Books a seat for a case: at random, so that bookings seldom meet, or where it is said.
  func book(_ index: Int, at place: Int) async throws {
    let applicant = Principal(id: "s\(index)", role: .applicant, channel: "bench")
    let (rest, slot) = place.quotientAndRemainder(dividingBy: Self.slots)
    let (hall, day) = (rest / Self.days % Self.halls, rest % Self.days)
    let minute = 9 * 60 + 15 * slot
    let request = HoldSeat.with {
      $0.caseID = "b\(index)"
      $0.hall = "B\(hall)"
      $0.on = (first + day).description
      $0.at = "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
      $0.confirm = true
      $0.purpose = .with { $0.kind = .ownUse }
    }
    _ = try await service.client.call(request, as: applicant, within: .seconds(30))
  }

  func offers(_ index: Int) async throws {
    let request = ReadOffers.with {
      $0.caseID = "b\(index)"
      $0.purpose = .with { $0.kind = .ownUse }
    }
    let applicant = Principal(id: "s\(index)", role: .applicant, channel: "bench")
    _ = try await service.client.call(request, as: applicant, within: .seconds(30))
  }

  /// What cases would have left: reasons without a seat, whose persons choose the time.
  private static func fill(_ directory: String) async throws {
    let store = try await Store.open(
      StoreConfiguration(.directory(directory), service: NotifyService.name), migrations: NotifyService.migrations,
      logger: Logger(label: "bench"))
    for begin in stride(from: 0, to: cases, by: 5_000) {
      try await store.write { transaction in
        for index in begin..<min(cases, begin + 5_000) {
          try transaction.execute(
            """
            INSERT INTO visit_reason (
              case_id, kind, subject, standing, visit, place, target, case_number, item_zh, item_en, papers, at, item, listed)
            VALUES (?, 'originals', ?, 'unbooked', NULL, 0, 'natural_person', ?, '事项', 'Item', ?, 0, 'P027', 0)
            """,
            [.text("b\(index)"), .text("s\(index)"), .text("N\(index)"), .blob([])])
        }
      }
    }
    await store.close()
  }

  private static var file: String {
    let hours = ["workdays", "saturday", "sunday", "holiday"].map { "\"\($0)\": [[\"09:00\", \"16:00\"]]" }.joined(separator: ", ")
    let halls = (0..<halls).map { number in
      """
      {"id": "B\(number)", "code": "", "name": "厅\(number)", "windows": \(seats + 5), "skills": ["any"], "hours": {\(hours)},
       "slot_minutes": 15, "seats_per_slot": {"online": \(seats), "staff": 5}, "horizon_workdays": 20}
      """
    }
    return """
      {"schema": "yimen-halls/1", "halls": [\(halls.joined(separator: ","))],
       "visit_minutes": {"originals": 8, "signature": 6, "biometric": 12, "interview": 20}}
      """
  }
}
