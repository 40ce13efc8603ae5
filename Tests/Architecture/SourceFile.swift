import Foundation

/// One Swift file of the package, as text.
struct SourceFile: CustomStringConvertible {
  /// From the package's root: `Sources/Bus/Limits.swift`.
  let path: String
  let lines: [Substring]

  var description: String { path }
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// The modules that it imports, each with its line's number.
  var imports: [(module: String, line: Int)] {
    lines.enumerated().compactMap { index, line in
      var words = line.split(separator: " ")
      while let first = words.first, first.hasPrefix("@") || ["public", "package", "internal"].contains(first) { words.removeFirst() }
      guard words.first == "import", words.count > 1 else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "typealias", "var", "let", "actor"]
      let named = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
      return (String(named.prefix { $0 != "." }), index + 1)
    }
  }

  /// Where a text stands, as `path:line`.
  func places(of text: String) -> [String] {
    lines.indices.filter { lines[$0].contains(text) }.map { "\(path):\($0 + 1)" }
  }

  /// The same without what comments say.
  var code: SourceFile { SourceFile(path: path, lines: lines.map { $0.drop { $0 == " " }.hasPrefix("//") ? "" : $0 }) }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All Swift files under a folder of the package, in the order of their paths.
  static func all(under folder: String) throws -> [SourceFile] {
    let base = root.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: base.path).filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
      return SourceFile(path: "\(folder)/\(path)", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  /// What runs: the sources and the benches.
  static func shipped() throws -> [SourceFile] { try all(under: "Sources") + all(under: "Benchmarks") }
}
