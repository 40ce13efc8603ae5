import Bus
import BusFloor
import Contracts
import Foundation
import Logging
import NotifyService
import ServiceKit
import Store

/// Notices that are due, over a quick provider beside one that hangs: each costs an address that is asked for, two commits and a request.
public enum NoticesBench {
  /// Notices that are due when the service starts.
  static let due = 10_000
  /// When nobody waits for them any more, in seconds.
  static let longest = 600.0

  public static func run() async throws -> [Measure] {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-notices-\(UUID().uuidString.prefix(8))").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try await store(due, in: directory)
    let gateway = try await NoticeGateway()
    let identity = ServiceDefinition(name: "identity", version: "1", operations: [ReadBenchContact()])
    let service = try await MeasuredService<NotifyService>(directory, beside: [identity], settings: gateway.settings)
    // What goes out while the service starts counts neither as notices nor as time.
    let (begun, before) = (FloorLoop.now(), gateway.taken.value)
    while gateway.taken.value < due, Double(FloorLoop.now() - begun) / 1e9 < longest { try await Task.sleep(for: .milliseconds(5)) }
    let seconds = Double(FloorLoop.now() - begun) / 1e9
    let (sent, waiting) = (gateway.taken.value - before, gateway.waiting.count)
    await gateway.stop()
    await service.stop()
    return [
      Measure("notices.text", Double(sent) / seconds * 3_600, "notices/h").atLeast(100_000),
      Measure("notices.slow", Double(waiting), "mails under way at the provider that hangs"),
    ]
  }

  /// Writes notices as the service would have, each due over both channels.
  private static func store(_ count: Int, in directory: String) async throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    var logger = Logger(label: "bench")
    logger.logLevel = .error
    let store = try await Store.open(
      StoreConfiguration(.directory(directory), service: NotifyService.name), migrations: NotifyService.migrations, logger: logger)
    for first in stride(from: 0, to: count, by: 500) {
      try await store.write { transaction in
        for number in first..<min(first + 500, count) {
          let notice = SQLValue.text("bench-\(number).case-decided.1")
          try transaction.execute(
            """
            INSERT INTO notice (subject, sequence, id, kind, case_id, title_zh, title_en, text_zh, text_en, at)
            VALUES (?, 1, ?, 'case-decided', ?, '已办结：事项', 'Granted: item', '您的申请已获批准。', 'Your application is granted.', ?)
            """,
            [.text("subject-\(number)"), notice, .text("bench-\(number)"), SQLValue(number)])
          for channel in ["text", "mail"] {
            try transaction.execute(
              "INSERT INTO delivery (notice, channel, state, attempt, due_at) VALUES (?, ?, 'pending', 0, ?)",
              [notice, .text(channel), SQLValue(number)])
          }
        }
      }
    }
    await store.close()
  }

  /// An address for everybody.
  private struct ReadBenchContact: BusOperation {
    func handle(_ request: ReadContact, _ context: CallContext) async throws -> Contact {
      Contact.with { ($0.phone, $0.mail, $0.language) = ("+8610000000000", "nobody@bench.example", "zh") }
    }
  }
}
