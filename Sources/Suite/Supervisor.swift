import Foundation
public import Logging
public import ServiceKit
import Synchronization

/// Starts hub and services as programs of their own and keeps them running: what ends is started again, with back-off.
///
/// No child outlives it: each reads its end of a pipe as standard input, which the kernel closes with the supervisor,
/// however that ends.
public actor Supervisor {
  /// A program that ends this often within its first seconds will not run by itself.
  static let hopelessStarts = 5
  static let settled = Duration.seconds(10)
  static let moment = Duration.seconds(2)
  static let longestPause = Duration.seconds(5)
  static let patience = Duration.seconds(12)

  /// The programs, in the order in which they start.
  public static let programs = ["yimen-hub", "identity-service", "item-service", "case-service", "notify-service"]

  private struct Child {
    var process: Process
    /// Its standard input: held open for its life.
    var input: Pipe
    var startedAt: ContinuousClock.Instant
    var hasty = 0
  }

  private let directory: String
  private let programsDirectory: String
  private let arguments: [String]
  private let environment: [String: String]
  private let identityKey: String?
  private let hubListen: [String]
  private let metrics: MetricsAddress
  private let logger: Logger
  private var children: [String: Child] = [:]
  private var isStopping = false
  /// The programs that have run for a moment at least once.
  private var settledOnce: Set<String> = []
  private var failure: SupervisorError?
  private var waiters: [CheckedContinuation<Void, Never>] = []

  /// - Parameters:
  ///   - programsDirectory: where the programs lie: beside the one that runs.
  ///   - arguments: handed to every program, besides the data directory.
  ///   - environment: handed to every program beside this one's: what nobody should read in the list of processes.
  ///   - identityKey: the value of ``SecretVariable/identityKey``, which the identity service alone is given; nil: there is none.
  ///   - hubListen: where the hub listens.
  ///   - metrics: where the hub tells its metrics; the services take free ports beside it.
  public init(
    directory: String, programsDirectory: String, arguments: [String], environment: [String: String] = [:],
    identityKey: String? = nil, hubListen: [String], metrics: MetricsAddress = .off, logger: Logger
  ) {
    self.directory = directory
    self.programsDirectory = programsDirectory
    self.arguments = arguments
    self.environment = environment
    self.identityKey = identityKey
    self.hubListen = hubListen
    self.metrics = metrics
    self.logger = logger
  }

  /// The process numbers of what runs, by program.
  public var processes: [String: Int32] { children.filter { $0.value.process.isRunning }.mapValues { $0.process.processIdentifier } }

  public func start() throws {
    for program in Self.programs {
      let path = programsDirectory + "/" + program
      guard FileManager.default.isExecutableFile(atPath: path) else { throw SupervisorError.missing(path) }
    }
    for program in Self.programs { try launch(program, hasty: 0) }
  }

  private func launch(_ program: String, hasty: Int) throws {
    let process = Process()
    process.executableURL = URL(filePath: programsDirectory + "/" + program)
    process.arguments = ["--data", directory] + places(of: program) + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
      .merging([ParentWatch.variable: "1"]) { _, new in new }
    process.environment?[SecretVariable.identityKey.name] = program == "identity-service" ? identityKey : nil
    let input = Pipe()
    process.standardInput = input
    process.terminationHandler = { [weak self] process in
      let (reason, status) = (process.terminationReason, process.terminationStatus)
      Task { await self?.ended(program, wasKilled: reason == .uncaughtSignal && [SIGKILL, SIGTERM].contains(status), status: status) }
    }
    try process.run()
    // The child has its own. Foundation keeps what a process was given open after its end, so it is closed here and there.
    try? input.fileHandleForReading.close()
    children[program] = Child(process: process, input: input, startedAt: .now, hasty: hasty)
    Task {
      try? await Task.sleep(for: Self.moment)
      settle(program, process.processIdentifier)
    }
    logger.info("started", metadata: ["program": "\(program)", "pid": "\(process.processIdentifier)"])
  }

  /// Where a program listens and is reached, and the hub that it joins: said to each, so that a setting meant for the suite
  /// does not send all of them to one port.
  private func places(of program: String) -> [String] {
    let sockets = SocketDirectory(of: directory)
    let hub = "ipc://" + sockets.path(of: "hub")
    let asListened = ["--advertise", ""]
    guard program != Self.programs[0] else {
      return ["--listen", ([hub] + hubListen.filter { $0 != hub }).joined(separator: ","), "--metrics", metrics.text] + asListened
    }
    let local = "ipc://" + sockets.path(of: String(program.prefix { $0 != "-" }))
    return ["--listen", "\(local),tcp://127.0.0.1:0", "--hub", hub, "--metrics", metrics.withAnyPort.text] + asListened
  }

  private func settle(_ program: String, _ pid: Int32) {
    if let process = children[program]?.process, process.isRunning, process.processIdentifier == pid { settledOnce.insert(program) }
  }

  private func ended(_ program: String, wasKilled: Bool, status: Int32) async {
    guard let child = children[program] else { return }
    try? child.input.fileHandleForWriting.close()
    if isStopping {
      children[program] = nil
      if children.isEmpty { release() }
      return
    }
    // What ends with an error at its very first start has said why in a line of its own, and would say it again.
    if !wasKilled && status != 0 && !settledOnce.contains(program) {
      failure = .hopeless(program)
      await stop()
      return
    }
    let isHasty = ContinuousClock.now - child.startedAt < Self.settled
    let hasty = isHasty ? child.hasty + 1 : 0
    logger.warning(
      "ended; starting it again", metadata: ["program": "\(program)", "status": "\(status)", "killed": "\(wasKilled)", "hasty": "\(hasty)"])
    // A program that was killed did nothing wrong; one that exits at once with an error says the same each time.
    if !wasKilled && hasty >= Self.hopelessStarts {
      failure = .hopeless(program)
      await stop()
      return
    }
    if hasty > 1 { try? await Task.sleep(for: min(.milliseconds(100) * (1 << min(hasty, 6)), Self.longestPause)) }
    guard !isStopping else { return }
    do { try launch(program, hasty: hasty) } catch {
      failure = .missing(program)
      await stop()
    }
  }

  /// Asks the services to end, then the hub; what does not end in time is ended.
  public func stop() async {
    isStopping = true
    for program in Self.programs.reversed() where children[program]?.process.isRunning == true { children[program]?.process.terminate() }
    let timer = Task { [weak self] in
      try await Task.sleep(for: Self.patience)
      await self?.kill()
    }
    children = children.filter { $0.value.process.isRunning }
    if !children.isEmpty { await withCheckedContinuation { waiters.append($0) } }
    timer.cancel()
    release()
  }

  /// Waits until the supervisor has stopped.
  /// - Throws: `SupervisorError` when it gave up by itself.
  public func wait() async throws {
    if !(isStopping && children.isEmpty) { await withCheckedContinuation { waiters.append($0) } }
    if let failure { throw failure }
  }

  private func kill() {
    for child in children.values where child.process.isRunning { Foundation.kill(child.process.processIdentifier, SIGKILL) }
  }

  private func release() {
    let all = waiters
    waiters = []
    for waiter in all { waiter.resume() }
  }
}

/// Why the suite apart cannot run.
public enum SupervisorError: Error, Sendable, Hashable, CustomStringConvertible {
  case missing(String)
  case hopeless(String)

  public var description: String {
    switch self {
    case .missing(let path): "the program \(path) is not there or cannot be started; build all programs first (swift build). 缺少程序。"
    case .hopeless(let program): "\(program) ends as soon as it starts; its own line above says why. 程序启动后立即退出，原因见上。"
    }
  }
}
