import Bus
import Contracts
import NotifyDomain
import TestKit
import Testing

@testable import NotifyService

@Suite("What a visit is carried along by: calendar file and code", .timeLimit(.minutes(2)))
struct VisitPapersTests {
  let s1 = NotifyBench.applicant("s1")

  private func calendar(_ bench: NotifyBench, _ visit: VisitView) async throws -> VisitCalendarFile {
    let request = ReadVisitCalendar.with {
      $0.visitID = visit.id
      $0.purpose = .usual(of: s1)
    }
    return try await bench.bench.call(request, as: s1)
  }

  private func code(_ bench: NotifyBench, _ visit: VisitView, as principal: Principal) async throws -> CheckInCode {
    let request = MakeCheckInCode.with {
      $0.visitID = visit.id
      $0.purpose = .usual(of: principal)
    }
    return try await bench.bench.call(request, as: principal)
  }

  @Test("A later file of the same visit replaces the earlier, and one that is given up strikes it; no reminder comes after")
  func calendars() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      let first = try await calendar(bench, visit)
      #expect(first.text.contains("DTSTART:20260902T003000Z") && first.method == "PUBLISH" && first.sequence == 1)
      let moved = try await bench.move(visit, "H1", "2026-09-07", "14:30", as: s1)
      let second = try await calendar(bench, visit)
      #expect(second.uid == first.uid && second.sequence == 2 && second.text.contains("DTSTART:20260907T063000Z"))
      _ = try await bench.cancel(moved, as: s1)
      let third = try await calendar(bench, visit)
      #expect(third.uid == first.uid && third.sequence == 3 && third.method == "CANCEL" && third.text.contains("STATUS:CANCELLED"))
      // Whoever reminds goes by the event: the last of the visit says that it is off.
      #expect(try await bench.log().last { $0.subject == visit.id }?.kind == "notify.visitCancelled")
    }
  }

  @Test("A code is the visit's alone and the same each time, and there is none of a visit that is off")
  func codes() async throws {
    try await NotifyBench.run { bench in
      let visit = try await bench.booked("c1", of: "s1")
      let first = try await code(bench, visit, as: s1)
      #expect(VisitCode(first.code)?.text == first.code)
      #expect(first.svg.hasPrefix("<svg ") && first.svg.contains("<path"))
      #expect(try await code(bench, visit, as: s1) == first)
      let other = try await bench.booked("c2", of: "s2")
      #expect(try await code(bench, other, as: NotifyBench.applicant("s2")).code != first.code)
      await #expect { _ = try await code(bench, visit, as: NotifyBench.applicant("s2")) } throws: {
        ($0 as? Refusal)?.code == NotifyRefusals.notOwnVisit.code
      }
      _ = try await bench.cancel(visit, as: s1)
      await #expect { _ = try await code(bench, visit, as: s1) } throws: { ($0 as? Refusal)?.code == NotifyRefusals.visitNotOpen.code }
    }
  }

  @Test("A QR code is square, has its three finders, and holds what it was given in the smallest version that does")
  func drawn() throws {
    let code = try QRCode("01AHJMZ0Z9")
    // Ten octets at level Q fit version 1: 21 modules.
    #expect(code.width == 21 && code.isDark.count == 441)
    for (row, column) in [(0, 0), (0, 14), (14, 0)] {
      for offset in 0..<7 {
        #expect(code.isDark[row * 21 + column + offset] && code.isDark[(row + 6) * 21 + column + offset])
        #expect(code.isDark[(row + offset) * 21 + column] && code.isDark[(row + offset) * 21 + column + 6])
      }
      #expect(code.isDark[(row + 3) * 21 + column + 3] && !code.isDark[(row + 1) * 21 + column + 1])
    }
    #expect(throws: QRCode.NotEncoded.self) { try QRCode(String(repeating: "x", count: 5_000)) }
  }
}
