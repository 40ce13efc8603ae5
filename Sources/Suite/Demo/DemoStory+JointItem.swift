import Bus
import Contracts

/// The item of the story that departments handle side by side. The sample has one; where the catalogue is older than that, its flow is published.
extension DemoStory {
  static let jointItemCode = "P055"
  /// Another story was quicker with the same.
  private static let overtaken = [ItemRefusals.badState, ItemRefusals.notChecked, ItemRefusals.versionOverlaps].map(\.code)

  func jointItem() async throws -> Item {
    try await eventually("joint item", "an item with steps of several departments") {
      let item = try await query(GetItem.with { $0.code = Self.jointItemCode }, as: Self.clerk)
      if item.record?.flow.contains(where: { !$0.code.isEmpty }) == true { return item }
      try await publishFlow()
      return nil
    }
  }

  /// Drafts, checks and publishes the next version, as an office does it: once, for whoever plays after.
  private func publishFlow() async throws {
    let code = Self.jointItemCode
    let written = try await query(ReadDraft.with { $0.code = code }, as: Self.operator)
    let item = try JSONValue(parsing: String(decoding: written.draft, as: UTF8.self))
    guard let flow = try SuiteReadiness.sampleItem(code)?["record"]?["flow"], case .object(let fields) = item else {
      throw DemoFailure(step: "joint item", expected: "an item of the sample with a flow", found: "none")
    }
    // It is published, and who was asked for the item has not heard of it yet.
    guard written.version?.state != .published || item["record"]?["flow"] != flow else { return }
    let draft = Array(Self.item(fields, with: flow).text.utf8)
    try await unless(Self.overtaken) { () async throws(Refusal) in
      let note = "部门并联环节，供演示。Steps that departments take side by side, for the demo."
      let report = try await command(PutItemDraft.with { ($0.draft, $0.note) = (draft, note) }, as: Self.operator)
      let version = report.version?.version ?? 0
      // By another than who wrote it.
      _ = try await command(MarkItemChecked.with { ($0.code, $0.version) = (code, version) }, as: Self.approver)
      return try await command(PublishItem.with { ($0.code, $0.version) = (code, version) }, as: Self.operator)
    }
  }

  /// An item as it is written, with another flow.
  private static func item(_ fields: [(name: String, value: JSONValue)], with flow: JSONValue) -> JSONValue {
    var record: [(name: String, value: JSONValue)] = []
    if case .object(let known)? = fields.first(where: { $0.name == "record" })?.value { record = known.filter { $0.name != "flow" } }
    record.append((name: "flow", value: flow))
    return .object(fields.filter { $0.name != "record" } + [(name: "record", value: .object(record))])
  }
}
