import ArgumentParser
import Bus
import Foundation
import Store
import Suite
import TestKit
import Testing

@testable import yimen

struct StoreCheckCommandTests {
  @Test func `where there is nothing to check it says so and exits with 66`() async throws {
    let directory = TemporaryDirectory.make()
    let error = await #expect(throws: CommandFailure.self) { try await CollectedOutput.lines(of: ["store", "check", "--data", directory]) }
    #expect(error?.status == .noInput)
  }

  @Test func `a sound store is told so, and a damaged one with the reason and exit 1`() async throws {
    let directory = TemporaryDirectory.make()
    try await EmptyStores.make(in: directory)
    #expect(try await CollectedOutput.lines(of: ["store", "check", "--data", directory]).suffix(4).allSatisfy { $0.contains("完好 sound") })
    let path = directory + "/case.sqlite"
    var bytes = try Data(contentsOf: URL(filePath: path))
    for offset in bytes.count - 4_096..<bytes.count { bytes[offset] = 0x5A }
    try bytes.write(to: URL(filePath: path))
    let collected = CollectedOutput()
    let exit = await #expect(throws: ExitCode.self) { try await collected.run(["store", "check", "--data", directory, "--json"]) }
    #expect(exit?.rawValue == 1)
    let reports = try collected.lines.map { try JSONValue(parsing: $0) }
    #expect(reports.map { $0["sound"] } == [.bool(true), .bool(true), .bool(false), .bool(true)])
  }
}
