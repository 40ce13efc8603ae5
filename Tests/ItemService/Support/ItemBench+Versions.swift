import Bus
import Contracts
import Foundation
import ItemDomain
import ItemService
import TestKit

/// The life of a version, in short words.
extension ItemBench {
  static let approver = Principal(id: "approver-1", role: .approver, channel: "window")

  /// Puts the sample's item with an edit as the draft of its next version.
  func put(
    _ code: String, note: String = "", as principal: Principal = operations, _ edit: (inout ItemDraft) -> Void
  ) async throws -> ItemCheckReport {
    var draft = Sample.draft.items.first { $0.code == code } ?? Sample.draft.items[0]
    edit(&draft)
    let bytes = Array(try JSONEncoder().encode(draft))
    return try await bench.call(
      PutItemDraft.with { ($0.draft, $0.note) = (bytes, note) }, as: principal)
  }

  func check(_ code: String, version: Int = 0) async throws -> ItemCheckReport {
    try await bench.call(CheckItem.with { ($0.code, $0.version) = (code, version) }, as: Self.operations)
  }

  func mark(_ code: String, _ version: Int) async throws -> VersionEntry {
    try await bench.call(MarkItemChecked.with { ($0.code, $0.version) = (code, version) }, as: Self.approver)
  }

  func publish(_ code: String, _ version: Int, from: String = "", until: String = "", key: [UInt8]? = nil) async throws -> VersionEntry {
    try await bench.call(
      PublishItem.with { ($0.code, $0.version, $0.effectiveFrom, $0.effectiveUntil) = (code, version, from, until) }, as: Self.operations,
      key: key)
  }

  /// Drafts, checks and publishes a version.
  func renew(_ code: String, from: String = "", until: String = "", _ edit: (inout ItemDraft) -> Void) async throws -> VersionEntry {
    let version = try await put(code, edit).version?.version ?? 0
    _ = try await mark(code, version)
    return try await publish(code, version, from: from, until: until)
  }

  func versions(_ code: String, before: Int = 0, limit: Int = 0) async throws -> VersionList {
    try await bench.call(ReadItemVersions.with { ($0.code, $0.before, $0.limit) = (code, before, limit) }, as: Self.citizen)
  }

  func current(_ code: String, on day: String = "") async throws -> VersionEntry {
    try await bench.call(CurrentVersion.with { ($0.code, $0.on) = (code, day) }, as: Self.citizen)
  }

  func difference(_ code: String, from: Int = 0, to: Int = 0) async throws -> VersionDifference {
    try await bench.call(CompareVersions.with { ($0.code, $0.from, $0.to) = (code, from, to) }, as: Self.citizen)
  }

  func get(_ code: String, at region: String, hall: String = "", version: Int = 0, on day: String = "") async throws -> Contracts.Item {
    try await bench.call(
      GetItem.with { ($0.code, $0.version, $0.region, $0.hall, $0.on) = (code, version, region, hall, day) }, as: Self.citizen)
  }
}
