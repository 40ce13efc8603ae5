import Bus
import Contracts
import ServiceKit
import Store
import Synchronization
import TestKit
import Testing

@testable import CaseService

@Suite("The version by which a case is filed")
struct ItemVersionsTests {
  /// An item service whose memory has stayed at version 1, while its store has gone on.
  struct BehindItemService: SuiteService {
    static let name = "item"
    static let migrations: [Migration] = []
    /// By the directory of the bench: what the store has.
    static let stored = Mutex<[String: VersionEntry]>([:])
    /// By the directory: the versions that were read.
    static let read = Mutex<[String: [Int]]>([:])

    let operations: [any BusOperation]

    init(_ environment: ServiceEnvironment) async throws {
      operations = [Current(directory: environment.directory), Get(directory: environment.directory)]
    }

    private struct Current: BusOperation {
      let directory: String

      func handle(_ request: CurrentVersion, _ context: CallContext) async throws -> VersionEntry {
        guard let entry = BehindItemService.stored.withLock({ $0[directory] }) else { throw ItemRefusals.unknownItem.refusal() }
        return entry
      }
    }

    private struct Get: BusOperation {
      let directory: String

      func handle(_ request: GetItem, _ context: CallContext) async throws -> Item {
        BehindItemService.read.withLock { $0[directory, default: []].append(request.version) }
        guard request.version < 9 else { throw ItemRefusals.unknownItem.refusal("version") }
        var item = SampleItems.lossReport
        // Nothing is asked for, so that it is decided as it is filed.
        item.materials = []
        item.version = request.version == 0 ? 1 : request.version
        item.resultName = "结果\(item.version)"
        return item
      }
    }
  }

  @Test func `is the one that the store has, read once, and its state is asked each time`() async throws {
    let directory = TemporaryDirectory.make()
    let bench = try await TestBench(directory: directory)
    do {
      try await bench.host(BehindItemService.self)
      try await bench.host(IdentityStandIn.self)
      try await bench.host(CaseService.self)
      func store(_ version: Int, _ state: ItemState) {
        BehindItemService.stored.withLock {
          $0[directory] = VersionEntry.with { ($0.code, $0.version, $0.state) = (SampleItems.lossReport.code, version, state) }
        }
      }
      func submit() async throws -> CaseView {
        let request = SubmitCase.with {
          ($0.item, $0.subject) = (SampleItems.lossReport.code, SampleSubjects.person)
        }
        return try await bench.call(request, as: CaseBench.applicant(SampleSubjects.person))
      }
      store(2, .published)
      let first = try await submit()
      #expect(first.itemVersion == 2)
      #expect(first.resultName == "结果2")
      _ = try await submit()
      #expect(BehindItemService.read.withLock { $0[directory] } == [2], "what a version says never changes")

      store(3, .published)
      #expect(try await submit().itemVersion == 3)
      let get = GetCase.with {
        $0.caseID = first.id
        $0.purpose = .usual(of: CaseBench.clerk, case: first.id)
      }
      #expect(try await bench.call(get, as: CaseBench.clerk).itemVersion == 2)

      store(3, .paused)
      let refused = await refusal { try await submit() }
      #expect(refused?.name == "item.paused")
      #expect(BehindItemService.read.withLock { $0[directory] } == [2, 3])

      store(3, .published)
      bench.clock.set("2026-09-01T10:01")
      _ = try await submit()
      #expect(BehindItemService.read.withLock { $0[directory] } == [2, 3, 3], "where each instance counts its own, a minute is enough")

      store(9, .published)
      #expect(try await submit().itemVersion == 1, "an instance that does not know the number is asked for its own")
    } catch {
      await bench.stop()
      throw error
    }
    await bench.stop()
  }
}
