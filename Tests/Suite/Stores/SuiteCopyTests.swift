import Bus
import Foundation
import ServiceKit
import Store
import Suite
import TestKit
import Testing

struct SuiteCopyTests {
  func copy(from source: StoreLocation, to target: StoreLocation) async throws -> [SuiteCopy.Report] {
    try await SuiteCopy(from: source, named: "source", to: target, logger: PlayedSuite.quiet).run { _, _ in }
  }

  @Test(arguments: [true, false])
  func `a suite starts on the other engine as if nothing had happened, and goes on`(toServer: Bool) async throws {
    let suite = try await PlayedSuite.make(isSQLite: toServer)
    await suite.stop()
    let elsewhere = TemporaryDirectory.make()
    let target = toServer ? try await TestStore.server(for: elsewhere) : .directory(elsewhere)
    let reports = try await copy(from: suite.location, to: target)
    #expect(reports.map(\.service) == SuiteServices.all.map { $0.name })
    for store in ServiceStore.all(at: suite.location) {
      let (before, after) = (
        try await store.status(), try await ServiceStore.all(at: target).first { $0.name == store.name }?.status()
      )
      #expect(before?.head == after?.head && before?.cursors == after?.cursors && before?.inbox == after?.inbox)
    }
    #expect(await SuiteCheck(target).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty && $0.status != nil })
    // The data directory, with its key, stays.
    let moved = try await PlayedSuite.start(in: suite.directory, on: target)
    try await moved.play()
    await moved.stop()
    #expect(await SuiteCheck(target).run(begins: { _ in }).allSatisfy { $0.findings.isEmpty })
  }

  @Test(arguments: [true, false])
  func `a suite that runs at the source is not copied`(toServer: Bool) async throws {
    let suite = try await PlayedSuite.make(isSQLite: toServer)
    let elsewhere = TemporaryDirectory.make()
    let target = toServer ? try await TestStore.server(for: elsewhere) : .directory(elsewhere)
    await #expect(throws: (any Error).self) { _ = try await copy(from: suite.location, to: target) }
    #expect(try await ServiceStore.all(at: target)[0].status() == nil)
    await suite.stop()
    _ = try await copy(from: suite.location, to: target)
  }

  @Test func `a target where another suite has begun is refused before anything is written`() async throws {
    let suite = try await PlayedSuite.make()
    await suite.stop()
    let other = try await PlayedSuite.make(isSQLite: false)
    await other.stop()
    await #expect(throws: CopyError.self) { _ = try await copy(from: suite.location, to: other.location) }
    let again = try await PlayedSuite.start(in: other.directory, on: other.location)
    try await again.play()
    await again.stop()
  }

  @Test func `a source without stores is said so`() async throws {
    let (empty, elsewhere) = (TemporaryDirectory.make(), TemporaryDirectory.make())
    let target = try await TestStore.server(for: elsewhere)
    await #expect(throws: CopyError.noSource("source")) { _ = try await copy(from: .directory(empty), to: target) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: empty).isEmpty)
  }
}
