import Testing

@testable import Contracts

@Suite("What a change of messages and enumerations breaks")
struct MessageChangeTests {
  private let submitters = "callers of case.submit built before this change: "
  private let viewers = "callers of case.submit, case.get and followers of case.* built before this change: "

  @Test func `a new field breaks nobody`() {
    #expect(
      SmallContracts.lines { $0[message: "SubmitCase"].fields.append(PublishedField(number: 6, name: "note", type: .text)) } == [
        "compatible: field 6 `note` of SubmitCase is new"
      ])
  }

  @Test func `a field of another type breaks callers`() {
    #expect(
      SmallContracts.lines { $0[message: "SubmitCase"].fields[2].type = .integer } == [
        submitters + "field 3 `item` of SubmitCase changed from text to integer"
      ])
  }

  @Test func `a field that becomes a list, or ceases to be one, breaks callers`() {
    #expect(
      SmallContracts.lines { $0[message: "SubmitCase"].fields[2].isList = true } == [
        submitters + "field 3 `item` of SubmitCase changed from text to list of text"
      ])
    #expect(
      SmallContracts.lines { $0[message: "SubmitCase"].fields[3].isList = false } == [
        submitters + "field 4 `evidence` of SubmitCase changed from list of Evidence to Evidence"
      ])
  }

  @Test func `a field's number for another field breaks callers`() {
    #expect(
      SmallContracts.lines { $0[message: "SubmitCase"].fields[2] = PublishedField(number: 3, name: "count", type: .integer) } == [
        submitters + "number 3 of SubmitCase, which was `item`, text, is `count`, integer"
      ])
  }

  @Test func `a field that is gone breaks who wrote or read it`() {
    #expect(
      SmallContracts.lines { $0[message: "SubmitCase"].fields.remove(at: 2) } == [submitters + "field 3 `item` of SubmitCase is gone"])
    #expect(SmallContracts.lines { $0[message: "CaseView"].fields.removeFirst() } == [viewers + "field 1 `id` of CaseView is gone"])
  }

  @Test func `a field's other number breaks callers`() {
    #expect(
      SmallContracts.lines { $0[message: "SubmitCase"].fields[2].number = 9 } == [
        submitters + "field 3 `item` of SubmitCase has the number 9"
      ])
  }

  @Test func `a field's other name alone changes no byte`() {
    #expect(
      SmallContracts.lines { $0[message: "SubmitCase"].fields[2].name = "code" } == [
        "names only: field 3 `item` of SubmitCase is called `code`"
      ])
  }

  @Test func `a field that is optional no more breaks its readers`() {
    #expect(
      SmallContracts.lines { $0[message: "SubmitCase"].fields[4].isOptional = false } == [
        "services of case built before this change: field 5 `copies` of SubmitCase is optional no more: a default value is left out, "
          + "and read as none"
      ])
    #expect(
      SmallContracts.lines { $0[message: "CaseView"].fields[0].isOptional = true } == ["compatible: field 1 `id` of CaseView is optional"])
  }

  @Test func `what is secret changes no byte`() {
    #expect(
      SmallContracts.lines { $0[message: "SubmitCase"].fields[0].isSecret = true } == [
        "compatible: field 1 `subject` of SubmitCase is secret"
      ])
  }

  @Test func `a field inside a message inside concerns all who send or read the outer one`() {
    #expect(
      SmallContracts.lines { $0[message: "Evidence"].fields[0].type = .bytes } == [
        submitters + "field 1 `material` of Evidence changed from text to bytes"
      ])
  }

  @Test func `a message's other name changes no byte`() {
    let lines = SmallContracts.lines { contracts in
      contracts[message: "Evidence"].name = "Proof"
      contracts[message: "SubmitCase"].fields[3].of = "Proof"
    }
    #expect(lines == ["names only: Evidence is called Proof"])
  }

  @Test func `a message with another name is compared with what stood in its place`() {
    let lines = SmallContracts.lines { contracts in
      contracts[message: "Evidence"].fields[0].type = .natural
      contracts[message: "Evidence"].name = "Proof"
      contracts[message: "SubmitCase"].fields[3].of = "Proof"
    }
    #expect(
      lines == ["names only: Evidence is called Proof", submitters + "field 1 `material` of Proof changed from text to natural"])
  }

  @Test func `a message that holds its own kind is compared to an end`() {
    var own = SmallContracts.contracts
    own[message: "Evidence"].fields.append(PublishedField(number: 2, name: "parts", type: .message, of: "Evidence", isList: true))
    let lock = ContractLock(own)
    own.messages.append(own[message: "Evidence"])
    own.messages[own.messages.count - 1].name = "Proof"
    own.messages[own.messages.count - 1].fields[1].of = "Proof"
    own[message: "SubmitCase"].fields[3].of = "Proof"
    own.messages.append(own[message: "Evidence"])
    #expect(lock.changes(to: own).map(\.isBreaking) == [false])
  }

  @Test func `a new case that only requests carry breaks nobody`() {
    #expect(
      SmallContracts.lines { $0[enumeration: "Way"].cases.append(.init(number: 2, name: "upload")) } == [
        "compatible: case 2 `upload` of Way is new"
      ])
  }

  @Test func `a new case in replies and events breaks who reads them and does not know it`() {
    #expect(
      SmallContracts.lines { $0[enumeration: "CaseState"].cases.append(.init(number: 3, name: "archived")) } == [
        viewers + "case 3 `archived` of CaseState is new, and what holds it is refused by who does not know it"
      ])
  }

  @Test func `a case that is gone breaks who writes it`() {
    #expect(
      SmallContracts.lines { $0[enumeration: "Way"].cases.removeLast() } == [
        submitters + "case 1 `paper` of Way is gone, and what holds it is refused"
      ])
    #expect(
      SmallContracts.lines { $0[enumeration: "CaseState"].cases.removeLast() } == [
        "services of case built before this change: case 2 `decided` of CaseState is gone, and what holds it is refused"
      ])
  }

  @Test func `a case's other number breaks who writes and who reads it`() {
    #expect(
      SmallContracts.lines { $0[enumeration: "CaseState"].cases[1].number = 5 } == [
        viewers + "case 1 `draft` of CaseState has the number 5"
      ])
  }

  @Test func `a case's or an enumeration's other name changes no byte`() {
    #expect(
      SmallContracts.lines { $0[enumeration: "Way"].cases[1].name = "sheet" } == ["names only: case 1 `paper` of Way is called `sheet`"])
    let lines = SmallContracts.lines { contracts in
      contracts[enumeration: "Way"].name = "Manner"
      contracts[message: "SubmitCase"].fields[1].of = "Manner"
    }
    #expect(lines == ["names only: Way is called Manner"])
  }

  @Test func `many callers are counted and not listed`() {
    let peers = ContractPeers(callers: ["a", "b", "c", "d", "e", "f"])
    #expect(peers.description == "callers of a, b, c and 3 others built before this change")
    #expect(ContractPeers(services: ["bus", "case"]).description == "every service built before this change")
  }
}
