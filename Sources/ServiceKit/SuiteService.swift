public import ServiceLifecycle
public import Store

/// The one shape of every service: a name, its tables, its operations, and what it reacts to.
public protocol SuiteService: Sendable {
  static var name: String { get }
  static var migrations: [Migration] { get }
  /// Whether its log is its own memory, so that nothing of it may be forgotten.
  static var keepsLog: Bool { get }
  init(_ environment: ServiceEnvironment) async throws
  /// What it does when asked: one file an operation.
  var operations: [any BusOperation] { get }
  /// What it does when something happened elsewhere: one file an event.
  var reactions: [any EventReaction] { get }
  /// What every instance does by itself.
  var background: [any ServiceLifecycle.Service] { get }
  /// What one instance does for all: timers, outside connections. Each is known by its description.
  var duties: [any ServiceLifecycle.Service] { get }
  /// What its program's metrics tell of it besides what they tell of every service, now.
  var figures: [ServiceFigure] { get }
}

extension SuiteService {
  public static var keepsLog: Bool { false }
  public var reactions: [any EventReaction] { [] }
  public var background: [any ServiceLifecycle.Service] { [] }
  public var duties: [any ServiceLifecycle.Service] { [] }
  public var figures: [ServiceFigure] { [] }
}
