import CaseDomain
import Testing

@Suite("The parts of an upload")
struct UploadPlanTests {
  static let part = UploadLimits.partSize
  static let sizes = [1, part - 1, part, part + 1, 3 * part, 3 * part + 17, UploadLimits.size]

  @Test(arguments: sizes)
  func `hold each byte of the file once`(size: Int) throws {
    let plan = UploadPlan(size: size)
    var next = 0
    for part in 0..<plan.parts {
      #expect(plan.offset(of: part) == next)
      #expect(try plan.part(at: next, count: plan.length(of: part)) == part)
      #expect(plan.length(of: part) > 0)
      next += plan.length(of: part)
    }
    #expect(next == size)
  }

  @Test(arguments: [(-part, part), (1, part), (part - 1, part), (2 * part, part), (3 * part, 1), (Int.max, part)])
  func `begin at their places and nowhere else`(offset: Int, count: Int) {
    #expect(throws: UploadRefusal.self) { try UploadPlan(size: 2 * Self.part).part(at: offset, count: count) }
  }

  @Test(arguments: [0, 1, part - 1, part + 1])
  func `have their whole length`(count: Int) {
    let plan = UploadPlan(size: 2 * Self.part)
    #expect(throws: UploadRefusal.partOfOtherLength(expected: Self.part)) { try plan.part(at: 0, count: count) }
  }

  @Test func `in any order, with repeats, leave exactly those missing that have not come`() {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    for _ in 0..<500 {
      let plan = UploadPlan(size: Int.random(in: 1...20 * Self.part, using: &random))
      var received: Set<Int> = []
      // What has come, byte ranges told one by one.
      var covered = [Bool](repeating: false, count: plan.parts)
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let part = Int.random(in: 0..<plan.parts, using: &random)
        received.insert(part)
        covered[part] = true
        let uncovered = covered.indices.filter { !covered[$0] }.map { $0 * Self.part }
        #expect(plan.missing(received) == uncovered, comment)
        let bytes = covered.indices.filter { covered[$0] }.reduce(0) { $0 + min(Self.part, plan.size - $1 * Self.part) }
        #expect(plan.received(received) == bytes, comment)
      }
    }
  }
}
