import Bus
import BusFloor
import Civics
import Contracts
import IdentityService
import Synchronization

/// The identity service with many subjects, asked whose numbers these are.
struct MeasuredIdentity {
  /// Several: the numbers that one may look up at once are bounded, as nobody should try which there are.
  private static let clerks = (0..<8).map { Principal(id: "bench-\($0)", role: .clerk, channel: "bench") }
  private static let operation = Principal(id: "bench", role: .operator, channel: "bench")
  private static let batch = 250
  private static let atOnce = 8
  /// It is told how far it is after so many.
  private static let step = 50_000
  /// Requests of a caller, each number at random.
  private static let requests = 512

  let service: MeasuredService<IdentityService>

  /// The right number at a place among some twenty million: of people of Shiwan, born from 1940 to 1999.
  static func number(_ index: Int) -> String {
    let (sequence, day) = (index / 21_900, index % 21_900)
    let birth = (Day("1940-01-01")! + day).description.filter(\.isNumber).dropFirst(2)
    let place = String(sequence + 1)
    return ResidentNumber.converted(fromFifteen: "440603\(birth)\(String(repeating: "0", count: 3 - place.count))\(place)") ?? ""
  }

  /// Registers people as `yimen identity import` does.
  /// - Parameter tell: is given how many there are by now, those of before included.
  func register(_ range: Range<Int>, telling tell: @escaping @Sendable (Int) -> Void) async throws {
    let registered = Registered(range.lowerBound)
    try await withThrowingTaskGroup { [client = service.client] group in
      for worker in 0..<Self.atOnce {
        group.addTask {
          let first = range.lowerBound + worker * Self.batch
          for begin in stride(from: first, to: range.upperBound, by: Self.batch * Self.atOnce) {
            let request = ImportSubjects.with {
              $0.subjects = (begin..<min(range.upperBound, begin + Self.batch)).map(Self.entry)
            }
            let reply = try await client.call(request, as: Self.operation, within: .seconds(60))
            guard reply.registered == request.subjects.count else { throw NotRegistered(reply: reply) }
            if let count = registered.add(request.subjects.count, every: Self.step) { tell(count) }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Counts what several callers register.
  private final class Registered: Sendable {
    private let count: Mutex<Int>

    init(_ count: Int) { self.count = Mutex(count) }

    /// - Returns: how many there are, once in so many.
    func add(_ more: Int, every step: Int) -> Int? {
      count.withLock { count in
        let before = count / step
        count += more
        return count / step > before ? count : nil
      }
    }
  }

  struct NotRegistered: Error {
    let reply: ImportedSubjects
  }

  private static func entry(_ index: Int) -> SubjectEntry {
    .with {
      $0.kind = .natural
      $0.name = "测试人"
      $0.identifiers = [.with { $0.number = number(index) }]
    }
  }

  /// Asks whose numbers these are, each at random among the first `count`.
  func resolve(_ inFlight: Int, among count: Int, _ seconds: Double) async throws -> FloorLoop.Result {
    try await service.ask(inFlight, seconds) { caller, random in
      let requests = (0..<Self.requests).map { _ in
        ResolveSubject.with {
          $0.number = Self.number(Int(random.next() % UInt64(count)))
          $0.purpose = .with { ($0.kind, $0.caseID) = (.submission, "draft-1") }
        }
      }
      return (Self.clerks[caller % Self.clerks.count], requests)
    }
  }
}
