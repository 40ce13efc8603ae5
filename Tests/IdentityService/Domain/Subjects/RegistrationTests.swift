import Civics
import IdentityDomain
import Testing

struct RegistrationTests {
  let id = SubjectID(rawValue: "new")

  func registration(_ kind: SubjectKind = .natural, name: String = "测试人", numbers texts: String...) throws -> Registration {
    try Registration(kind: kind, name: name, claims: texts.map { NumberClaim($0) }, today: Synthetic.today)
  }

  @Test func `someone not known is registered with their numbers`() throws {
    guard case .new(let subject) = try registration(numbers: Synthetic.man).decide(id: id, owners: []) else {
      Issue.record("not new")
      return
    }
    #expect(subject.id == id)
    #expect(subject.activeNumbers == [SubjectNumber(kind: .resident, canonical: Synthetic.man)])
    #expect(subject.facts.birth == Day("1976-06-06"))
  }

  @Test func `fifteen and eighteen places are one number`() throws {
    let registration = try registration(numbers: Synthetic.oldForm, Synthetic.newForm)
    #expect(registration.numbers == [SubjectNumber(kind: .resident, canonical: Synthetic.newForm)])
  }

  @Test func `registering the same subject again gives the same subject`() throws {
    let known = try Synthetic.subject("s1", numbers: Synthetic.newForm)
    #expect(try registration(numbers: Synthetic.oldForm).decide(id: id, owners: [known]) == .existing(known.id))
  }

  @Test func `a number of one subject is refused to another`() throws {
    let known = try Synthetic.subject("s1", name: "别人", numbers: Synthetic.man)
    #expect(throws: IdentityRefusal.numberOfAnother(.resident)) { try registration(numbers: Synthetic.man).decide(id: id, owners: [known]) }
  }

  @Test func `a registration adds no number to a known subject`() throws {
    let known = try Synthetic.subject("s1", .legal, name: "测试公司", numbers: Synthetic.company)
    #expect(throws: IdentityRefusal.numberOfAnother(.uscc)) {
      try registration(.legal, name: "测试公司", numbers: Synthetic.company, "MAX9T0011").decide(id: id, owners: [known])
    }
  }

  @Test func `a body's organisation code is the one in its credit code, whichever is named first`() throws {
    for numbers in [[Synthetic.company, "MAX9T0011"], ["MAX9T001-1", Synthetic.company]] {
      #expect(try registration(.legal, numbers: numbers[0], numbers[1]).numbers.count == 2)
    }
    for numbers in [[Synthetic.company, "MAX9T0038"], ["MAX9T0038", Synthetic.company]] {
      #expect(throws: IdentityRefusal.organisationCodesDisagree) { try registration(.legal, numbers: numbers[0], numbers[1]) }
    }
  }

  @Test func `a subject without a number is refused`() {
    #expect(throws: IdentityRefusal.numbersMissing) { try registration() }
  }

  @Test func `more numbers than a subject bears are refused`() {
    let claims = (0...Registration.mostNumbers).map { NumberClaim("E1234567\($0)", as: .passport) }
    #expect(throws: IdentityRefusal.numbersTooMany(most: Registration.mostNumbers)) {
      try Registration(kind: .natural, name: "测试人", claims: claims, today: Synthetic.today)
    }
  }

  @Test func `a wrong number is refused with its kind and reason`() {
    #expect(throws: IdentityRefusal.numberInvalid(.resident, .checksum)) { try registration(numbers: "440604200303159110") }
    #expect(throws: IdentityRefusal.numberInvalid(nil, .length)) { try registration(numbers: "12") }
  }

  @Test func `a person bears no credit code, a body no identity number, and nobody a certificate's identifier`() {
    #expect(throws: IdentityRefusal.numberNotForSubject(.uscc, .natural)) { try registration(numbers: Synthetic.company) }
    #expect(throws: IdentityRefusal.numberNotForSubject(.resident, .legal)) { try registration(.legal, numbers: Synthetic.man) }
    #expect(throws: IdentityRefusal.numberNotForSubject(.certificate, .natural)) {
      try registration(numbers: "1.2.156.3005.2.11100000000013338W011.11440604X9T007013R.20260000001.001.3")
    }
  }

  @Test func `a birth after today is refused`() {
    #expect(throws: IdentityRefusal.numberInvalid(.resident, .date)) {
      try Registration(kind: .natural, name: "测试人", claims: [NumberClaim(Synthetic.otherWoman)], today: Day("2010-01-01")!)
    }
  }

  @Test func `two identity numbers, and two that tell different births, are not one person's`() {
    #expect(throws: IdentityRefusal.numberKindRepeated(.resident)) { try registration(numbers: Synthetic.man, Synthetic.woman) }
    #expect(throws: IdentityRefusal.factsDisagree) { try registration(numbers: Synthetic.man, "944826197912249224") }
  }
}
