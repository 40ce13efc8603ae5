public import Bus
import Configuration
import Contracts
import ItemDomain
public import ServiceKit
public import ServiceLifecycle
public import Store

/// The catalogue of items (事项): what a person or company can apply for, how it is found, and what must be brought.
///
/// An import is judged as a whole (Domain/Catalogue), its versions are kept (Storage), and readers share one value in memory, the
/// current catalogue with its search index, which is replaced after each commit that changes it.
/// The operations are told by what they are about: catalogue here, the rest in the files beside this one.
public struct ItemService: SuiteService {
  public static let name = "item"
  public static let migrations = ItemMigrations.all
  /// Who acts when nobody asked: what a day brings, and a catalogue that a setting fixes.
  static let principal = Principal(id: name, role: .service, channel: "service")

  let environment: ServiceEnvironment
  let codeLengths: CodeLengths
  let isFixed: Bool
  let current: CurrentCatalogue

  /// - Throws: `StoreError`, a setting that is not known, a fixed catalogue with faults, or a stored one that this version cannot use.
  public init(_ environment: ServiceEnvironment) async throws {
    self.environment = environment
    codeLengths = try CodeLengths(setting: environment.settings.string(forKey: "catalogue.codes", default: "national"))
    let fixed = try FixedCatalogue(setting: environment.settings.string(forKey: "catalogue.fixed", default: ""))
    try await fixed?.takeIn(environment, codeLengths)
    isFixed = fixed != nil
    current = try await CurrentCatalogue(environment.store, environment.clock, lengths: codeLengths)
  }

  public var background: [any ServiceLifecycle.Service] { [CatalogueWatch(environment: environment, current: current)] }

  public var duties: [any ServiceLifecycle.Service] { versionDuties + exchangeDuties }

  public var operations: [any BusOperation] {
    catalogueOperations + versionOperations + exchangeOperations + searchOperations + guideOperations + proofOperations
  }

  private var catalogueOperations: [any BusOperation] {
    [
      GetItemOperation(current: current, environment: environment),
      ListItemsOperation(current: current),
      NeededMaterialsOperation(current: current, clock: environment.clock),
      change(ImportCatalogueOperation(environment: environment, codeLengths: codeLengths)),
      change(SetItemStateOperation(environment: environment, current: current)),
    ]
  }

  /// A command that changes the catalogue: refused where a setting has fixed it, and seen by readers before its caller has the answer.
  func change<Change: Command>(_ command: Change) -> any BusOperation {
    isFixed ? RefusedChange<Change.Request>() : ThenRefreshed(command, current)
  }
}
