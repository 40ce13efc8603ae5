import ArgumentParser
import Bus
import Contracts

/// A command that moves a version of an item on in its life; where none is named, the draft.
protocol VersionChangingCommand: CallingCommand where Request.Reply == VersionEntry {
  var item: String { get }
  /// 0: the draft.
  var itemVersion: Int { get }
  func request(version: Int) -> Request
}

extension VersionChangingCommand {
  func request() -> Request { request(version: itemVersion) }

  func run(to output: Output) async throws {
    let options = CallOptions(timeout: .seconds(30), principal: principal.principal)
    let entry = try await SuiteClient.run(suite) { node in
      let version = try await self.version(from: node, options)
      return try await node.call(request(version: version), options)
    }
    try tell(entry, to: output)
  }

  func table(_ reply: VersionEntry) -> Table? { VersionText.table([reply]) }

  /// - Throws: `item.noDraft` where none is named and there is no draft.
  private nonisolated(nonsending) func version(from node: Node, _ options: CallOptions) async throws -> Int {
    guard itemVersion == 0 else { return itemVersion }
    let draft = try await node.call(ReadDraft.with { $0.code = item }, options)
    guard let version = draft.version, version.state == .draft else { throw ItemRefusals.noDraft.refusal("code") }
    return version.version
  }
}
