import Bus
import Contracts
import IdentityService
import Store
import TestKit

/// One person who was registered twice, with two passports, at the identity service itself; and the service of cases, which hears of what becomes of
/// the two.
struct Twice {
  let cases: CaseBench
  /// The id of the one that stays.
  let stays: String
  let merged: String

  init(_ cases: CaseBench, first: String = "E12345678", second: String = "E23456789") async throws {
    self.cases = cases
    stays = try await Self.register(cases, "测试人", passport: first)
    merged = try await Self.register(cases, "Ceshi Ren", passport: second)
  }

  /// Two who are registered already.
  init(_ cases: CaseBench, stays: String, merged: String) {
    self.cases = cases
    self.stays = stays
    self.merged = merged
  }

  static func with(_ test: (Twice) async throws -> Void) async throws {
    try await CaseBench.with(identity: IdentityService.self) { cases in try await test(try await Twice(cases)) }
  }

  static func register(_ cases: CaseBench, _ name: String, passport: String) async throws -> String {
    let request = RegisterSubject.with {
      $0.kind = .natural
      $0.name = name
      $0.identifiers = [
        IdentifierEntry.with {
          $0.kind = "passport"
          $0.number = passport
        }
      ]
    }
    return try await cases.call(request, as: CaseBench.clerk).id
  }

  /// Merges the two, and waits until the service of cases has heard of it.
  /// - Parameter count: How many cases they have between them, of which the merged one has at least one.
  func merge(having count: Int) async throws {
    let request = MergeSubjects.with {
      $0.stays = stays
      $0.merged = merged
      $0.ground = "护照核对一致"
    }
    _ = try await cases.call(request, as: CaseBench.clerk)
    try await hear(count)
  }

  /// Parts them, and waits until the service of cases has heard of it.
  /// - Parameter count: How many cases the one that stays keeps.
  func part(leaving count: Int) async throws {
    let request = UnmergeSubject.with {
      $0.merged = merged
      $0.ground = "同名不同人"
    }
    _ = try await cases.call(request, as: CaseBench.clerk)
    try await hear(count)
  }

  /// Waits until the service of cases has heard all that was told before.
  func mark() async throws {
    _ = try await cases.submit(SampleItems.forAll, for: merged)
    try await merge(having: 1)
  }

  /// Empties tables of the service of cases: without cursors it is as if no event of another service had ever been heard.
  static func forget(_ tables: String..., in directory: String) async throws {
    let store = try await KeptCaseTests.open(directory)
    try await store.write { transaction in for table in tables { try transaction.execute("DELETE FROM \(table)") } }
    await store.close()
  }

  func list(_ subject: String) async throws -> [String] {
    try await cases.list(of: subject, as: CaseBench.applicant(subject)).map(\.id)
  }

  /// Waits until the one that stays has so many cases.
  func hear(_ count: Int) async throws {
    let request = ListCases.with {
      $0.subject = stays
      $0.purpose = .with { ($0.kind, $0.step) = (.submission, "check") }
    }
    _ = try await cases.bench.eventually(request, as: CaseBench.clerk) { $0.cases.count == count }
  }
}
