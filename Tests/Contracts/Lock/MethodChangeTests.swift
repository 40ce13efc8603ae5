import Testing

@testable import Contracts

@Suite("What a change of methods, events and refusals breaks")
struct MethodChangeTests {
  private let submitters = "callers of case.submit built before this change: "

  @Test func `nothing that changed is no change`() {
    #expect(SmallContracts.lines { _ in }.isEmpty)
  }

  @Test func `a new method breaks nobody`() {
    let lines = SmallContracts.lines { contracts in
      var method = contracts[method: 2]
      (method.name, method.number) = ("case.list", 3)
      contracts.services[0].methods.append(method)
    }
    #expect(lines == ["compatible: method case.list, number 3, is new"])
  }

  @Test func `a method that is gone breaks its callers`() {
    let lines = SmallContracts.lines { $0.services[0].methods.removeFirst() }
    #expect(lines == [submitters + "case.submit is gone, and refused as bus.unknownMethod"])
  }

  @Test func `a method's other number breaks its callers`() {
    #expect(
      SmallContracts.lines { $0[method: 1].number = 7 } == [submitters + "the number of case.submit changed from 1 to 7"])
  }

  @Test func `two methods that swap their numbers break the callers of both`() {
    let lines = SmallContracts.lines { contracts in
      contracts.services[0].methods[0].number = 2
      contracts.services[0].methods[1].number = 1
    }
    #expect(
      lines == [
        submitters + "the number of case.submit changed from 1 to 2, and 1 is case.get",
        "callers of case.get built before this change: the number of case.get changed from 2 to 1, and 2 is case.submit",
      ])
  }

  @Test func `a method's other name alone changes no byte`() {
    #expect(SmallContracts.lines { $0[method: 1].name = "case.file" } == ["names only: case.submit is called case.file"])
  }

  @Test func `another method under a number of before breaks its callers`() {
    let lines = SmallContracts.lines { contracts in
      contracts[method: 1] = PublishedMethod(
        name: "case.rate", number: 1, kind: .command, roles: [], request: "Ping", reply: "Empty")
    }
    #expect(lines == [submitters + "number 1 of case, which was case.submit, is case.rate"])
  }

  @Test func `a query that becomes a command breaks callers, who send no key`() {
    #expect(
      SmallContracts.lines { $0[method: 2].kind = .command } == [
        "callers of case.get built before this change: case.get changed from query to command: they send no key, and are refused as bus.keyMissing"
      ])
  }

  @Test func `a command that becomes a query breaks services, who are sent no key`() {
    #expect(
      SmallContracts.lines { $0[method: 1].kind = .query } == [
        "services of case built before this change: case.submit changed from command to query: callers built after it send no key, "
          + "and are refused as bus.keyMissing"
      ])
  }

  @Test func `a role taken away breaks callers in that role`() {
    #expect(
      SmallContracts.lines { $0[method: 1].roles = ["applicant"] } == [
        "callers of case.submit as clerk built before this change: case.submit is refused to clerk as bus.roleMissing"
      ])
    #expect(
      SmallContracts.lines { $0[method: 2].roles = ["auditor"] } == [
        "callers of case.get built before this change: case.get, which any role could call, is for auditor alone"
      ])
  }

  @Test func `a role added breaks nobody`() {
    #expect(
      SmallContracts.lines { $0[method: 1].roles.append("service") } == ["compatible: case.submit can also be called by service"])
    #expect(SmallContracts.lines { $0[method: 1].roles = [] } == ["compatible: case.submit can also be called by any role"])
  }

  @Test func `another message as the reply breaks callers, unless it reads the same`() {
    #expect(
      SmallContracts.lines { $0[method: 2].reply = "Evidence" } == [
        "callers of case.get built before this change: the reply of case.get changed from CaseView to Evidence"
      ])
    let lines = SmallContracts.lines { contracts in
      var wider = contracts[message: "CaseView"]
      wider.name = "CaseViewInFull"
      wider.fields.append(PublishedField(number: 3, name: "note", type: .text))
      contracts.messages.append(wider)
      contracts[method: 2].reply = "CaseViewInFull"
    }
    #expect(lines == ["compatible: the reply of case.get changed from CaseView to CaseViewInFull, which reads the same"])
  }

  @Test func `an event kind that is gone breaks its followers, and a new one nobody`() {
    #expect(
      SmallContracts.lines { $0.events = [] } == ["followers of case.* built before this change: events of kind case.* come no more"])
    #expect(
      SmallContracts.lines { $0.events.append(PublishedEvent(kind: "case.note", payload: "Evidence")) } == [
        "compatible: the event kind case.note is new"
      ])
  }

  @Test func `another payload of an event breaks its followers`() {
    #expect(
      SmallContracts.lines { $0.events[0].payload = "GetCase" } == [
        "followers of case.* built before this change: the payload of case.* changed from CaseChanged to GetCase"
      ])
  }

  @Test func `a refusal's code belongs to one refusal`() {
    #expect(
      SmallContracts.lines { $0.refusals[0].name = "case.lost" } == [
        "callers of any method built before this change: refusal 3001, which was `case.unknown`, is `case.lost`"
      ])
    #expect(
      SmallContracts.lines { $0.refusals[0].code = 3_002 } == [
        "callers of any method built before this change: refusal 3001 `case.unknown` has the code 3002"
      ])
    #expect(SmallContracts.lines { $0.refusals = [] } == ["compatible: refusal 3001 `case.unknown` is gone"])
    #expect(
      SmallContracts.lines { $0.refusals[0].retry = true } == ["compatible: refusal `case.unknown` is to be tried again"])
  }
}
