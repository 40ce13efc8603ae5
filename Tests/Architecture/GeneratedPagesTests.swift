import Contracts
import Foundation
import Testing

/// Pages that are made from the code stay equal to it; `make docs` writes them anew.
@Suite("Generated pages")
struct GeneratedPagesTests {
  @Test func `docs/REFUSALS.md is the registry of refusals`() throws {
    try Self.compare("docs/REFUSALS.md", with: Refusals.markdown)
  }

  @Test func `docs/METHODS.md is the contracts`() throws {
    try Self.compare("docs/METHODS.md", with: PublishedContracts(words: Self.words()).markdown)
  }

  @Test func `docs/contracts.json is the contracts`() throws {
    try Self.compare("docs/contracts.json", with: PublishedContracts(words: Self.words()).json)
  }

  /// From the sources and not from what was compiled of them, so that all pages are written in one go.
  @Test func `what the program says of the contracts is what their comments say`() throws {
    let page = ##"""
      // Generated from the documentation comments of the contracts (`make docs`); do not edit.

      extension ContractWords {
        static let written = ContractWords(
          #"""
      \##(try Self.words().text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
          """#)
      }

      """##
    try Self.compare("Sources/Contracts/Reference/ContractWords+Written.swift", with: page)
  }

  private static func words() throws -> ContractWords {
    let comments = SourceComments(try SourceFile.all(under: "Sources/Contracts") + SourceFile.all(under: "Sources/Bus"))
    let contracts = PublishedContracts(words: ContractWords(""))
    var lines: [String] = []
    func add(_ name: String, _ comment: String?) {
      if let comment { lines.append("\(name) \(comment)") }
    }
    for message in contracts.messages {
      add(message.name, comments.comment(of: message.name))
      for field in message.fields { add("\(message.name).\(field.name)", comments.comment(of: field.name, in: message.name)) }
    }
    for enumeration in contracts.enumerations {
      add(enumeration.name, comments.comment(of: enumeration.name))
      for choice in enumeration.cases { add("\(enumeration.name).\(choice.name)", comments.comment(of: choice.name, in: enumeration.name)) }
    }
    return ContractWords(lines.joined(separator: "\n"))
  }

  private static func compare(_ path: String, with page: String) throws {
    let file = SourceFile.root.appending(path: path)
    if ProcessInfo.processInfo.environment["YIMEN_WRITE_DOCS"] != nil { try page.write(to: file, atomically: true, encoding: .utf8) }
    // A verdict and not the two pages, which nobody would read on a screen.
    let isSame = try String(contentsOf: file, encoding: .utf8) == page
    #expect(isSame, "\(path) differs from the code; write it anew with: make docs")
  }
}
