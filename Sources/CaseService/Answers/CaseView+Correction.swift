import Bus
import CaseDomain
import Civics
import Contracts

extension CaseView {
  /// The day that counts as the day of receipt, and why it is a later one than that of the submission.
  mutating func tellArrival(of record: CaseRecord) {
    let arrival = record.receivedOn ?? record.filing.arrival
    countsFrom = arrival.description
    let sent = CaseOccasion(actor: .system, channel: .suite, at: Int64(submittedAt), cause: .event(0)).day
    if arrival > sent {
      countsFromZh = "提交时不在办公时间，视为\(arrival)收件。"
      countsFromEn = "It came outside office hours and counts as received on \(arrival)."
    }
    if record.state == .received { notice = record.noticeDue.map(Contracts.DueDate.init) }
  }

  mutating func tellCorrections(of record: CaseRecord) {
    corrections = record.correction?.notices.map { CorrectionEntry($0, of: record.item) } ?? []
  }

  mutating func tellEnding(of record: CaseRecord) {
    guard let ended = record.ending else {
      // What was annulled on an objection tells its own grounds and not those of the decision.
      guard let answer = record.objection?.answer, answer.annuls else { return }
      (grounds, appeal) = (answer.grounds, "\(RightOfAppeal.general.text.zh) \(RightOfAppeal.general.text.en)")
      return
    }
    ending = EndingEntry(ended)
    grounds = ended.grounds
    appeal = ended.appeal.map { "\($0.text.zh) \($0.text.en)" } ?? ""
  }
}

extension CorrectionEntry {
  init(_ notice: CorrectionNotice, of item: ItemSnapshot) {
    self.init()
    on = notice.request.on.description
    points = notice.request.points.map { point in
      let need = item.materials.first { $0.id == point.material }
      return Contracts.CorrectionPoint.with {
        $0.material = point.material
        $0.remark = point.remark
        $0.name = need?.name ?? ""
        $0.nameEnglish = need?.englishName ?? ""
      }
    }
    text = notice.request.text
    respondBy = Contracts.DueDate(notice.respondBy)
    correctedOn = notice.answeredOn?.description ?? ""
    avoidable = notice.request.avoidable
    revision = notice.event
  }
}

extension EndingEntry {
  init(_ ending: CaseEnding) {
    self.init()
    kind = ending.kind.rawValue
    on = ending.on.description
    grounds = ending.grounds
    office = ending.office
    text = ending.text
  }
}
