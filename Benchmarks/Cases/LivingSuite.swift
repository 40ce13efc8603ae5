import Bus
import BusFloor
import Civics
import Configuration
import Contracts
import Foundation
import Logging
import ServiceKit
import Suite

/// A whole suite in this process, on SQLite, and a client over tcp in which cases live, each by nine commands: filed, verified, accepted, approved
/// by three departments, decided, handed over, rated.
final class LivingSuite: Sendable {
  static let item = JointItem.code
  private static let materials = ["idc", "hkb", "yszp", "jbzm", "sqb"]
  private static let clerk = Principal(id: "window-1", role: .clerk, channel: "window")
  private static let approver = Principal(id: "desk-1", role: .approver, channel: "window")

  let client: Node
  private let suite: EmbeddedSuite
  private let running: Task<Void, any Error>
  private let applicants: [Principal]
  private let department: String

  init(_ directory: String) async throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    var logger = Logger(label: "bench")
    logger.logLevel = .critical
    let settings = SuiteSettings(directory: directory, reader: ConfigReader(provider: InMemoryProvider(values: [:])), logger: logger)
    let suite = try await EmbeddedSuite.open(settings, listen: ["tcp://127.0.0.1:0"])
    self.suite = suite
    running = Task { try await suite.run() }
    try await SuiteReadiness.wait(for: suite.node)
    _ = try await SuiteReadiness.loadSampleIfEmpty(over: suite.node)
    let client = try await BusBench.node { $0.hubs = [.endpoint(suite.node.endpoints[0])] }
    self.client = client
    try await JointItem.publish(over: client)
    let item = try await client.call(GetItem.with { $0.code = Self.item }, as: Self.clerk, within: .seconds(30))
    department = item.department
    var applicants: [Principal] = []
    var random = Xoshiro256(seed: FloorLoop.now())
    for _ in 0..<64 {
      let person = SyntheticPerson(using: &random)
      let register = RegisterSubject.with {
        $0.kind = .natural
        $0.name = person.name
        $0.identifiers = [.with { $0.number = person.number }]
      }
      let subject = try await client.call(register, as: Self.clerk, within: .seconds(30))
      applicants.append(Principal(id: subject.id, role: .applicant, channel: "web"))
    }
    self.applicants = applicants
    // One that stays in hand: what is stored later is made of it and of one that was decided.
    _ = try await live(0, until: .accepted)
    _ = try await live(0)
  }

  func stop() async {
    await client.stop()
    running.cancel()
    _ = try? await running.value
  }

  private func applicant(_ index: Int) -> Principal { applicants[index % applicants.count] }

  func submit(_ index: Int, within time: Duration = .seconds(30)) async throws -> CaseView {
    let applicant = applicant(index)
    let request = SubmitCase.with {
      $0.item = Self.item
      $0.subject = applicant.id
      $0.evidence = Self.materials.map { material in
        .with {
          $0.material = material
          $0.source = .upload
          $0.digest = String(repeating: "5a", count: 32)
        }
      }
    }
    return try await client.call(request, as: applicant, within: time)
  }

  /// The whole life of one case, each command durable before the next.
  @discardableResult
  private func live(_ index: Int, until last: CaseState = .rated) async throws -> CaseView {
    let filed = try await submit(index)
    let id = filed.id
    let verify = VerifyCase.with {
      $0.caseID = id
      $0.materials = filed.bring.map(\.material)
      ($0.hall, $0.window) = ("hall-1", "3")
    }
    _ = try await act(verify, as: Self.clerk)
    let accepted = try await act(AcceptCase.with { $0.caseID = id }, as: Self.clerk)
    guard last != .accepted else { return accepted }
    try await approve(id)
    _ = try await act(DecideCase.with { ($0.caseID, $0.granted) = (id, true) }, as: Self.approver)
    _ = try await act(DeliverCase.with { ($0.caseID, $0.method) = (id, .electronic) }, as: Self.clerk)
    return try await act(RateCase.with { ($0.caseID, $0.grade) = (id, .satisfied) }, as: applicant(index))
  }

  /// The departments approve side by side.
  private func approve(_ id: String) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for step in JointItem.steps {
        group.addTask {
          let official = Principal(id: "\(step)-1", role: .approver, channel: "window")
          _ = try await self.act(FinishStep.with { ($0.caseID, $0.step) = (id, step) }, as: official)
        }
      }
      try await group.waitForAll()
    }
  }

  private func act<Request: Call>(_ request: Request, as principal: Principal) async throws -> CaseView where Request.Reply == CaseView {
    try await client.call(request, as: principal, within: .seconds(30))
  }

  /// Whole lives a second.
  func lives(_ inFlight: Int, seconds: Double) async throws -> Double {
    try await rate(inFlight, seconds) { index in _ = try await self.live(index) }
  }

  /// Submissions a second.
  func submissions(_ inFlight: Int, seconds: Double) async throws -> Double {
    try await rate(inFlight, seconds) { index in _ = try await self.submit(index) }
  }

  private func rate(_ inFlight: Int, _ seconds: Double, _ work: @escaping @Sendable (Int) async throws -> Void) async throws -> Double {
    let start = FloorLoop.now()
    let end = start + UInt64(seconds * 1e9)
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for index in 0..<inFlight {
        group.addTask {
          var count = 0
          while FloorLoop.now() < end {
            try await work(index)
            count += 1
          }
          return count
        }
      }
      return try await group.reduce(0, +)
    }
    return Double(count) / (Double(FloorLoop.now() - start) / 1e9)
  }

  /// Reads again and again, one call after the other.
  /// - Returns: How long each took, in milliseconds.
  func read(_ read: CaseReads, seconds: Double) async throws -> [Double] {
    let page = try await client.call(list(.listInHand), as: Self.approver, within: .seconds(30))
    let ids = page.cases.map(\.id)
    var latencies: [Double] = []
    let end = FloorLoop.now() + UInt64(seconds * 1e9)
    while FloorLoop.now() < end {
      let begun = FloorLoop.now()
      switch read {
      case .get:
        let get = GetCase.with {
          $0.caseID = ids[latencies.count % ids.count]
          $0.purpose = .with { ($0.kind, $0.caseID, $0.step) = (.handling, ids[latencies.count % ids.count], "review") }
        }
        _ = try await client.call(get, as: Self.approver, within: .seconds(30))
      case .listSubject:
        let applicant = applicant(latencies.count)
        let list = ListCases.with {
          $0.subject = applicant.id
          $0.purpose = .with { $0.kind = .ownUse }
        }
        _ = try await client.call(list, as: applicant, within: .seconds(30))
      case .listInHand, .listDepartment:
        _ = try await client.call(list(read), as: Self.approver, within: .seconds(30))
      case .figures:
        let figures = ReadCaseFigures.with {
          $0.by = .day
          $0.from = (Day(number: Int(Date().timeIntervalSince1970) / 86_400) + -30).description
        }
        _ = try await client.call(figures, as: Self.approver, within: .seconds(30))
      }
      latencies.append(Double(FloorLoop.now() - begun) / 1e6)
    }
    return latencies
  }

  private func list(_ read: CaseReads) -> ListCases {
    ListCases.with {
      $0.department = department
      if read == .listInHand { $0.figure = .inHand }
      $0.purpose = .with { ($0.kind, $0.step) = (.handling, "review") }
    }
  }
}
