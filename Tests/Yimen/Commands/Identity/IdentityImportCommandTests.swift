import ArgumentParser
import Bus
import Contracts
import Foundation
import ServiceKit
import Synchronization
import TestKit
import Testing

@testable import yimen

@Suite("yimen identity import")
struct IdentityImportCommandTests {
  /// Takes every subject but those named `否`, and remembers their names; after so many calls it fails.
  private final class Register: Sendable {
    let names = Mutex<[String]>([])
    let calls = Mutex(0)
    let most: Int

    init(most: Int = .max) { self.most = most }

    func take(_ request: ImportSubjects) throws(Refusal) -> ImportedSubjects {
      let call = calls.withLock {
        $0 += 1
        return $0
      }
      guard call <= most else { throw BusRefusals.storeUnavailable.refusal() }
      return ImportedSubjects.with { reply in
        for (place, subject) in request.subjects.enumerated() {
          if subject.name == "否" {
            reply.refused.append(
              .with { ($0.place, $0.code, $0.name, $0.detail) = (place, 1_001, "identity.invalidNumber", "resident: check") })
          } else {
            let isNew = names.withLock { names in
              defer { names.append(subject.name) }
              return !names.contains(subject.name)
            }
            if isNew { reply.registered += 1 } else { reply.known += 1 }
          }
        }
      }
    }
  }

  private struct Import: BusOperation {
    let register: Register
    nonisolated(nonsending) func handle(_ request: ImportSubjects, _ context: CallContext) async throws -> ImportedSubjects {
      try register.take(request)
    }
  }

  private func suite(_ register: Register) async throws -> TestSuiteNode {
    try await TestSuiteNode(and: [ServiceDefinition(name: "identity", version: "1", operations: [Import(register: register)])])
  }

  private static func file(_ lines: [String], end: String = "\n") throws -> String {
    let path = TemporaryDirectory.make() + "/people.jsonl"
    try Data((lines.joined(separator: "\n") + end).utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private static func line(_ name: String) -> String { #"{"kind":"natural","name":"\#(name)","identifiers":[{"number":"1"}]}"# }

  private static func refused(_ file: String) throws -> [JSONValue] {
    let text = try String(contentsOfFile: file + ".refused", encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
  }

  @Test func `tells of each refused line its number and why, and nothing that stood in it`() async throws {
    let register = Register()
    let suite = try await suite(register)
    let long = String(repeating: "长", count: 9_000)
    let path = try Self.file(
      [
        Self.line("甲"), "", Self.line("否"), "no json 440607197606069557", Self.line("乙"), Self.line(long), Self.line("甲"), #"{"kind":"nat"#,
      ],
      end: "")
    let output = CollectedOutput()
    let exit = await #expect(throws: ExitCode.self) {
      try await output.run(["identity", "import", path, "--json", "--data", suite.directory])
    }
    #expect(exit?.rawValue == 1)
    let counts = try JSONValue(parsing: try #require(output.lines.first))
    #expect(counts["registered"] == .integer(2) && counts["known"] == .integer(1) && counts["refused"] == .integer(4))
    let refused = try Self.refused(path)
    #expect(refused.map { $0["line"] } == [.integer(3), .integer(4), .integer(6), .integer(8)])
    #expect(
      refused.map { $0["name"] } == [
        .string("identity.invalidNumber"), .string("line.unreadable"), .string("line.tooLong"), .string("line.unreadable"),
      ])
    #expect(try !String(contentsOfFile: path + ".refused", encoding: .utf8).contains("4406"))
    await suite.stop()
  }

  @Test func `goes on where it was stopped, and registers nobody twice`() async throws {
    let names = (0..<5_000).map { "人\($0)" }
    let path = try Self.file(names.map(Self.line) + [Self.line("否")])
    let broken = Register(most: 12)
    let first = try await suite(broken)
    await #expect(throws: (any Error).self) {
      try await CollectedOutput.lines(of: ["identity", "import", path, "--data", first.directory])
    }
    await first.stop()
    let kept = try #require(ImportProgress(readingFor: path))
    #expect(kept.lines == 2_000 && kept.registered == 2_000)
    // What a run wrote that was stopped before it kept its progress.
    let report = try #require(FileHandle(forWritingAtPath: path + ".refused"))
    try report.seekToEnd()
    try report.write(contentsOf: Data("{\"line\":9999}\n".utf8))
    try report.close()
    let whole = Register()
    let second = try await suite(whole)
    await #expect(throws: ExitCode.self) {
      try await CollectedOutput.lines(of: ["identity", "import", path, "--data", second.directory])
    }
    #expect(whole.names.withLock { Set($0) } == Set(names.dropFirst(2_000)))
    let done = try #require(ImportProgress(readingFor: path))
    #expect((done.lines, done.registered, done.refused) == (5_001, 5_000, 1))
    #expect(try Self.refused(path).map { $0["line"] } == [.integer(5_001)])
    await second.stop()
  }

  @Test func `does not go on in another file of the same name, and begins anew where it is told to`() async throws {
    let register = Register()
    let suite = try await suite(register)
    let path = try Self.file([Self.line("甲"), Self.line("否")])
    let arguments = ["identity", "import", path, "--data", suite.directory]
    await #expect(throws: ExitCode.self) { try await CollectedOutput.lines(of: arguments) }
    let report = try Self.refused(path)
    for lines in [[Self.line("丙"), Self.line("丁"), Self.line("戊")], [Self.line("甲")], []] {
      try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: path))
      let failure = await #expect(throws: CommandFailure.self) { try await CollectedOutput.lines(of: arguments) }
      #expect(failure?.status == .badData && failure?.remedy.en.contains("--restart") == true)
    }
    #expect(register.names.withLock { $0 } == ["甲"])
    #expect(try Self.refused(path) == report)
    try Data([Self.line("丙"), Self.line("丁")].map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: path))
    _ = try await CollectedOutput.lines(of: arguments + ["--restart"])
    #expect(register.names.withLock { $0 } == ["甲", "丙", "丁"])
    await suite.stop()
  }

  @Test func `goes on in a file to which lines were added, and not after a version that kept no digest`() async throws {
    let register = Register()
    let suite = try await suite(register)
    let path = try Self.file([Self.line("甲"), Self.line("乙")])
    let arguments = ["identity", "import", path, "--data", suite.directory]
    _ = try await CollectedOutput.lines(of: arguments)
    try Data([Self.line("甲"), Self.line("乙"), Self.line("丙")].map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: path))
    _ = try await CollectedOutput.lines(of: arguments)
    #expect(register.names.withLock { $0 } == ["甲", "乙", "丙"])
    var kept = try #require(ImportProgress(readingFor: path))
    #expect(kept.digest.count == 64)
    try Data(kept.json.text.utf8).write(to: URL(fileURLWithPath: ImportProgress.path(of: path)))
    kept.digest = ""
    #expect(ImportProgress(readingFor: path) == kept)
    let failure = await #expect(throws: CommandFailure.self) { try await CollectedOutput.lines(of: arguments) }
    #expect(failure?.status == .badData)
    await suite.stop()
  }

  @Test func `a file that is not there is told before anything else`() async throws {
    let failure = await #expect(throws: CommandFailure.self) {
      try await CollectedOutput.lines(of: ["identity", "import", "/nowhere/people.jsonl", "--data", "/nowhere"])
    }
    #expect(failure?.status == .noInput)
  }
}
