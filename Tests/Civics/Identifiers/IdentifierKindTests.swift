import Civics
import Testing

/// How a kind is decided where none is named: by the checks that hold, each as it is stated in the tests.
struct IdentifierKindTests {
  /// What the stated rules make of a text: the only kind that holds, both where two do, or no valid number.
  private static func agrees(_ finding: IdentifierFinding, with kinds: [IdentifierKind]) -> Bool {
    switch kinds.count {
    case 0: !finding.isValid && finding.reason != nil && finding.reason != .ambiguous
    case 1: finding.outcome == .valid(kinds[0])
    default: kinds.count == 2 && finding.outcome == .ambiguous(kinds[0], kinds[1])
    }
  }

  @Test(arguments: StatedRule.kinds)
  func `a number, right or slipped, is of the kinds whose rules all hold`(kind: IdentifierKind) {
    var numbers = GeneratedNumber(seed: 61)
    for _ in 0..<1_000 {
      let text = numbers.slipped(numbers.right(kind), of: kind)
      #expect(Self.agrees(Identifier.inspect(text), with: StatedRule.kinds(of: text)), "\(text)")
    }
  }

  @Test(
    arguments: [
      (.resident, ["11", "12", "13", "21", "31", "32", "33", "34", "35", "41", "51", "52", "53", "54", "61", "62", "71"]),
      (.foreignResident, ["91", "92", "93"]),
    ] as [(IdentifierKind, [String])])
  func `a number that is a person's and a body's by all rules of both is ambiguous, and names both`(row: (kind: IdentifierKind, heads: [String])) {
    var numbers = GeneratedNumber(seed: 62)
    var both = 0
    for _ in 0..<6_000 {
      let text = numbers.overlapping(row.heads)
      let stated = StatedRule.kinds(of: text)
      let finding = Identifier.inspect(text)
      #expect(Self.agrees(finding, with: stated), "\(text)")
      guard stated.count == 2 else { continue }
      both += 1
      #expect(finding.kinds == [row.kind, .uscc] && finding.kind == nil && finding.reason == .ambiguous && finding.facts == IdentifierFacts())
      for kind in stated { #expect(Identifier.inspect(text, as: kind).outcome == .valid(kind)) }
    }
    // One of thirty-one, where the organisation code inside checks out.
    #expect(both > 30)
  }

  @Test func `a number that holds and is only odd is never named as a wrong one of a kind that it is not`() throws {
    // Of a person of a county that is in no table; as a body's it would be of Yanqing, which is.
    let person = StatedCheck.completing("12110119850305911", of: .elevens, StatedCheck.resident)!
    #expect(StatedRule.kinds(of: person) == [.resident])
    #expect(Identifier.inspect(person).outcome == .valid(.resident) && Identifier.inspect(person).warnings == [.regionUnknown])
    // Of a body of a county that is in no table; as a person's it would be of Hengshui, but for its check.
    let bodies = (10...99).compactMap { sequence in
      StatedCheck.completing("13110219970305\(sequence)".part(8, 16), of: .digits, StatedCheck.organisation)
        .flatMap { StatedCheck.completing("13110219" + $0, of: .digits, StatedCheck.creditCode) }
    }
    let body = try #require(bodies.first { StatedRule.kinds(of: $0) == [.uscc] })
    #expect(Identifier.inspect(body).outcome == .valid(.uscc) && Identifier.inspect(body).warnings == [.regionUnknown])
  }

  @Test func `a residence permit is never a body's number as well`() {
    // 81 is a body's category too, of a region whose first four places a permit writes as zeros.
    var numbers = GeneratedNumber(seed: 63)
    for _ in 0..<3_000 {
      let text = numbers.resident(region: "810000")
      #expect(Identifier.inspect(text).outcome == .valid(.hmtResident))
    }
  }
}
