import IdentityDomain
import Logging
import ServiceKit
import ServiceLifecycle
import Store

/// Gives subjects of before the index, and those of whom something did not open when their key was changed, their place for it, by which those that
/// may be one are found. One instance does it for all, once a start.
struct MatchIndexing: ServiceLifecycle.Service, CustomStringConvertible {
  /// How long it waits after a fault.
  static let pause = Duration.seconds(5)

  let environment: ServiceEnvironment
  let cipher: FieldCipher

  /// What logs of starting and stopping call it.
  var description: String { "index of matches" }

  func run() async throws {
    var last = ""
    while !Task.isCancelled, !Task.isShuttingDownGracefully {
      do {
        guard let reached = try await index(after: last) else { break }
        last = reached
      } catch StoreError.cancelled {
        return
      } catch {
        environment.logger.error("subjects could not be indexed; trying again", metadata: ["error": "\(error)"])
        await cancelWhenGracefulShutdown { try? await Task.sleep(for: Self.pause) }
      }
    }
    // A duty that is done is not to end the program.
    try? await gracefulShutdown()
  }

  /// - Returns: the last subject of the page; nil where there is none after the one given.
  private func index(after last: String) async throws -> String? {
    try await environment.store.write { [cipher] transaction in
      let subjects = try MatchTable.unindexed(after: last, limit: IdentityLimits.subjectsIndexedAtOnce, in: transaction)
      for subject in subjects {
        guard let record = try SubjectTable.party(subject, in: transaction),
          let group = try? cipher.group(record), let index = cipher.matchIndex(of: group.subject, named: record.name)
        else { continue }
        try MatchTable.set(index, of: subject, in: transaction)
      }
      return subjects.last?.rawValue
    }
  }
}
