import ArgumentParser
import Bus
import Civics
import Contracts
import Foundation
import TestKit
import Testing

@testable import yimen

@Suite("yimen identity generate")
struct IdentityGenerateCommandTests {
  private static func generate(_ file: String, _ arguments: String...) async throws -> [String] {
    _ = try await CollectedOutput.lines(of: ["identity", "generate", file] + arguments)
    return try String(decoding: Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `each line is a person with a right number, as an import takes it, and a seed makes the same file again`() async throws {
    let directory = TemporaryDirectory.make()
    let lines = try await Self.generate(directory + "/one.jsonl", "--count", "200", "--seed", "7")
    #expect(lines.count == 200)
    for line in lines {
      let entry = try SubjectEntry(json: try JSONValue(parsing: line))
      #expect(entry.kind == .natural && entry.name.hasPrefix("示例") && entry.identifiers.count == 1)
      #expect(Identifier.inspect(entry.identifiers[0].number).isValid)
    }
    #expect(try await Self.generate(directory + "/two.jsonl", "--count", "200", "--seed", "7") == lines)
    #expect(try await Self.generate(directory + "/three.jsonl", "--count", "200", "--seed", "8") != lines)
  }

  @Test func `no two of them bear one number`() async throws {
    let lines = try await Self.generate(TemporaryDirectory.make() + "/many.jsonl", "--count", "20000", "--seed", "7")
    let numbers = try lines.map { try SubjectEntry(json: try JSONValue(parsing: $0)).identifiers[0].number }
    #expect(Set(numbers).count == 20_000)
  }

  @Test func `a file that is there is left as it is`() async throws {
    let file = TemporaryDirectory.make() + "/people.jsonl"
    try Data("mine\n".utf8).write(to: URL(fileURLWithPath: file))
    await #expect(throws: CommandFailure.self) { try await Self.generate(file) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data("mine\n".utf8))
  }

  @Test(arguments: ["0", "-1", "2000001", "many"])
  func `a number of people that none is, is an error of usage`(count: String) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["identity", "generate", "x", "--count", count]) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }
}
