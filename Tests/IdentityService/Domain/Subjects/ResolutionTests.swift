import Civics
import IdentityDomain
import Testing

struct ResolutionTests {
  func resolve(_ text: String, as kind: IdentifierKind? = nil, among subjects: Subject...) throws -> SubjectID {
    try Resolution.resolve(
      NumberClaim(text, as: kind), owner: { number in subjects.first { $0.holds(number) }?.id }, today: Synthetic.today)
  }

  @Test func `any number of a subject, in either form, resolves to it`() throws {
    let person = try Synthetic.subject("s1", numbers: Synthetic.newForm)
    let company = try Synthetic.subject("s2", .legal, numbers: Synthetic.company, "MAX9T0011")
    #expect(try resolve(Synthetic.oldForm, among: company, person) == person.id)
    #expect(try resolve(Synthetic.newForm, among: company, person) == person.id)
    #expect(try resolve("max9t001-1", among: company, person) == company.id)
  }

  @Test func `a number nobody bears is unknown`() throws {
    #expect(throws: IdentityRefusal.subjectUnknown) { try resolve(Synthetic.man) }
  }

  @Test func `a wrong number is refused with the reason`() throws {
    #expect(throws: IdentityRefusal.numberInvalid(.uscc, .charset)) { try resolve("91440604MIX9T00113") }
  }

  @Test func `an ambiguous number resolves where one subject bears it, and else asks for the kind`() throws {
    let number = try #require(Synthetic.ambiguous)
    let asPerson = Subject(
      id: SubjectID(rawValue: "s1"), kind: .natural, name: try SubjectName("测试人"),
      numbers: [HeldNumber(SubjectNumber(kind: .resident, canonical: number))])
    let asBody = Subject(
      id: SubjectID(rawValue: "s2"), kind: .legal, name: try SubjectName("测试公司"),
      numbers: [HeldNumber(SubjectNumber(kind: .uscc, canonical: number))])
    #expect(try resolve(number, among: asPerson) == asPerson.id)
    #expect(throws: IdentityRefusal.numberAmbiguous(.resident, .uscc)) { try resolve(number, among: asPerson, asBody) }
    #expect(try resolve(number, as: .uscc, among: asPerson, asBody) == asBody.id)
    let read = try SubjectNumber.read(NumberClaim(number), for: .legal, today: Synthetic.today)
    #expect(read == SubjectNumber(kind: .uscc, canonical: number))
  }
}
