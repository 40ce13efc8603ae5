import Testing

@testable import Bus

@Suite("The grammar of docs/PROTOCOL.md")
struct GrammarTests {
  /// The rules by name, without comments.
  static func rules() throws -> [(name: String, elements: String)] {
    let text = try Repository.text("docs/PROTOCOL.md")
    let block = try #require(text.split(separator: "```abnf\n").last?.split(separator: "```").first)
    var rules: [(name: String, elements: String)] = []
    for line in block.split(separator: "\n") {
      let code = String(line.prefix { $0 != ";" })
      if let equals = code.firstIndex(of: "="), code.first != " " {
        let name = code[..<equals].trimmingSuffix { $0 == " " }
        rules.append((String(name), String(code[code.index(after: equals)...])))
      } else if !rules.isEmpty {
        rules[rules.count - 1].elements += " " + code
      }
    }
    return rules
  }

  @Test func `defines every rule once, and every rule that it uses`() throws {
    let rules = try Self.rules()
    let names = Set(rules.map(\.name))
    #expect(names.count == rules.count && names.count > 60)
    var used: Set<String> = ["message"]
    for rule in rules {
      // What is left of a word without its count of repetitions.
      for word in rule.elements.split(whereSeparator: { " ()[]/*".contains($0) }) {
        let name = String(word.drop { $0.isNumber })
        if let first = name.first, first.isLetter, name != "OCTET" { used.insert(name) }
      }
    }
    #expect(used.symmetricDifference(names) == [])
  }

  @Test func `gives every type of record its number, and no other`() throws {
    let rules = Dictionary(uniqueKeysWithValues: try Self.rules().map { ($0.name, $0.elements) })
    let types = try #require(rules["type"]).split { " /".contains($0) }.map(String.init)
    #expect(types.count == RecordType.allCases.count)
    for type in RecordType.allCases {
      let name = type == .credit ? "credit-record" : "\(type)"
      #expect(types.contains(name))
      let number = Hexadecimal.text([type.rawValue]).uppercased()
      let stated = rules[name]?.split(separator: " ").map(String.init) ?? []
      #expect(stated == ["%x" + number])
    }
  }

  /// The rules of messages, each with the tags that the message itself gives.
  static let messages: [(rule: String, tags: @Sendable () throws -> [UInt8])] = [
    ("greeting", { try FieldTags.of(Greeting.self) }), ("refusal", { try FieldTags.of(RefusalBody.self) }),
    ("instance", { try FieldTags.of(Instance.self) }), ("registration", { try FieldTags.of(Registration.self) }),
    ("instance-ids", { try FieldTags.of(InstanceIDs.self) }), ("pushed-event", { try FieldTags.of(PushedEvent.self) }),
    ("directory-table", { try FieldTags.of(DirectoryTable.self) }), ("principal-body", { try FieldTags.of(Principal.self) }),
  ]

  @Test(arguments: messages.map(\.rule)) func `gives every field of a message its tag, and no other`(rule: String) throws {
    let elements = try #require(try Self.rules().first { $0.name == rule }?.elements)
    // A field is written as its tag, alone or before what always follows it: `%x1A text`, `%x0A.10 node-id`.
    let written = elements.split(separator: "%x").dropFirst().map { "\($0.prefix(2))" }
    let message = try #require(Self.messages.first { $0.rule == rule })
    #expect(written == (try message.tags().map { Hexadecimal.text([$0]).uppercased() }))
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while fits: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, fits(last) { rest.removeLast() }
    return rest
  }
}
