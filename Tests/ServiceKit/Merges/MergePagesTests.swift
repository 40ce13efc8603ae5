import Bus
import Contracts
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

@Suite("Pages of merges", .timeLimit(.minutes(2)))
struct MergePagesTests {
  private static func page(_ merged: [String], next: String) -> MergeList {
    MergeList.with {
      $0.merges = merged.map { id in MergeState.with { ($0.subject, $0.mergedInto) = (id, "s1") } }
      $0.next = next
      $0.sequence = 1
    }
  }

  @Test(arguments: [("", "s2", "s2"), ("s2", "s3", "s3"), ("s2", "s2 x", "s2 x"), ("s2", "", ""), ("", "", "")])
  func `a page goes on further on, or is the last`(row: (place: String, next: String, expected: String)) throws {
    #expect(try MergeReaction.next(of: Self.page(["s2"], next: row.next), after: row.place) == row.expected)
  }

  @Test(arguments: [("s2", "s2", ["s2"]), ("s2", "s1", ["s2"]), ("s2 x", "s2", ["s2"]), ("", "s2", [])])
  func `a page that would be asked for again and again is refused`(row: (place: String, next: String, merged: [String])) {
    let error = #expect(throws: Refusal.self) { try MergeReaction.next(of: Self.page(row.merged, next: row.next), after: row.place) }
    #expect(error?.code == BusRefusals.badMessage.code)
  }

  @Test func `who is led in a circle keeps no part of it as the whole, and begins anew`() async throws {
    let bench = try await TestBench()
    let circle = Circle()
    bench.node.serve(ServiceDefinition(name: MergeSource.name, version: "1", operations: [circle]))
    let outcome: Result<Heard, any Error>
    do {
      try await bench.host(MergeListener.self)
      let clerk = Principal(id: "window-1", role: .clerk, channel: "window")
      outcome = .success(try await bench.eventually(ReadHeard.with { $0.subject = "s1" }, as: clerk) { $0.learned > 0 })
    } catch {
      outcome = .failure(error)
    }
    await bench.stop()
    #expect(try outcome.get().ids == ["s1", "s2", "s4"])
    #expect(circle.places.withLock { $0 }.prefix(4) == ["", "s2", "", "s2"])
  }

  /// The first time around, its second page leads back to itself.
  private final class Circle: BusOperation {
    let places = Mutex<[String]>([])

    nonisolated(nonsending) func handle(_ request: ReadMerges, _ context: CallContext) async throws -> MergeList {
      let asked = places.withLock { places in
        places.append(request.after)
        return places.count
      }
      if request.after.isEmpty { return MergePagesTests.page(["s2"], next: "s2") }
      return MergePagesTests.page(["s4"], next: asked < 4 ? "s2" : "")
    }
  }
}
