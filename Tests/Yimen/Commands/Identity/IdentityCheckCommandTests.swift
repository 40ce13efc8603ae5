import ArgumentParser
import Bus
import Civics
import Synchronization
import Testing

@testable import yimen

struct IdentityCheckCommandTests {
  /// Published examples, and synthetic numbers whose sequences nobody bears.
  @Test(
    arguments: [
      ("11010519491231002X", "resident", "1949-12-31", "F", "110105", "北京市朝阳区"),
      ("440604200802299224", "resident", "2008-02-29", "F", "440604", "广东省佛山市禅城区"),
      ("810000198501019111", "hmt_resident", "1985-01-01", "M", "810000", nil),
      ("944826197912249224", "foreign_resident", "1979-12-24", "F", "440000", "广东省"),
      ("91350100M000100Y43", "uscc", nil, nil, "350100", "福建省福州市"),
      ("D2143569X", "organisation", nil, nil, nil, nil),
      ("1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9", "certificate", nil, nil, nil, nil),
    ] as [(String, String, String?, String?, String?, String?)])
  func `a valid number tells what it is`(row: (String, String, String?, String?, String?, String?)) async throws {
    let line = try #require(try await CollectedOutput.lines(of: ["identity", "check", row.0, "--json", "--reveal"]).first)
    let json = try JSONValue(parsing: line)
    #expect(json["number"] == .string(row.0))
    #expect(json["kind"] == .string(row.1))
    #expect(json["valid"] == .bool(true))
    #expect(json["reason"] == nil)
    #expect(json["warnings"] == .array([]))
    #expect(json["birth"] == row.2.map { .string($0) })
    #expect(json["sex"] == row.3.map { .string($0) })
    #expect(json["region"] == row.4.map { .string($0) })
    if let name = row.5 { #expect(json["regionName"] == .string(name)) }
  }

  @Test(arguments: [
    ("440604200303159110", "resident", "checksum"), ("44060420030315911", "resident", "length"), ("440604202302299112", "resident", "date"),
    ("", "unknown", "length"), (String(repeating: "1", count: 1_000), "unknown", "length"),
  ])
  func `a wrong number has its reason, and the exit code is 1`(row: (String, String, String)) async throws {
    let collected = CollectedOutput()
    let error = await #expect(throws: ExitCode.self) { try await collected.run(["identity", "check", "--json", row.0]) }
    #expect(error?.rawValue == 1)
    let json = try JSONValue(parsing: try #require(collected.lines.first))
    #expect(json["kind"] == .string(row.1))
    #expect(json["valid"] == .bool(false))
    #expect(json["reason"] == .string(row.2))
  }

  @Test func `numbers are masked unless they are to be revealed`() async throws {
    for arguments in [["--json"], []] {
      let text = try await CollectedOutput.lines(of: ["identity", "check", "440604200802299224"] + arguments).joined()
      #expect(!text.contains("440604200802299224"))
      #expect(text.contains("440*************24"))
    }
  }

  @Test(arguments: [" 440604200802299224", "440604200802299224 ", " 440604200802299224 ", "\t440604200802299224"])
  func `blanks around a number do not show more of it`(text: String) async throws {
    for arguments in [["--json"], []] {
      let lines = try await CollectedOutput.lines(of: ["identity", "check", text] + arguments).joined()
      #expect(lines.contains("440*************24"), "\(lines)")
    }
  }

  @Test func `fifteen places have eighteen as their one form`() async throws {
    let line = try #require(try await CollectedOutput.lines(of: ["identity", "check", "--json", "--reveal", "440602881118901"]).first)
    #expect(try JSONValue(parsing: line)["canonical"] == .string("440602198811189016"))
  }

  @Test func `a kind can be named, and is checked to be one`() async throws {
    let line = try #require(try await CollectedOutput.lines(of: ["identity", "check", "--json", "--kind", "passport", "E12345678"]).first)
    #expect(try JSONValue(parsing: line)["kind"] == .string("passport"))
    #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(["identity", "check", "--kind", "horoscope", "1"]) }
  }

  @Test(arguments: [["identity", "check"], ["identity", "check", "--stdin", "1"]])
  func `numbers come either as arguments or from standard input`(arguments: [String]) {
    let error = #expect(throws: (any Error).self) { try YimenCommand.parseAsRoot(arguments) }
    #expect(error.map { YimenCommand.exitCode(for: $0).rawValue } == 64)
  }

  @Test func `every line has its finding, in order, over the pages of a table`() async throws {
    let command = try #require(try YimenCommand.parseAsRoot(["identity", "check", "--stdin"]) as? IdentityCheckCommand)
    let collected = CollectedOutput()
    let output = collected.output
    var left = 1_203
    #expect(throws: Never.self) {
      try command.check(to: output, today: Day("2026-09-01")!) {
        left -= 1
        return left >= 0 ? "11010519491231002X" : nil
      }
    }
    output.flush()
    #expect(collected.lines.count == 1_204)
    #expect(Set(collected.lines.dropFirst()).count == 1)
  }

  @Test func `a birth after today is no date`() throws {
    let command = try #require(try YimenCommand.parseAsRoot(["identity", "check", "--json", "x"]) as? IdentityCheckCommand)
    let collected = CollectedOutput()
    let output = collected.output
    var texts = ["440604200802299224"][...]
    #expect(throws: ExitCode.self) { try command.check(to: output, today: Day("2008-02-28")!) { texts.popFirst() } }
    output.flush()
    #expect(collected.text.contains(#""reason":"date""#))
  }

  /// Checks the lines of a stream as `--stdin` does.
  func check(_ bytes: [UInt8], _ arguments: String...) throws -> [String] {
    let command = try #require(try YimenCommand.parseAsRoot(["identity", "check", "--stdin"] + arguments) as? IdentityCheckCommand)
    var rest = bytes[...]
    var reader = LineReader(longest: Identifier.longest) { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    let collected = CollectedOutput()
    let output = collected.output
    do { try command.check(to: output, today: Day("2026-09-01")!) { try reader.next() } } catch is ExitCode {}
    output.flush()
    return collected.lines
  }

  /// A pipe that tells how far reading is ahead of writing: two megabytes go through, and no more than some buffers are held.
  @Test(arguments: [["--json"], []])
  func `a long input goes through line by line, and is never held`(arguments: [String]) throws {
    let command = try #require(try YimenCommand.parseAsRoot(["identity", "check", "--stdin"] + arguments) as? IdentityCheckCommand)
    let line = Array("11010519491231002X\n".utf8)
    let count = 100_000
    let written = Mutex((lines: 0, largest: 0))
    let output = Output { bytes in
      written.withLock { $0 = ($0.lines + bytes.count { $0 == UInt8(ascii: "\n") }, max($0.largest, bytes.count)) }
    }
    var (read, most, ahead) = (0, 0, 0)
    var reader = LineReader(longest: Identifier.longest) { bytes in
      most = max(most, bytes)
      ahead = max(ahead, read - written.withLock { $0.lines })
      let lines = min(count - read, bytes / line.count)
      read += lines
      return Array(repeatElement(line, count: lines).joined())
    }
    try command.check(to: output, today: Day("2026-09-01")!) { try reader.next() }
    output.flush()
    // A table has its head besides.
    #expect(written.withLock { $0.lines } == count + (arguments.isEmpty ? 1 : 0))
    // Asked for in pieces of 64 KB, and written in such pieces and a page of a table.
    #expect(most <= 65_536 && ahead <= 3 * 65_536 / line.count)
    #expect(written.withLock { $0.largest } <= 2 * 65_536)
  }

  @Test(arguments: [
    ("\u{FEFF}11010519491231002X\r\n440604200802299224\r\n", [true, true]), ("11010519491231002X\n44060420080229922", [true, false]),
    ("11010519491231002X\n440604200802299224", [true, true]), ("1101051949\u{0}1231002X\n11010519491231002X\n", [false, true]),
    (String(repeating: "1", count: 100_000) + "\n11010519491231002X\n", [false, true]), ("\n11010519491231002X\n", [false, true]),
  ])
  func `what a pipe may hold besides numbers is refused by line, and the rest goes on`(row: (String, [Bool])) throws {
    let lines = try check(Array(row.0.utf8), "--json").map { try JSONValue(parsing: $0) }
    #expect(lines.map { $0["valid"] } == row.1.map { .bool($0) })
    #expect(try check(Array(row.0.utf8)).count == row.1.count + 1)
  }

  @Test func `bytes that are no UTF-8 make their line wrong, and JSON of it all the same`() throws {
    let lines = try check([0xFF, 0xFE, 0x31, 0x0A] + Array("11010519491231002X\n".utf8), "--json").map { try JSONValue(parsing: $0) }
    #expect(lines.map { $0["valid"] } == [.bool(false), .bool(true)])
  }
}
