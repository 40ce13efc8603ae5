import IdentityDomain
import Testing

struct SessionTests {
  private func session(_ proof: SessionProof = .document, device: String = "", until: Int = 200, ended: Int? = nil) -> Session {
    Session(
      name: "n1", subject: SubjectID(rawValue: "s1"), proof: proof, device: device, channel: "web", opened: 100, until: until, ended: ended)
  }

  @Test func `a session stands until its end, and no use puts that off`() {
    #expect(session().standing(at: 199) == .standing)
    #expect(session().standing(at: 200) == .expired)
    #expect(session(ended: 150).standing(at: 160) == .ended)
    #expect(session(ended: 150).standing(at: 300) == .ended)
  }

  @Test func `a document is seen at a window, and all else a service's to say`() {
    let taken: Set<String> = ["document window", "contactCode service", "certificate service"]
    for proof in SessionProof.allCases {
      for opener in SessionProof.Opener.allCases {
        if taken.contains("\(proof) \(opener)") {
          #expect(throws: Never.self) { try Session.open(session(proof), by: opener, others: 0) }
        } else {
          #expect(throws: IdentityRefusal.proofNotTaken(proof)) { try Session.open(session(proof), by: opener, others: 0) }
        }
      }
    }
  }

  @Test func `each proof has its level`() {
    #expect(SessionProof.allCases.map(\.level.rawValue) == [1, 2, 3])
  }

  @Test func `a label is short and printable`() {
    let longest = String(repeating: "机", count: 42)
    #expect(throws: Never.self) { try Session.open(session(device: longest + "ab"), by: .window, others: 0) }
    for label in [longest + "abc", "a\nb", "a\u{7F}"] {
      #expect(throws: IdentityRefusal.sessionLabelInvalid) { try Session.open(session(device: label), by: .window, others: 0) }
    }
  }

  @Test(arguments: [Synthetic.man, "web \(Synthetic.man)", "19900009173", "a@example.org"])
  func `a channel is named without a person's number or address`(channel: String) {
    let session = Session(
      name: "n1", subject: SubjectID(rawValue: "s1"), proof: .document, device: "", channel: channel, opened: 100, until: 200)
    #expect(throws: IdentityRefusal.sessionLabelInvalid) { try Session.open(session, by: .window, others: 0) }
  }

  @Test func `a subject has no more sessions than the limit`() {
    #expect(throws: Never.self) { try Session.open(session(), by: .window, others: Session.most - 1) }
    #expect(throws: IdentityRefusal.sessionsTooMany(most: Session.most)) { try Session.open(session(), by: .window, others: Session.most) }
  }

  @Test func `a session ends once`() throws {
    #expect(session().end(at: 150) == [.sessionEnded(session(ended: 150))])
    #expect(session().end(at: 200) == [])
    #expect(session(ended: 120).end(at: 150) == [])
  }

  @Test func `what needs a level says it, and is refused below`() throws {
    #expect(AssuranceRule.Act.allCases.map { AssuranceRule.level(for: $0) } == [.document, .document, .document])
    #expect(AssuranceRule.level(for: [.fullNumbers, .kind]) == .document)
    #expect(AssuranceRule.level(for: Set(SubjectField.allCases).subtracting([.fullNumbers])) == nil)
    for level in AssuranceLevel.allCases {
      #expect(throws: Never.self) { try AssuranceRule.check(level, needs: nil) }
      for needed in AssuranceLevel.allCases {
        if level.rawValue >= needed.rawValue {
          #expect(throws: Never.self) { try AssuranceRule.check(level, needs: needed) }
        } else {
          #expect(throws: IdentityRefusal.assuranceTooLow(needs: needed)) { try AssuranceRule.check(level, needs: needed) }
        }
      }
    }
  }
}
