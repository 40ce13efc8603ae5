import CaseDomain
import Civics
import Testing

@Suite("Rating a service")
struct RatingTests {
  typealias Sample = CaseSample
  let applicant = Sample.applicant(at: Sample.at("2026-03-16"))
  let clerk = Sample.officer(.windowClerk, at: Sample.at("2026-03-20"))

  /// Delivered on 2026-03-12.
  func delivered(_ aftercare: Aftercare = Aftercare()) throws -> CaseRecord {
    let approver = Sample.officer(.approver, at: Sample.at("2026-03-10"))
    return try Sample.accepted(Sample.orphanCare).after(DecideCase(.refuse(grounds: "理由")), approver)
      .after(DeliverCase(.window), Sample.officer(.windowClerk, at: Sample.at("2026-03-12")), rules: CaseRules(aftercare: aftercare))
  }

  @Test(arguments: Satisfaction.allCases)
  func `has five grades, and the two worst are to be put right within fifteen workdays`(grade: Satisfaction) throws {
    let rated = try delivered().after(RateCase(grade, comment: " 一般 "), applicant)
    let rating = try #require(rated.rating)
    #expect(rated.state == .rated && rating.given.grade == grade && rating.given.comment == "一般" && !rating.given.isBySilence)
    let isBad = grade == .dissatisfied || grade == .veryDissatisfied
    #expect(rating.isToPutRight == isBad)
    // The 6th of April is a holiday.
    #expect(rating.putRightDue?.due == (isBad ? Sample.day("2026-04-07") : nil))
    #expect(rated.archiveFrom == (isBad ? nil : Sample.day("2026-04-15")))
  }

  @Test func `is given once, whoever asks again and whenever`() throws {
    let rated = try delivered().after(RateCase(.satisfied), applicant)
    #expect(throws: CaseRefusal.ratedAlready(on: Sample.day("2026-03-16"))) { try rated.after(RateCase(.dissatisfied), applicant) }
    let archived = try rated.after(ArchiveCase(), Sample.system(at: Sample.at("2026-04-15")))
    #expect(throws: CaseRefusal.ratedAlready(on: Sample.day("2026-03-16"))) { try archived.after(RateCase(.satisfied), applicant) }
    let stranger = CaseOccasion(
      actor: CaseActor(id: "somebody", role: .applicant), channel: .web, at: applicant.at, cause: .request("request"))
    #expect(throws: CaseRefusal.notTheApplicant) { try rated.after(RateCase(.satisfied), stranger) }
    #expect(throws: CaseRefusal.roleMayNot(.windowClerk, .rate, allowed: [.applicant])) { try rated.after(RateCase(.satisfied), clerk) }
  }

  @Test func `comes after the delivery`() throws {
    let decided = try Sample.accepted(Sample.disabilityRenewal).after(
      DecideCase(.approve), Sample.officer(.approver, at: Sample.at("2026-03-10")))
    #expect(throws: CaseRefusal.outOfOrder(.rate, in: .decided, possible: [.object])) { try decided.after(RateCase(.satisfied), applicant) }
  }

  @Test func `is counted from silence where that is set, after seven days and apart`() throws {
    let silent = try delivered(Aftercare(countsSilence: true))
    #expect(throws: CaseRefusal.outOfOrder(.rateBySilence, in: .delivered, possible: [])) {
      try silent.after(RateBySilence(), Sample.system(at: Sample.at("2026-03-19")))
    }
    let counted = try silent.after(RateBySilence(), Sample.system(at: Sample.at("2026-03-20")))
    #expect(counted.rating?.given.grade == .basicallySatisfied && counted.rating?.given.isBySilence == true)
    #expect(counted.rating?.isToPutRight == false)
    #expect(throws: CaseRefusal.ratedAlready(on: Sample.day("2026-03-20"))) { try counted.after(RateCase(.satisfied), applicant) }
    #expect(throws: CaseRefusal.outOfOrder(.rateBySilence, in: .delivered, possible: [])) {
      try self.delivered().after(RateBySilence(), Sample.system(at: Sample.at("2026-06-20")))
    }
  }

  @Test func `a bad one is put right once, with what was done`() throws {
    let bad = try delivered().after(RateCase(.veryDissatisfied), applicant)
    #expect(throws: CaseRefusal.ratingUnfit(.measures)) { try bad.after(PutRight(measures: " "), clerk) }
    let right = try bad.after(PutRight(measures: " 增开窗口 "), clerk)
    #expect(right.state == .rated && right.rating?.putRight?.measures == "增开窗口" && right.rating?.isToPutRight == false)
    #expect(right.archiveFrom == Sample.day("2026-04-19"))
    #expect(throws: CaseRefusal.nothingToPutRight) { try right.after(PutRight(measures: "再次"), clerk) }
    let good = try delivered().after(RateCase(.satisfied), applicant)
    #expect(throws: CaseRefusal.nothingToPutRight) { try good.after(PutRight(measures: "增开窗口"), clerk) }
  }

  @Test func `a bad one is not archived before it is put right, and told once when that is overdue`() throws {
    let bad = try delivered().after(RateCase(.dissatisfied), applicant)
    #expect(throws: CaseRefusal.outOfOrder(.archive, in: .rated, possible: [])) {
      try bad.after(ArchiveCase(), Sample.system(at: Sample.at("2030-01-01")))
    }
    #expect(throws: CaseRefusal.outOfOrder(.fallOverdue, in: .rated, possible: [])) {
      try bad.after(FallOverdue(), Sample.system(at: Sample.at("2026-04-07")))
    }
    let overdue = try bad.after(FallOverdue(), Sample.system(at: Sample.at("2026-04-08")))
    #expect(overdue.rating?.overdueOn == Sample.day("2026-04-08"))
    #expect(throws: CaseRefusal.outOfOrder(.fallOverdue, in: .rated, possible: [])) {
      try overdue.after(FallOverdue(), Sample.system(at: Sample.at("2026-04-09")))
    }
  }
}
