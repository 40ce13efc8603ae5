import Civics
import IdentityDomain
import Testing

struct SubjectGroupTests {
  static let first = SyntheticNumbers.resident(born: "19760606", sequence: 911)
  static let second = SyntheticNumbers.resident(born: "19760606", sequence: 913)

  static func passport(_ index: Int, isRetired: Bool = false) -> HeldNumber {
    HeldNumber(SubjectNumber(kind: .passport, canonical: SyntheticNumbers.passport(index)), isRetired: isRetired)
  }

  static func subject(_ id: String, name: String = "测试人", _ numbers: HeldNumber...) throws -> Subject {
    Subject(id: SubjectID(rawValue: id), kind: .natural, name: try SubjectName(name), numbers: numbers)
  }

  static func resident(_ text: String, isRetired: Bool = false) -> HeldNumber { HeldNumber(Synthetic.number(text), isRetired: isRetired) }

  @Test func `a group has the numbers and names of all, by the id of the one that stays`() throws {
    let stays = try Self.subject("s1", Self.resident(Self.first))
    let group = SubjectGroup(stays, merged: [try Self.subject("s2", name: "Ceshi Ren", Self.passport(1))])
    #expect(group.whole.id == stays.id)
    #expect(group.whole.activeNumbers.map(\.kind) == [.resident, .passport])
    #expect(group.whole.isCalled(try SubjectName("Ceshi Ren")) && group.whole.isCalled(stays.name))
    #expect(!group.whole.isCalled(try SubjectName("别人")))
    #expect(SubjectGroup(stays, merged: []).whole == stays)
  }

  @Test func `of a kind of which there is one for life, the merged subject's shows as laid down`() throws {
    let stays = try Self.subject("s1", Self.resident(Self.first))
    let merged = try Self.subject("s2", Self.resident(Self.second), Self.passport(1))
    let whole = SubjectGroup(stays, merged: [merged]).whole
    #expect(whole.numbers.map(\.isRetired) == [false, true, false])
    #expect(whole.holds(Synthetic.number(Self.second)))
    let open = SubjectGroup(try Self.subject("s1", Self.passport(2)), merged: [merged]).whole
    #expect(open.numbers.map(\.isRetired) == [false, false, false])
  }

  @Test func `a number that is added becomes that of the one that stays`() throws {
    let group = SubjectGroup(try Self.subject("s1", Self.passport(1)), merged: [try Self.subject("s2", Self.resident(Self.first))])
    let claim = NumberClaim(SyntheticNumbers.passport(3), as: .passport)
    let events = try group.add(claim, owner: { _ in nil }, today: Synthetic.today)
    #expect(events == [.numberAdded(SubjectID(rawValue: "s1"), Self.passport(3).number)])
    #expect(throws: IdentityRefusal.numberKindRepeated(.resident)) {
      try group.add(NumberClaim(Self.second), owner: { _ in nil }, today: Synthetic.today)
    }
    #expect(throws: IdentityRefusal.numberOfAnother(.passport)) {
      try group.add(claim, owner: { _ in SubjectID(rawValue: "s9") }, today: Synthetic.today)
    }
  }

  @Test func `a merged subject's number is neither taken up nor laid down`() throws {
    let merged = try Self.subject("s2", Self.passport(1, isRetired: true), Self.passport(2))
    let group = SubjectGroup(try Self.subject("s1", Self.resident(Self.first), Self.passport(3)), merged: [merged])
    #expect(throws: IdentityRefusal.numberOfMerged(.passport)) {
      try group.add(NumberClaim(SyntheticNumbers.passport(1), as: .passport), owner: { _ in merged.id }, today: Synthetic.today)
    }
    #expect(throws: IdentityRefusal.numberOfMerged(.passport)) { try group.retire(Self.passport(2).number) }
    #expect(try group.retire(Self.passport(3).number).count == 1)
  }

  @Test func `the one that stays keeps a number of its own`() throws {
    let group = SubjectGroup(try Self.subject("s1", Self.passport(1)), merged: [try Self.subject("s2", Self.passport(2))])
    #expect(throws: IdentityRefusal.lastNumber) { try group.retire(Self.passport(1).number) }
  }
}
