import Bus
import Contracts
import Foundation
import Suite
import TestKit

/// What the suite is asked, and what it says.
extension LeakTests {
  /// What people get wrong, and what is refused: each as its caller is told it.
  static func mistakes(
    in suite: RunningSuite, _ known: SyntheticPerson, _ stranger: SyntheticPerson, _ applicant: Principal
  ) async throws -> [String] {
    var said: [String] = []
    func ask<Request: Call>(_ request: Request, as principal: Principal) async {
      if let refusal = await suite.refusal(of: request, as: principal) { said.append("\(refusal)") }
    }
    let other = try await suite.call(
      RegisterSubject.with {
        $0.kind = .natural
        $0.name = stranger.name + "一"
        $0.mail = mail
        $0.identifiers = [IdentifierEntry.with { $0.number = stranger.number }]
      }, as: RunningSuite.clerk)
    for number in [known.number, stranger.number] {
      for text in spellings(of: number) {
        for kind in ["", "resident", "uscc", "passport", text] {
          let entry = IdentifierEntry.with {
            $0.kind = kind
            $0.number = text
          }
          for purpose in [PurposeKind.unspecified, .ownUse, .guide, .submission, .handling, .audit] {
            let resolve = ResolveSubject.with {
              $0.number = text
              $0.kind = kind
              $0.purpose = .with {
                $0.kind = purpose
                ($0.caseID, $0.step) = ("case-1", "verify")
              }
            }
            for principal in [applicant, RunningSuite.clerk, RunningSuite.auditor] { await ask(resolve, as: principal) }
          }
          for holder in [applicant.id, other.id, text] {
            await ask(AddIdentifier.with { ($0.subject, $0.identifier) = (holder, entry) }, as: RunningSuite.clerk)
          }
          await ask(
            RegisterSubject.with {
              $0.kind = .natural
              $0.name = known.name + "一"
              $0.mail = text + "@"
              $0.language = text
              $0.identifiers = [entry]
            }, as: RunningSuite.clerk)
          await ask(
            RegisterSubject.with {
              $0.kind = .legal
              $0.name = known.name + "一"
              $0.identifiers = [entry]
            }, as: RunningSuite.clerk)
        }
        // A number in the place of a case or a step would stand in the ledger for good.
        for place in [(text, "verify"), ("case-1", text)] {
          for kind in [PurposeKind.submission, .handling] {
            let purpose = Purpose.with {
              $0.kind = kind
              ($0.caseID, $0.step) = place
            }
            await ask(ReadSubject.with { ($0.subject, $0.purpose) = (applicant.id, purpose) }, as: RunningSuite.clerk)
          }
        }
      }
    }
    for ground in phones + [mail, stranger.number, stranger.number.map(String.init).joined(separator: " ")] {
      await ask(EraseSubject.with { ($0.subject, $0.ground) = (applicant.id, ground) }, as: RunningSuite.operator)
    }
    return said
  }

  /// Every method of every service, in each role, with a number, an address and a phone number in every field that takes a text.
  static func everyMethod(of suite: RunningSuite, with numbers: [String], as applicant: Principal) async -> [String] {
    var said: [String] = []
    for method in ContractRegistry.all {
      let services = method.method.service.isEmpty ? ContractRegistry.services : [method.method.service]
      for service in services {
        for text in numbers + [mail] + phones {
          for choice in 1...4 {
            let role = Role.allCases[(choice + said.count) % Role.allCases.count]
            let allowed = method.method.roles.first { $0 != .applicant } ?? role
            for principal in [applicant, Principal(id: "someone", role: allowed, channel: "test")] {
              if let refusal = await refusal(of: method, text, choice, at: service, as: principal, suite) { said.append(refusal) }
            }
          }
        }
      }
    }
    return said
  }

  private static func refusal<Request: Call>(
    of method: Request.Type, _ text: String, _ choice: Int, at service: String, as principal: Principal, _ suite: RunningSuite
  ) async -> String? {
    guard let request = try? FilledRequest.make(method, text: text, choice: choice) else { return nil }
    return await suite.refusal(of: request, at: service, as: principal).map { "\(method.method.name): \($0)" }
  }

  /// What the suite tells of itself: metrics, traces, figures, health, events.
  static func told(by suite: RunningSuite) async throws -> [String] {
    var said: [String] = []
    for address in await SuiteMetrics.addresses(over: suite.client) {
      if let port = HTTPRequest.port(of: address) { said.append(try await HTTPRequest.get("/metrics", from: port)) }
    }
    let isMeasured = said.contains { $0.contains("yimen_requests_total") }
    guard isMeasured else { throw NothingTold() }
    let trace = suite.client.newTrace()
    var traced = CallOptions(timeout: .seconds(20), principal: RunningSuite.operator)
    traced.trace = trace
    _ = try await suite.client.call(SearchItems(), traced)
    var spans = 0
    for service in ContractRegistry.services {
      let options = CallOptions(timeout: .seconds(20), principal: RunningSuite.operator, service: service)
      said.append(try await suite.client.call(ReadInfo(), options).json(revealing: true).text)
      said.append(try await suite.client.call(ReadStatistics(), options).json(revealing: true).text)
      said.append(try await suite.client.call(ReadHealth(), options).json(revealing: true).text)
      for span in try await suite.client.call(ReadTrace.with { $0.trace = trace.traceBytes }, options).spans {
        spans += 1
        said.append(span.json(revealing: true).text)
      }
      var after = 0
      while true {
        let page = try await suite.client.call(ReadEvents.with { ($0.after, $0.limit) = (after, 500) }, options)
        guard !page.events.isEmpty else { break }
        for event in page.events {
          said.append(event.json(revealing: true).text)
          said.append(String(decoding: event.payload, as: UTF8.self))
        }
        after = page.next
      }
    }
    guard spans > 0 else { throw NothingTold() }
    return said
  }

  private struct NothingTold: Error {}
}

/// A number that is right and nobody's.
enum SyntheticNumber {
  static let known = "440607197606069557"
}
