import Civics
import ItemDomain
import Testing

@Suite("Bare edges are judged by plain cycles")
struct ProofEdgesTests {
  static func judge(_ pairs: [(String, String)]) -> ProofJudgement {
    var edges = ProofEdges()
    for (needs, proof) in pairs { edges.add(needs, proof) }
    return edges.judge()
  }

  /// The three of the public accounts: two loops and a lawful chain.
  static let criminalRecord = [
    ("无犯罪记录证明", "居委会居住证明"), ("居委会居住证明", "派出所身份(户籍)证明"), ("派出所身份(户籍)证明", "无犯罪记录证明"),
  ]
  static let licence = [("营业执照", "消防安全检查意见"), ("消防安全检查意见", "租赁合同备案"), ("租赁合同备案", "营业执照")]
  static let migration = [("户口迁入", "户口迁移证"), ("户口迁移证", "户口准迁证"), ("户口准迁证", "居民身份证")]

  @Test("无犯罪记录, 居住 and 身份 in a triangle are one loop, told once with each of the three")
  func triangle() throws {
    let judgement = Self.judge(Self.criminalRecord)
    let finding = try #require(judgement.findings.first)
    #expect(judgement.findings.count == 1)
    #expect(judgement.blocks)
    #expect(finding.kind == .loop)
    #expect(Set(finding.items) == ["无犯罪记录证明", "居委会居住证明", "派出所身份(户籍)证明"])
    #expect(finding.path.count == 3)
    #expect(Set(finding.path) == Set(finding.items))
    #expect(finding.path.first == finding.items.min())
    #expect(finding.material == nil)
    #expect(judgement.cuts.count == 1)
    #expect(!finding.rule.isEmpty && !finding.remedy.zh.isEmpty && !finding.remedy.en.isEmpty)
  }

  @Test("licence, fire check and lease are one loop, and the path follows the edges")
  func oldLicence() throws {
    let finding = try #require(Self.judge(Self.licence).findings.first)
    let plain = PlainGraph(edges: Self.licence)
    for (place, node) in finding.path.enumerated() {
      #expect(plain.has(node, finding.path[(place + 1) % finding.path.count]))
    }
  }

  @Test("准迁证 before 迁移证 is a lawful chain, and nothing is found")
  func control() {
    let judgement = Self.judge(Self.migration)
    #expect(judgement.findings.isEmpty)
    #expect(judgement.cuts.isEmpty)
    #expect(!judgement.blocks)
    #expect(judgement.items == 4 && judgement.edges == 3)
  }

  @Test("no edges are no loop")
  func empty() {
    #expect(Self.judge([]).total == 0)
  }

  @Test("a proof that needs itself is a loop of one")
  func selfLoop() {
    let judgement = Self.judge([("甲", "甲"), ("甲", "乙"), ("乙", "丙")])
    #expect(judgement.findings.map(\.items) == [["甲"]])
    #expect(judgement.findings.map(\.path) == [["甲"]])
  }

  @Test("an edge that stands twice changes nothing")
  func repeated() {
    #expect(Self.judge([("a", "b"), ("a", "b")]).total == 0)
    #expect(Self.judge([("a", "b"), ("a", "b"), ("b", "a")]).findings.map(\.path) == [["a", "b"]])
  }

  @Test("two loops that share a proof are one set, with the shorter for its path")
  func joined() {
    let judgement = Self.judge([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "c")])
    #expect(judgement.findings.map(\.items) == [["a", "b", "c", "d"]])
    #expect(judgement.findings.map(\.path) == [["c", "d"]])
    #expect(judgement.cuts.map(\.material) == ["c"], "one share opens both")
  }

  @Test("a ring of a hundred thousand is one loop, though no stack is as deep")
  func longRing() {
    let count = 100_000
    var edges = ProofEdges()
    for place in 0..<count { edges.add("\(place)", "\((place + 1) % count)") }
    let judgement = edges.judge()
    #expect(judgement.findings.map(\.path.count) == [count])
    #expect(judgement.cuts.count == 1)
  }

  @Test("of more loops than are told all are counted")
  func many() {
    let count = CatalogueLimits.findings + 5
    var edges = ProofEdges()
    for place in 0..<count { edges.add("a\(place)", "a\(place)") }
    let judgement = edges.judge()
    #expect(judgement.findings.count == CatalogueLimits.findings)
    #expect(judgement.total == count)
  }

  /// A graph without loops, and planted into it some rings, each with chords.
  static func planted(_ seed: Int) -> (edges: [(String, String)], rings: [Set<String>]) {
    var random = ProofSeed(seed)
    let count = Int.random(in: 8...40, using: &random)
    let names = (0..<count).map { "n\($0)" }.shuffled(using: &random)
    var edges: [(String, String)] = []
    // From a lower place to a higher one alone: no loop.
    for _ in 0..<Int.random(in: 0...(count * 2), using: &random) {
      let from = Int.random(in: 0..<(count - 1), using: &random)
      edges.append((names[from], names[Int.random(in: (from + 1)..<count, using: &random)]))
    }
    var rings: [Set<String>] = []
    var place = 0
    while place < count, rings.count < 4 {
      let size = min(Int.random(in: 1...5, using: &random), count - place)
      let ring = Array(names[place..<(place + size)])
      for (step, node) in ring.enumerated() { edges.append((node, ring[(step + 1) % size])) }
      if size > 2, Bool.random(using: &random) { edges.append((ring[size - 1], ring[1])) }
      rings.append(Set(ring))
      place += size + Int.random(in: 0...4, using: &random)
    }
    return (edges.shuffled(using: &random), rings)
  }

  static func check(_ edges: [(String, String)], _ judgement: ProofJudgement) {
    let plain = PlainGraph(edges: edges)
    #expect(Set(judgement.findings.map { Set($0.items) }) == plain.loops)
    #expect(judgement.findings.count == plain.loops.count, "each once")
    for finding in judgement.findings {
      #expect(finding.items == finding.items.sorted())
      #expect(Set(finding.path).count == finding.path.count, "each node once")
      #expect(finding.path.count == plain.shortestCycle(in: Set(finding.items)))
      for (place, node) in finding.path.enumerated() {
        #expect(plain.has(node, finding.path[(place + 1) % finding.path.count]))
      }
      #expect(finding.path.first == finding.path.min())
    }
  }

  @Test("every planted loop is found, and no other, as a plain depth-first search says", arguments: 0..<150)
  func property(_ seed: Int) {
    let (edges, rings) = Self.planted(seed)
    let judgement = Self.judge(edges)
    Self.check(edges, judgement)
    for ring in rings { #expect(judgement.findings.contains { ring.isSubset(of: $0.items) }) }
  }

  @Test("so in graphs of any edges", arguments: 0..<100)
  func anyEdges(_ seed: Int) {
    var random = ProofSeed(1_000 + seed)
    let count = Int.random(in: 1...25, using: &random)
    let edges = (0..<Int.random(in: 1...(count * 3), using: &random)).map { _ in
      ("n\(Int.random(in: 0..<count, using: &random))", "n\(Int.random(in: 0..<count, using: &random))")
    }
    Self.check(edges, Self.judge(edges))
  }

  @Test("what is shared opens every loop, and without any one share some stay", arguments: 0..<100)
  func cuts(_ seed: Int) {
    let (edges, _) = Self.planted(2_000 + seed)
    let judgement = Self.judge(edges)
    let shared = Set(judgement.cuts.map(\.material))
    #expect(shared.count == judgement.cuts.count)
    #expect(PlainGraph(edges: edges.filter { !shared.contains($0.1) }).loops.isEmpty)
    for kept in shared {
      #expect(!PlainGraph(edges: edges.filter { $0.1 == kept || !shared.contains($0.1) }).loops.isEmpty)
    }
    #expect(judgement.cuts.map(\.opens).reduce(0, +) == judgement.findings.count)
  }
}
