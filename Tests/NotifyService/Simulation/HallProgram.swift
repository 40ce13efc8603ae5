import Bus
import Configuration
import Contracts
import Logging
import NotifyDomain
import Store

@testable import Bus
@testable import NotifyService
@testable import ServiceKit
@testable import Store

/// One life of the notify service: all that it keeps in memory. The next one begins with what is on disk.
final class HallProgram: Sendable {
  private static let settings = ConfigReader(provider: InMemoryProvider(values: [:]))
  /// What goes wrong here is told by the checks.
  private static let logger = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }

  let number: Int
  let environment: ServiceEnvironment
  let uptake: EventUptake
  let senders: [NoticeSender]
  let duties: [any PeriodicDuty]
  let waiting: [WaitingList]
  private let bus: SimulatedBus
  private let operations: [String: any BusOperation]

  init(_ number: Int, _ surroundings: Surroundings) {
    self.number = number
    bus = SimulatedBus(surroundings, of: number)
    let store = Store(
      engine: SimulatedEngine(surroundings, of: number), commits: SimulatedWrites(surroundings, of: number), signal: EventSignal(head: 0),
      limits: StoreLimits())
    environment = ServiceEnvironment(
      store: store, bus: bus, clock: surroundings.wall, settings: Self.settings, directory: "", logger: Self.logger,
      random: Sequence64(state: surroundings.luck.word()))
    func provider(_ name: String, _ channel: NoticeChannel) -> any NoticeProvider {
      SimulatedProvider(name: name, channel: channel, surroundings: surroundings, program: number)
    }
    let notices = NoticeSenders(environment, [[provider("text", .text), provider("text2", .text)], [provider("mail", .mail)]])
    let service = NotifyService(environment, halls: HallBook(SmallHalls.catalogue), senders: notices)
    senders = notices.all
    duties = service.duties.compactMap { $0 as? any PeriodicDuty }
    waiting = service.duties.compactMap { $0 as? WaitingList }
    operations = Dictionary(uniqueKeysWithValues: service.operations.map { (Self.method(of: $0).name, $0) })
    uptake = EventUptake(
      stream: "case", reactions: service.reactions.filter { $0.stream == "case" }, environment: environment,
      principal: NotifyService.principal)
  }

  /// Answers a request as an instance does that it has reached.
  func answer(_ errand: HallErrand) async throws -> [UInt8] {
    guard let operation = operations[errand.method.name] else { throw BusRefusals.unknownMethod.refusal(errand.method.name) }
    var extensions = Extensions()
    (extensions.key, extensions.principal) = (errand.key, errand.principal)
    let request = IncomingRequest(
      extensions, body: errand.body[...], origin: .init(link: LinkID(index: 0, generation: 0), requestID: 0), operation: 0,
      deadline: .distantFuture)
    let context = CallContext(request, of: errand.method, trace: TraceContext(trace: (0, 1), span: 1), span: 1, node: bus)
    return try await operation.answer(context)
  }

  private static func method<Asked: BusOperation>(of operation: Asked) -> Method { Asked.Request.method }
}
