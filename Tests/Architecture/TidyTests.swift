import Testing

@Suite("The source is tidy")
struct TidyTests {
  static let folders = ["Sources", "Tests", "Benchmarks"]
  static let longest = 450

  static func everything() throws -> [SourceFile] { try folders.flatMap(SourceFile.all) }

  @Test func `no file is longer than a reader takes in`() throws {
    // Tables that were taken over as data are looked up, not read.
    // So are those that `make contracts` writes.
    let written = "Sources/Contracts/Reference/ContractWords+Written.swift"
    for file in try Self.everything() where !file.path.hasPrefix("Sources/Civics/Data/") && file.path != written {
      #expect(
        file.lines.count <= Self.longest, "\(file.path) has \(file.lines.count) lines: it holds more than one thing; give each a file")
    }
  }

  @Test func `no file is named for a heap of things`() throws {
    for file in try Self.everything() {
      for word in ["Util", "Helper", "Manager", "Misc", "Common"] {
        #expect(!file.name.contains(word), "\(file.path): name it for the one thing that it is")
      }
    }
  }

  @Test func `nothing is put off`() throws {
    for file in try Self.everything() {
      for word in ["TO" + "DO", "FIX" + "ME", "X" + "XX:"] {
        #expect(file.places(of: word).isEmpty, "\(file.places(of: word)): do it, or file an issue that others can see")
      }
    }
  }

  @Test func `what the compiler is not to check says why`() throws {
    for file in try Self.everything() {
      for (index, line) in file.lines.enumerated() {
        let isDeclaration = ["class ", "struct ", "enum ", "extension "].contains { line.contains($0) }
        guard isDeclaration, line.contains("@unchecked" + " Sendable") else { continue }
        let above = file.lines[..<index].reversed().first { !$0.drop { $0 == " " }.hasPrefix("@") }
        let isExplained = above?.drop { $0 == " " }.hasPrefix("//") == true
        #expect(isExplained, "\(file.path):\(index + 1): a sentence above must say what keeps it safe, since the compiler no longer does")
      }
    }
  }

  @Test func `every test folder mirrors a folder of the sources`() throws {
    let sources = Set(try SourceFile.all(under: "Sources").compactMap { $0.path.split(separator: "/").dropFirst().first })
    for file in try SourceFile.all(under: "Tests") {
      guard let folder = file.path.split(separator: "/").dropFirst().first else { continue }
      #expect(
        sources.contains(folder) || ["TestKit", "EchoService", "SystemTests", "Architecture", "Simulation"].contains(folder),
        "\(file.path): a test lies where its source does, so that both are found together")
    }
  }
}
