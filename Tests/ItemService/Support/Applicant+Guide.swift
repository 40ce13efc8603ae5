import Bus
import Contracts
import TestKit

extension Applicant {
  /// The guide for this subject.
  func guide(
    _ item: String, of subject: String? = nil, as reader: Principal? = nil, purpose: PurposeKind = .guide, answers: [GuideAnswer] = []
  ) async throws -> Guide {
    var request = GuideItem()
    request.item = item
    request.subject = subject ?? principal.id
    request.purpose = Purpose.with { $0.kind = purpose }
    request.answers = answers
    return try await bench.bench.call(request, as: reader ?? principal)
  }
}

extension ItemBench {
  /// The guide for somebody unknown.
  func guide(_ item: String, _ build: (inout GuideItem) -> Void = { _ in }) async throws -> Guide {
    var request = GuideItem()
    request.item = item
    build(&request)
    return try await bench.call(request, as: Self.citizen)
  }

  func bundle(_ items: [String] = [], _ build: (inout GuideBundle) -> Void = { _ in }) async throws -> BundleGuide {
    var request = GuideBundle()
    request.items = items
    build(&request)
    return try await bench.call(request, as: Self.citizen)
  }

  func put(_ entry: ResourceEntry, as principal: Principal = operations, key: [UInt8]? = nil) async throws -> ResourceEntry {
    try await bench.call(PutResource.with { $0.resource = entry }, as: principal, key: key)
  }

  func resources(_ build: (inout FindResources) -> Void = { _ in }) async throws -> ResourceList {
    var request = FindResources()
    build(&request)
    return try await bench.call(request, as: Self.citizen)
  }
}

extension GuideAnswer {
  init(_ question: String, _ values: String..., item: String = "") {
    self.init()
    self.question = question
    self.values = values
    self.item = item
  }
}

extension ResourceEntry {
  /// A resource of the population register that proves identity cards.
  static func population(_ code: String = "R1", _ build: (inout ResourceEntry) -> Void = { _ in }) -> ResourceEntry {
    var entry = ResourceEntry()
    entry.code = code
    entry.name = "人口基础信息"
    entry.provider = "公安局"
    entry.shareType = .unconditional
    entry.mode = .interface
    entry.certificateTypes = ["ct027"]
    entry.fields = ["姓名", "公民身份号码"]
    entry.cycle = "实时"
    build(&entry)
    return entry
  }
}
