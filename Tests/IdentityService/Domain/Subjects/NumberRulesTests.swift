import Civics
import IdentityDomain
import Testing

struct NumberRulesTests {
  func add(_ text: String, as kind: IdentifierKind? = nil, to subject: Subject, owner: SubjectID? = nil) throws -> [IdentityEvent] {
    try NumberRules.add(NumberClaim(text, as: kind), to: subject, owner: { _ in owner }, today: Synthetic.today)
  }

  @Test func `a further number is added and then resolves`() throws {
    let subject = try Synthetic.subject("s1", numbers: Synthetic.man)
    let passport = SubjectNumber(kind: .passport, canonical: "E12345678")
    let events = try add("e12345678", as: .passport, to: subject)
    #expect(events == [.numberAdded(subject.id, passport)])
    #expect(subject.applying(events[0]).activeNumbers.map(\.kind) == [.resident, .passport])
  }

  @Test func `adding a number that is borne already does nothing`() throws {
    let subject = try Synthetic.subject("s1", numbers: Synthetic.newForm)
    #expect(try add(Synthetic.oldForm, to: subject).isEmpty)
  }

  @Test func `another's number is refused, also one laid down`() throws {
    let subject = try Synthetic.subject("s1", numbers: Synthetic.man)
    #expect(throws: IdentityRefusal.numberOfAnother(.passport)) {
      try add("E12345678", as: .passport, to: subject, owner: SubjectID(rawValue: "s2"))
    }
  }

  @Test func `one's own number that was laid down is taken up again`() throws {
    let subject = try Synthetic.subject("s1", numbers: Synthetic.man)
    let passport = SubjectNumber(kind: .passport, canonical: "E12345678")
    let after = subject.applying(.numberAdded(subject.id, passport)).applying(.numberRetired(subject.id, passport))
    #expect(after.activeNumbers.map(\.kind) == [.resident])
    #expect(after.holds(passport))
    let events = try add("E12345678", as: .passport, to: after, owner: subject.id)
    #expect(after.applying(events[0]).numbers.count == 2)
  }

  @Test func `a body takes on no organisation code but the one in its credit code, and the reverse`() throws {
    let body = try Synthetic.subject("s1", .legal, numbers: Synthetic.company)
    #expect(throws: IdentityRefusal.organisationCodesDisagree) { try add("MAX9T0038", to: body) }
    #expect(try add("MAX9T0011", to: body).count == 1)
    let former = try Synthetic.subject("s2", .legal, numbers: "MAX9T0038")
    #expect(throws: IdentityRefusal.organisationCodesDisagree) { try add(Synthetic.company, to: former) }
    #expect(try add(Synthetic.otherCompany, to: former).count == 1)
  }

  @Test func `a number is laid down once, and never the last`() throws {
    let subject = try Synthetic.subject("s1", .legal, numbers: Synthetic.company, "MAX9T0011")
    let code = SubjectNumber(kind: .organisation, canonical: "MAX9T0011")
    let events = try NumberRules.retire(code, of: subject)
    #expect(events == [.numberRetired(subject.id, code)])
    let after = subject.applying(events[0])
    #expect(try NumberRules.retire(code, of: after).isEmpty)
    #expect(throws: IdentityRefusal.lastNumber) { try NumberRules.retire(Synthetic.number(Synthetic.company), of: after) }
    #expect(throws: IdentityRefusal.numberNotHeld) { try NumberRules.retire(Synthetic.number(Synthetic.otherCompany), of: after) }
  }

  @Test func `an event of another subject changes nothing`() throws {
    let subject = try Synthetic.subject("s1", numbers: Synthetic.man)
    #expect(subject.applying(.numberRetired(SubjectID(rawValue: "s2"), Synthetic.number(Synthetic.man))) == subject)
  }

  @Test func `a new name takes the old one's place`() throws {
    let subject = try Synthetic.subject("s1", numbers: Synthetic.man)
    let name = try SubjectName("新名")
    #expect(subject.applying(.subjectRenamed(subject.id, name)).name == name)
  }

  @Test func `a number that is masked shows neither birth nor sequence`() {
    #expect(Synthetic.number(Synthetic.man).masked == "440*************57")
  }
}
