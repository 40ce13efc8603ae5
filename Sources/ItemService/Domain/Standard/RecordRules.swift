import Civics

/// The quality rules on the standard's fields of one item. None stops publication but that of the review type, where one is told.
enum RecordRules {
  /// The steps that the flow of a licence names.
  static let stepsOfALicence = ["受理", "审核", "审批", "办结", "送达"]
  /// 工作日 and the like: hours that say on which days.
  private static let hours = ["工作日", "24小时", "全天"]
  /// An address says to which window or room one goes.
  private static let rooms = ["窗口", "室", "号窗"]

  private typealias Field = ItemRecordDraft.CodingKeys

  static func judge(_ item: Item, into check: inout RecordCheck) {
    let record = item.record
    reviewType(item, &check)
    if item.result.kind != .other && record.resultSample.isEmpty { check.fault(.resultSampleMissing, path(.resultSample)) }
    payment(item, &check)
    topics(record, item.target, &check)
    flow(item, &check)
    phones(record, &check)
    let isClear = hours.contains { record.officeHours.contains($0) } && rooms.contains { record.address.contains($0) }
    if !isClear { check.fault(.officeHoursUnclear, path(.officeHours)) }
  }

  private static func reviewType(_ item: Item, _ check: inout RecordCheck) {
    guard let told = item.record.reviewType else { return }
    let fits =
      switch item.caseType {
      case .instant: told == .atOnce
      case .promised: told == .thenDecided
      case .other: true
      }
    if !fits { check.fault(.reviewTypeDisagrees, path(.reviewType), found: told.rawValue) }
  }

  private static func payment(_ item: Item, _ check: inout RecordCheck) {
    if item.isFree {
      if item.record.isPaidOnline == true { check.fault(.paymentDisagrees, path(.paidOnline)) }
    } else if item.fees.isEmpty || item.fees.contains(where: { $0.basis.isEmpty || $0.name.isEmpty || $0.standard.isEmpty }) {
      check.fault(.paymentDisagrees, ItemDraft.CodingKeys.fees.rawValue)
    }
  }

  /// Whom the item serves is told by the record, and by the item itself where the record does not.
  private static func topics(_ record: ItemRecord, _ target: ItemTarget, _ check: inout RecordCheck) {
    let isForPersons = record.serviceObjects.isEmpty ? target == .naturalPerson : record.serviceObjects.contains(.naturalPerson)
    let isForOthers = record.serviceObjects.isEmpty ? target == .legalPerson : record.serviceObjects.contains { $0 != .naturalPerson }
    if !record.personTopics.isEmpty && !isForPersons { check.fault(.topicDisagrees, path(.personTopics)) }
    if !record.legalTopics.isEmpty && !isForOthers { check.fault(.topicDisagrees, path(.legalTopics)) }
  }

  private static func flow(_ item: Item, _ check: inout RecordCheck) {
    guard item.type == .licence else { return }
    let names = item.record.flow.map(\.name)
    let hasAll = stepsOfALicence.allSatisfy { step in names.contains { $0.contains(step) } }
    if !hasAll || item.record.answers.isEmpty { check.fault(.licenceFlowMissing, path(hasAll ? .answers : .flow)) }
    if longest(of: item) > item.counted(item.promisedLimit).fifthsOfADay { check.fault(.flowBeyondPromised, path(.flow)) }
  }

  /// How long the flow takes, in fifths of a day: the steps that are told follow one another; of those that departments take side by side the longest
  /// way counts.
  private static func longest(of item: Item) -> Int {
    var told = 0
    var ends: [String: Int] = [:]
    for step in item.record.flow {
      let length = step.limit.map { item.counted($0).fifthsOfADay } ?? 0
      if step.code.isEmpty {
        told += length
      } else {
        ends[step.code] = length + (step.after.compactMap { ends[$0] }.max() ?? 0)
      }
    }
    return max(told, ends.values.max() ?? 0)
  }

  private static func phones(_ record: ItemRecord, _ check: inout RecordCheck) {
    if !hasAreaCode(record.enquiry) || record.enquiry == record.complaint { check.fault(.phonesDisagree, path(.enquiry)) }
    if !hasAreaCode(record.complaint) { check.fault(.phonesDisagree, path(.complaint)) }
  }

  /// Whether a number is dialled from anywhere: an area code of three or four places from 0 and seven or eight after it, 12345 or the like
  /// behind an area code, or a 400 number.
  private static func hasAreaCode(_ text: String) -> Bool {
    text.utf8.split { !(48...57).contains($0) && $0 != UInt8(ascii: "-") }.contains { number in
      let digits = number.filter { $0 != UInt8(ascii: "-") }
      let begins = digits.first == UInt8(ascii: "0") || digits.starts(with: Array("400".utf8))
      return begins && (8...12).contains(digits.count)
    }
  }

  private static func path(_ field: Field) -> String { ItemRecordCheck.path(field) }
}
