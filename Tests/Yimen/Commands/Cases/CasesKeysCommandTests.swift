import Bus
import Contracts
import ServiceKit
import TestKit
import Testing

@testable import yimen

@Suite("yimen cases keys")
struct CasesKeysCommandTests {
  static func key(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 32) }

  /// A case service that says what each of two keys sealed.
  struct KeysOfFiles: BusOperation {
    let sealed: Int

    nonisolated(nonsending) func handle(_ request: ReadFileKeys, _ context: CallContext) async throws -> FieldKeyList {
      FieldKeyList(from: "f", [2, 1], sealed: [1: sealed, 2: 7])
    }
  }

  /// What a command writes where an old key sealed so much.
  static func lines(of arguments: [String], sealed: Int, in suite: TestSuiteNode) async throws -> [String] {
    suite.node.serve(ServiceDefinition(name: "case", version: "1", operations: [KeysOfFiles(sealed: sealed)]))
    return try await CollectedOutput.lines(of: ["cases", "keys"] + arguments + ["--data", suite.directory])
  }

  @Test func `a key is added to the file of files, and the identity service's is left alone`() async throws {
    let directory = TemporaryDirectory.make()
    _ = try KeyFile.caseFiles(in: directory).make(Self.key(1))
    _ = try KeyFile.identity(in: directory).make(Self.key(2))
    let written = try await CollectedOutput.lines(of: ["cases", "keys", "rotate", "--data", directory])
    #expect(written.first?.contains("case-files.seal") == true)
    #expect(try KeyFile.caseFiles(in: directory).numbers() == [2, 1])
    #expect(try KeyFile.identity(in: directory).numbers() == [1])
  }

  @Test(arguments: [0, 3]) func `an old key goes once it seals nothing, and is kept with the number of what it seals`(sealed: Int)
    async throws
  {
    let suite = try await TestSuiteNode()
    let file = KeyFile.caseFiles(in: suite.directory)
    _ = try file.make(Self.key(1))
    _ = try file.rotate(Self.key(2))
    do {
      _ = try await Self.lines(of: ["retire", "1"], sealed: sealed, in: suite)
      #expect(sealed == 0)
    } catch let failure as CommandFailure {
      #expect(sealed > 0 && "\(failure)".contains("3"))
    }
    #expect(try file.numbers() == (sealed == 0 ? [2] : [2, 1]))
    await suite.stop()
  }

  @Test func `the key that seals is never taken away`() async throws {
    let directory = TemporaryDirectory.make()
    _ = try KeyFile.caseFiles(in: directory).make(Self.key(1))
    await #expect(throws: (any Error).self) { try await CollectedOutput.lines(of: ["cases", "keys", "retire", "1", "--data", directory]) }
    #expect(try KeyFile.caseFiles(in: directory).numbers() == [1])
  }
}
