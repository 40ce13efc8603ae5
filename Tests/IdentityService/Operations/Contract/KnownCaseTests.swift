import Bus
import Civics
import Contracts
import IdentityDomain
import Testing

@testable import IdentityService

@Suite("A case, as an erasure sees it")
struct KnownCaseTests {
  private static func ended(_ change: (inout CaseView) -> Void) -> Day? {
    var view = CaseView.with {
      ($0.id, $0.state) = ("case-1", .decided)
      ($0.receivedOn, $0.acceptedOn, $0.decidedOn) = ("2024-01-08", "2024-01-10", "2024-02-01")
    }
    change(&view)
    return Erasure.KnownCase(view).ended
  }

  @Test func `ended on the last day that it shows`() {
    #expect(Self.ended { _ in } == Day("2024-02-01"))
    #expect(Self.ended { ($0.state, $0.decidedOn) = (.withdrawn, "") } == Day("2024-01-10"))
    #expect(Self.ended { ($0.state, $0.ending) = (.void, .with { $0.on = "2026-11-01" }) } == Day("2026-11-01"))
    #expect(Self.ended { ($0.state, $0.delivery) = (.delivered, .with { $0.deliveredOn = "2024-02-05" }) } == Day("2024-02-05"))
    #expect(Self.ended { $0.objection = .with { ($0.on, $0.answeredOn) = ("2024-03-01", "2024-03-09") } } == Day("2024-03-09"))
    let submitted = ShanghaiTime(utcSeconds: 1_704_700_000)
    let bare = CaseView.with { ($0.state, $0.submittedAt) = (.returned, 1_704_700_000_000_000) }
    #expect(Erasure.KnownCase(bare).ended == submitted.day)
  }

  @Test(arguments: [CaseState.decided, .delivered, .rated, .archived])
  func `is open while an objection waits for its answer`(state: CaseState) {
    #expect(Self.ended { ($0.state, $0.objection) = (state, .with { $0.on = "2024-03-01" }) } == nil)
  }

  @Test func `is open while a bad rating waits to be put right`() {
    let rating = RatingEntry.with { ($0.on, $0.putRightDue) = ("2024-03-01", DueDate.with { $0.due = "2024-03-22" }) }
    #expect(Self.ended { ($0.state, $0.rating) = (.rated, rating) } == nil)
    #expect(Self.ended { ($0.state, $0.rating) = (.rated, .with { $0.on = "2024-03-01" }) } == Day("2024-02-01"))
    var done = rating
    done.putRightOn = "2024-03-20"
    #expect(Self.ended { ($0.state, $0.rating) = (.rated, done) } == Day("2024-03-20"))
  }

  @Test func `owes nothing once it is void`() {
    let annulled = Self.ended {
      ($0.state, $0.objection) = (.void, .with { $0.on = "2024-03-01" })
      ($0.ending, $0.rating) = (.with { $0.on = "2024-03-02" }, .with { $0.putRightDue = DueDate.with { $0.due = "2024-03-22" } })
    }
    #expect(annulled == Day("2024-03-02"))
  }
}
