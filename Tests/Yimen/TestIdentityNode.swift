import Bus
import Contracts
import IdentityService

/// A suite of the identity service alone, in this process, that the command line finds in a directory.
typealias TestIdentityNode = TestServiceNode<IdentityService>

extension TestIdentityNode {
  static var approver: Principal { Principal(id: "desk-1", role: .approver, channel: "desk") }

  /// Somebody who exists nowhere: the number's sequence is nobody's.
  func register() async throws -> String {
    let request = RegisterSubject.with {
      $0.kind = .natural
      $0.name = "测试人"
      $0.identifiers = [IdentifierEntry.with { $0.number = "440607197606069557" }]
    }
    return try await node.call(request, as: Principal(id: "window-3", role: .clerk, channel: "window"), within: .seconds(20)).id
  }
}
