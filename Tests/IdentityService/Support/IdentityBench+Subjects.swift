import Bus
import Contracts
import TestKit

extension IdentityBench {

  func retire(_ number: String, as kind: String = "", of subject: Subject, by principal: Principal = clerk) async throws(Refusal) -> Subject
  {
    let request = RetireIdentifier.with {
      $0.subject = subject.id
      $0.identifier = IdentifierEntry.with {
        $0.kind = kind
        $0.number = number
      }
    }
    return try await bench.call(request, as: principal)
  }

  @discardableResult
  func merge(
    _ merged: Subject, into stays: Subject, ground: String = "护照核对一致", by principal: Principal = clerk
  ) async throws(Refusal) -> MergeState {
    let request = MergeSubjects.with {
      $0.stays = stays.id
      $0.merged = merged.id
      $0.ground = ground
    }
    return try await bench.call(request, as: principal)
  }

  @discardableResult
  func unmerge(_ merged: Subject, ground: String = "同名不同人", by principal: Principal = clerk) async throws(Refusal) -> MergeState {
    let request = UnmergeSubject.with {
      $0.merged = merged.id
      $0.ground = ground
    }
    return try await bench.call(request, as: principal)
  }

  /// Two who were merged in the store of a directory.
  static func merged(in directory: String) async throws -> (stays: Subject, merged: Subject) {
    var (stays, merged) = (Subject(), Subject())
    try await run(in: directory) { identity in
      stays = try await identity.register(FindDuplicatesTests.first)
      merged = try await identity.register(FindDuplicatesTests.second)
      try await identity.merge(merged, into: stays)
    }
    return (stays, merged)
  }

  /// Two who were merged, of whom the other has a verified mail address and the one that stays has none.
  func mergedWithContact(_ address: String) async throws(Refusal) -> (one: Subject, other: Subject) {
    let one = try await register(FindDuplicatesTests.first)
    let other = try await register(FindDuplicatesTests.second)
    _ = try await put(address, of: other)
    _ = try await verify(try await code(of: other).code, of: other)
    try await merge(other, into: one)
    return (one, other)
  }

  func duplicates(
    of subject: Subject? = nil, after: String = "", limit: Int = 0, by principal: Principal = clerk
  ) async throws(Refusal) -> DuplicateList {
    let request = FindDuplicates.with {
      $0.subject = subject?.id ?? ""
      $0.after = after
      $0.limit = limit
    }
    return try await bench.call(request, as: principal)
  }

  func history(of subject: Subject, after: Int = 0, limit: Int = 0, by principal: Principal = auditor) async throws(Refusal)
    -> SubjectHistory
  {
    let request = ReadSubjectHistory.with {
      $0.subject = subject.id
      $0.after = after
      $0.limit = limit
    }
    return try await bench.call(request, as: principal)
  }

  func put(_ address: String, _ kind: ContactKind = .mail, of subject: Subject, by principal: Principal = clerk) async throws(Refusal)
    -> ContactState
  {
    let request = PutContact.with {
      $0.subject = subject.id
      $0.kind = kind
      $0.address = address
    }
    return try await bench.call(request, as: principal)
  }

  func code(_ kind: ContactKind = .mail, of subject: Subject, by principal: Principal = service) async throws(Refusal) -> ContactCode {
    let request = ReadContactCode.with {
      $0.subject = subject.id
      $0.kind = kind
    }
    return try await bench.call(request, as: principal)
  }

  func verify(_ code: String, _ kind: ContactKind = .mail, of subject: Subject, by principal: Principal = clerk) async throws(Refusal)
    -> ContactState
  {
    let request = VerifyContact.with {
      $0.subject = subject.id
      $0.kind = kind
      $0.code = code
    }
    return try await bench.call(request, as: principal)
  }

  func contact(of subject: Subject) async throws(Refusal) -> Contact {
    let request = ReadContact.with {
      $0.subject = subject.id
      $0.purpose = .handling("case-1", "notice")
    }
    try await suppose(request.purpose, of: subject)
    return try await bench.call(request, as: Self.service)
  }

  /// The events of the service's log, of some kinds or all, in order.
  func events(_ kinds: String...) async throws(Refusal) -> [Event] {
    var options = CallOptions(principal: Self.auditor)
    options.service = "identity"
    return try await bench.node.call(
      ReadEvents.with {
        $0.kinds = kinds
        $0.limit = 500
      }, options
    ).events
  }
}
