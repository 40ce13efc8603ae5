import IdentityService
import Store
import TestKit
import Testing

struct SubjectsMigrationTests {
  @Test func `a database of before keeps what it has, and tells since when as far as it is known`() async throws {
    let directory = TemporaryDirectory.make()
    try await IdentityStore.edit(in: directory, versions: 1) { transaction in
      for (id, time) in [("s1", 500), ("s2", 300)] {
        try transaction.execute(
          "INSERT INTO identity_subject (id, kind, name, language, registered_at) VALUES (?, 'natural', ?, 'zh', ?)",
          [.text(id), .blob([1]), SQLValue(time)])
        try transaction.execute(
          """
          INSERT INTO identity_number (number_index, subject, kind, sealed, place, is_retired) VALUES (?, ?, 'passport', ?, 1, 0)
          """, [.blob([UInt8(time % 256)]), .text(id), .blob([2])])
      }
    }
    let (numbers, history) = try await IdentityStore.edit(in: directory) { transaction in
      (
        try transaction.rows("SELECT subject, added_at, retired_at FROM identity_number ORDER BY subject").map {
          "\(try $0.text(0)) \(try $0.integer(1)) \(try $0.optionalInteger(2) ?? -1)"
        },
        try transaction.rows("SELECT subject, at, kind FROM identity_history ORDER BY sequence").map {
          "\(try $0.text(0)) \(try $0.integer(1)) \(try $0.text(2))"
        }
      )
    }
    #expect(numbers == ["s1 500 -1", "s2 300 -1"])
    #expect(history == ["s2 300 registered", "s1 500 registered"])
  }
}
