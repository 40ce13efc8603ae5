import Bus
import Contracts

extension DemoStory {
  /// What comes after the decision: it is handed over, rated on the web, and its papers and its history are there to read.
  func deliver(_ decided: CaseView, to applicant: Principal) async throws {
    let step = "after the decision"
    let deliver = DeliverCase.with { ($0.caseID, $0.method) = (decided.id, .electronic) }
    let delivered = try await command(deliver, as: Self.clerk)
    try check(step, delivered.state == .delivered, "a delivered case", "\(delivered.state)")
    var web = applicant
    web.channel = "web"
    let rate = RateCase.with { ($0.caseID, $0.grade) = (decided.id, .verySatisfied) }
    let rated = try await command(rate, as: web)
    try check(step, rated.rating?.grade == .verySatisfied, "a rated case", "\(rated.state)")
    let purpose = Purpose.with { $0.kind = .ownUse }
    let papers = try await query(ReadDocuments.with { ($0.caseID, $0.purpose) = (decided.id, purpose) }, as: web).documents
    let kinds = Set(papers.map(\.kind))
    try check(
      step, kinds.isSuperset(of: ["receipt", "acceptance", "approval", "delivery"]), "a paper of each act that the law wants on paper",
      "\(kinds.sorted())")
    let history = try await query(ReadHistory.with { ($0.caseID, $0.purpose) = (decided.id, purpose) }, as: web).entries
    var channels: [String] = []
    for entry in history where !entry.channel.isEmpty && channels.last != entry.channel { channels.append(entry.channel) }
    try check(step, Set(channels).isSuperset(of: ["mobile", "window", "desk", "web"]), "each act with its channel", "\(channels)")
    tell(
      DemoStep(
        zh: "送达、评价；每份文书、每步渠道可查", en: "Delivered and rated; every paper, and the channel of every step, can be read",
        [
          ("delivered", rated.delivery?.deliveredOn ?? ""), ("rating", "非常满意 very satisfied"),
          ("papers", papers.map(\.nameZh).joined(separator: "、")), ("channels", channels.joined(separator: " → ")),
        ]))
  }
}
