/// What a generated item tells beside the fields that decide: enough that no quality rule finds anything.
struct GeneratedRecord {
  let service: GeneratedService
  let site: String
  let isInstant: Bool
  /// Workdays.
  let promised: Int
  let isCharged: Bool

  var draft: ItemRecordDraft {
    var record = ItemRecordDraft()
    record.settingBasis = "合成数据示例条例"
    record.levels = ["4"]
    record.departmentNature = "1"
    record.powerSource = "1"
    record.acceptanceConditions = "合成数据，仅供测试。Synthetic, for tests only."
    record.flow = flow
    record.handlingForms = ["1", "2", "3", "4"]
    record.serviceObjects = service.isForPersons ? ["1"] : ["2", "3", "4"]
    record.reviewType = isInstant ? "1" : "2"
    record.address = "\(site)示例路1号政务服务中心1楼1号窗口"
    record.officeHours = "工作日 9:00-12:00，13:30-17:30"
    record.enquiry = "0757-00000001"
    record.complaint = "0757-00000002"
    record.inHall = true
    record.onlineDepth = ["1", "2", "3", "4"]
    record.bookable = true
    record.paidOnline = isCharged
    record.courier = true
    record.kiosk = false
    record.resultSample = "\(service.resultName)（样本）"
    if service.isForPersons { record.personTopics = ["17"] } else { record.legalTopics = ["02"] }
    record.answers = [AnswerDraft(question: "在哪里办理？", answer: "网上或\(site)政务服务中心均可。")]
    record.deliveries = ["1", "4"]
    return record
  }

  /// The steps of a licence, which together take as long as is promised; other items tell none.
  private var flow: [FlowStepDraft]? {
    guard service.type == "01" else { return nil }
    let day = min(1, promised)
    let days = [("受理", day), ("审核", max(0, promised - 4)), ("审批", day), ("办结", day), ("送达", day)]
    return days.map { FlowStepDraft(name: $0.0, limit: ItemDraft.Limit(value: $0.1, unit: "1"), office: service.department, result: nil) }
  }
}
