import Foundation
import Testing

/// A manifest cannot take from another: what all of them state is compared instead.
@Suite("The packages beside the suite's own")
struct ManifestTests {
  /// From `let settings` to its closing bracket.
  private static func settings(of manifest: String) throws -> String {
    let text = try String(contentsOf: SourceFile.root.appending(path: manifest), encoding: .utf8)
    let start = try #require(text.range(of: "let settings: [SwiftSetting] = [\n"))
    let end = try #require(text.range(of: "\n]\n", range: start.upperBound..<text.endIndex))
    return String(text[start.upperBound..<end.lowerBound])
  }

  @Test(arguments: ["Fuzz/Package.swift", "Comparison/Package.swift"])
  func `are compiled under the same settings`(manifest: String) throws {
    let own = try Self.settings(of: "Package.swift")
    #expect(own.contains("strictMemorySafety"))
    #expect(try Self.settings(of: manifest) == own)
  }
}
