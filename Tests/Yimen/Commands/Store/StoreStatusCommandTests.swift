import ArgumentParser
import Bus
import Foundation
import Store
import Suite
import TestKit
import Testing

@testable import yimen

struct StoreStatusCommandTests {
  @Test func `a directory without stores is told as such, and nothing is made in it`() async throws {
    let directory = TemporaryDirectory.make()
    let lines = try await CollectedOutput.lines(of: ["store", "status", "--data", directory, "--json"])
    #expect(lines.count == SuiteServices.all.count)
    for line in lines { #expect(try JSONValue(parsing: line)["exists"] == .bool(false)) }
    #expect(try await CollectedOutput.lines(of: ["store", "status", "--data", directory]).joined().contains("没有 none"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
  }

  @Test func `what a store holds is told in a table and in JSON`() async throws {
    let directory = TemporaryDirectory.make()
    try await EmptyStores.make(in: directory)
    let line = try #require(try await CollectedOutput.lines(of: ["store", "status", "--data", directory, "--json"]).first)
    let json = try JSONValue(parsing: line)
    #expect(json["service"] == .string("identity"))
    #expect(json["applied"] == json["known"])
    #expect(json["head"] == .integer(0))
    let lines = try await CollectedOutput.lines(of: ["store", "status", "--data", directory])
    #expect(lines.first == "存储 store sqlite:\(directory)")
    #expect(lines.count == 2 + SuiteServices.all.count)
  }

  @Test func `a password in the setting is not shown`() {
    #expect(
      StoreName.text(.server("postgres://yimen:secret@db.example:5433/yimen?sslmode=require")) == "postgres://yimen@db.example:5433/yimen")
    #expect(StoreName.text(.server("postgres://yimen:sec@ret@%zz")) == "postgres:")
  }

  @Test func `a server that is not there is said so, and a setting that is none is refused`() async throws {
    await #expect(throws: StoreError.self) {
      try await CollectedOutput.lines(of: ["store", "status", "--store", "postgres:///none?host=/nonexistent"])
    }
    await #expect(throws: (any Error).self) { try await CollectedOutput.lines(of: ["store", "status", "--store", "mysql://x"]) }
  }
}
