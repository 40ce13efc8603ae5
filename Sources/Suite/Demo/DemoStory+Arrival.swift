import Bus
import Civics
import Contracts

/// The person is at the hall, earlier than they were asked to be.
///
/// In office hours the staff move the visit to a seat of today that is soon, and the kiosk takes its code. At any other hour no seat
/// of today is left, and the code waits for its day as it would for anybody: the kiosk draws a number on the spot.
extension DemoStory {
  /// How long before its time a seat of today is chosen, in minutes: a check-in may be two hours early.
  private static let soonMinutes = 110

  func arrive(for view: CaseView, _ booked: VisitView, at window: DemoWindow, _ applicant: Principal) async throws -> DemoArrival {
    let today = try await query(ReadHall.with { $0.hall = booked.hall }, as: window.clerk).day ?? HallDayView()
    let visit = try await moved(booked, of: view, to: today, window.clerk)
    var code = ""
    if let visit {
      let purpose = Purpose.with { $0.kind = .ownUse }
      code = try await command(MakeCheckInCode.with { ($0.visitID, $0.purpose) = (visit.id, purpose) }, as: applicant).code
    }
    var kiosk = applicant
    kiosk.channel = "kiosk"
    var refusal = ""
    if !code.isEmpty {
      do throws(Refusal) {
        let ticket = try await command(CheckInAtHall.with { ($0.hall, $0.visitID) = (booked.hall, code) }, as: kiosk)
        return DemoArrival(ticket: ticket, visit: visit, code: code, refusal: "", open: today.open)
      } catch {
        guard [NotifyRefusals.visitNotToday, NotifyRefusals.tooEarly].map(\.code).contains(error.code) else { throw error }
        refusal = error.name
      }
    }
    let ticket = try await command(CheckInAtHall.with { ($0.hall, $0.items) = (booked.hall, [view.item]) }, as: kiosk)
    return DemoArrival(ticket: ticket, visit: visit, code: code, refusal: refusal, open: today.open)
  }

  /// The visit at the first seat of today that the staff have and that is soon; as it was where there is none; nil where others took each.
  private func moved(_ visit: VisitView, of view: CaseView, to today: HallDayView, _ clerk: Principal) async throws -> VisitView? {
    // By the suite's clock, which may be another than that of who plays.
    let now = view.submittedAt / 1_000_000
    let soon = "\(ShanghaiTime(utcSeconds: now))"..."\(ShanghaiTime(utcSeconds: now + Self.soonMinutes * 60))"
    let seats = today.slots.filter { $0.staff > 0 && soon.contains("\(today.on) \($0.at)") }
    guard !seats.isEmpty else { return visit }
    let purpose = Purpose.with { ($0.kind, $0.caseID, $0.step) = (.handling, view.id, "verify") }
    _ = try await command(CancelVisit.with { ($0.visitID, $0.purpose) = (visit.id, purpose) }, as: clerk)
    for seat in seats {
      let hold = HoldSeat.with {
        ($0.caseID, $0.hall, $0.on, $0.at, $0.confirm, $0.purpose) = (view.id, visit.hall, today.on, seat.at, true, purpose)
      }
      do throws(Refusal) {
        return try await command(hold, as: clerk)
      } catch {
        // Others were quicker, or the slot has begun.
        let gone = [NotifyRefusals.seatTaken, NotifyRefusals.timeNotOffered, NotifyRefusals.noSuchSlot]
        guard gone.map(\.code).contains(error.code) else { throw error }
      }
    }
    return nil
  }
}
