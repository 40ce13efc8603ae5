import Bus
import Contracts
import Suite
import TestKit

/// Registers one person after the other and files a case for each, as a client must under faults: what ends without a word of its
/// outcome is repeated with the same key until there is one.
struct ChaosClient: Sendable {
  /// How long a command is repeated.
  static let patience = Duration.seconds(120)
  static let rest = Duration.milliseconds(20)
  private static let guest = Principal(id: "guest", role: .applicant, channel: "mobile")

  let node: Node
  let recorder: HistoryRecorder
  /// What is offered with each case.
  let evidence: [Evidence]

  func run(until isOver: @escaping @Sendable () -> Bool) async {
    while !isOver() {
      await fileOne()
      await ask(GetItem.sample)
      await ask(Echo())
      // A breath, so that the callers leave some of the machine to the programs.
      try? await Task.sleep(for: Self.rest)
    }
  }

  private func fileOne() async {
    guard let applicant = await register() else { return }
    let submit = SubmitCase.with {
      $0.item = "P010"
      $0.subject = applicant.id
      $0.evidence = evidence
    }
    _ = await command(submit, as: applicant, \.id)
  }

  /// A person who is new to the suite, once it knows of it; nil where it would not.
  func register() async -> Principal? {
    let person = recorder.person()
    let register = RegisterSubject.with {
      $0.kind = .natural
      $0.name = person.name
      $0.identifiers = [IdentifierEntry.with { $0.number = person.number }]
    }
    guard let subject = await command(register, as: Self.guest, \.id) else { return nil }
    return Principal(id: subject.id, role: .applicant, channel: "mobile")
  }

  /// Does a command, and writes down how it ended over all its calls.
  /// - Parameter made: the id of what an answer says that it made or changed.
  /// - Returns: the answer; nil where there never was one.
  func command<Request: Call>(_ request: Request, as principal: Principal, _ made: (Request.Reply) -> String) async -> Request.Reply? {
    let key = node.newKey()
    let end = ContinuousClock.now + Self.patience
    var outcome = CommandRecord.Outcome.refused
    var answer: Request.Reply?
    attempts: while ContinuousClock.now < end {
      switch await call(request, as: principal, key: key) {
      case .success(let reply):
        outcome = .acknowledged(made(reply))
        answer = reply
        break attempts
      case .failure(let refusal):
        if !refusal.notExecuted { outcome = .unknown }
        // The same refusal would come again.
        guard refusal.retry else { break attempts }
        try? await Task.sleep(for: Self.rest)
      }
    }
    recorder.ended(CommandRecord(key: Hexadecimal.text(key), method: Request.method.name, outcome: outcome))
    return answer
  }

  /// What an applicant offers with a case of an item: each material that is to be brought, as an upload.
  func materials(of item: String, for applicant: Principal) async throws -> [Evidence] {
    let needed = NeededMaterials.with {
      $0.item = item
      $0.subject = applicant.id
      $0.purpose = .with { $0.kind = .guide }
    }
    let plan = try await node.call(needed, as: applicant, within: ChaosRun.patience)
    return plan.materials.filter { $0.way == .bring }.map { material in
      Evidence.with {
        $0.material = material.id
        $0.source = .upload
        $0.digest = String(repeating: "5a", count: 32)
      }
    }
  }

  private func ask<Request: Call>(_ request: Request) async { _ = await call(request, as: RunningSuite.clerk, key: nil) }

  private func call<Request: Call>(_ request: Request, as principal: Principal, key: [UInt8]?) async -> Result<Request.Reply, Refusal> {
    let limit = Duration.milliseconds(Int.random(in: 300...4_000))
    return await recorder.call(Request.method, within: limit) { () throws(Refusal) in
      try await node.call(request, as: principal, within: limit, key: key)
    }
  }
}
