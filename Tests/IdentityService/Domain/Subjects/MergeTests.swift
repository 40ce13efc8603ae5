import Civics
import IdentityDomain
import Testing

struct MergeTests {
  func party(_ id: String, _ number: String, kind: SubjectKind = .natural, into other: String? = nil, merged: Subject...) throws
    -> Merge.Party
  {
    let subject = Subject(
      id: SubjectID(rawValue: id), kind: kind, name: try SubjectName("测试人"), numbers: [HeldNumber(Synthetic.number(number))])
    return Merge.Party(SubjectGroup(subject, merged: merged), mergedInto: other.map { SubjectID(rawValue: $0) })
  }

  func passport(_ id: String, _ number: String) throws -> Subject {
    Subject(
      id: SubjectID(rawValue: id), kind: .natural, name: try SubjectName("Ceshi Ren"),
      numbers: [HeldNumber(SubjectNumber(kind: .passport, canonical: number))])
  }

  @Test func `a subject is merged into another, and both are named`() throws {
    let stays = try party("s1", Synthetic.man)
    let merged = Merge.Party(SubjectGroup(try passport("s2", "E12345678"), merged: []), mergedInto: nil)
    let event = IdentityEvent.subjectsMerged(stays: SubjectID(rawValue: "s1"), merged: SubjectID(rawValue: "s2"))
    #expect(try Merge.merge(merged, into: stays, ground: "compared") == [event])
  }

  @Test func `a subject is not merged with itself, nor a person with a body`() throws {
    let man = try party("s1", Synthetic.man)
    #expect(throws: IdentityRefusal.mergeOfSame) { try Merge.merge(man, into: man, ground: "compared") }
    let company = try party("s2", Synthetic.company, kind: .legal)
    #expect(throws: IdentityRefusal.mergeOfKinds) { try Merge.merge(company, into: man, ground: "compared") }
  }

  @Test func `both stand for themselves, so that there are no loops and no chains`() throws {
    let (stays, other) = (SubjectID(rawValue: "s1"), SubjectID(rawValue: "s2"))
    let alone = try party("s3", Synthetic.man)
    let merged = try party("s2", Synthetic.man, into: "s1")
    #expect(throws: IdentityRefusal.alreadyMerged(other, into: stays)) { try Merge.merge(merged, into: alone, ground: "compared") }
    #expect(throws: IdentityRefusal.alreadyMerged(other, into: stays)) { try Merge.merge(alone, into: merged, ground: "compared") }
    let root = try party("s1", Synthetic.man, merged: passport("s2", "E12345678"))
    #expect(throws: IdentityRefusal.othersMerged(stays, [other])) { try Merge.merge(root, into: alone, ground: "compared") }
  }

  @Test func `numbers that tell different births or sexes are not one person's, those of merged subjects included`() throws {
    let man = try party("s1", Synthetic.man)
    #expect(throws: IdentityRefusal.factsDisagree) { try Merge.merge(try party("s2", Synthetic.woman), into: man, ground: "compared") }
    let known = try Synthetic.subject("s3", numbers: Synthetic.man)
    let group = Merge.Party(SubjectGroup(try passport("s1", "E12345678"), merged: [known]), mergedInto: nil)
    #expect(throws: IdentityRefusal.factsDisagree) { try Merge.merge(try party("s2", Synthetic.woman), into: group, ground: "compared") }
  }

  @Test func `as many are merged into one as can be, and no more`() throws {
    let others = try (0..<Merge.mostMerged).map { try passport("m\($0)", SyntheticNumbers.passport($0)) }
    let full = Merge.Party(SubjectGroup(try passport("s1", "E12345678"), merged: others), mergedInto: nil)
    let next = Merge.Party(SubjectGroup(try passport("s2", "E12345679"), merged: []), mergedInto: nil)
    #expect(throws: IdentityRefusal.mergesTooMany(most: Merge.mostMerged)) { try Merge.merge(next, into: full, ground: "compared") }
    let nearlyFull = Merge.Party(SubjectGroup(full.group.subject, merged: Array(others.dropLast())), mergedInto: nil)
    #expect(try Merge.merge(next, into: nearlyFull, ground: "compared").count == 1)
  }

  @Test func `a merge and an un-merge have a ground, neither empty nor endless`() throws {
    let (stays, merged) = (try party("s1", Synthetic.man), try party("s2", Synthetic.man, into: "s1"))
    for ground in ["", " \n", String(repeating: "长", count: Merge.longestGround + 1)] {
      #expect(throws: IdentityRefusal.mergeGroundMissing) { try Merge.merge(merged, into: stays, ground: ground) }
      #expect(throws: IdentityRefusal.mergeGroundMissing) { try Merge.unmerge(merged, ground: ground) }
    }
  }

  @Test func `only one that is merged is un-merged`() throws {
    #expect(throws: IdentityRefusal.notMerged) { try Merge.unmerge(try party("s1", Synthetic.man), ground: "compared") }
    let event = IdentityEvent.subjectsUnmerged(stays: SubjectID(rawValue: "s1"), merged: SubjectID(rawValue: "s2"))
    #expect(try Merge.unmerge(try party("s2", Synthetic.man, into: "s1"), ground: "compared") == [event])
  }
}
