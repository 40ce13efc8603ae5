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
public struct ItemService: SuiteService {
  public static let name = "item"
  public static let migrations = ItemMigrations.all

  private let environment: ServiceEnvironment
  private let codeLengths: CodeLengths
  private let isFixed: Bool
  private let current: CurrentCatalogue

  /// - Throws: `StoreError`, a setting that is not known, a fixed catalogue with faults, or a stored one that this version cannot use.
  public init(_ environment: ServiceEnvironment) async throws {
    self.environment = environment
    codeLengths = try CodeLengths(setting: environment.settings.string(forKey: "catalogue.codes", default: "national"))
    let fixed = try FixedCatalogue(setting: environment.settings.string(forKey: "catalogue.fixed", default: ""))
    try await fixed?.takeIn(environment, codeLengths)
    isFixed = fixed != nil
    current = try await CurrentCatalogue(environment.store)
  }

  public var background: [any ServiceLifecycle.Service] { [CatalogueWatch(environment: environment, current: current)] }

  public var operations: [any BusOperation] { queries + (isFixed ? Self.refusedChanges : changes) }

  private var queries: [any BusOperation] {
    [
      GetItemOperation(current: current, store: environment.store),
      ListItemsOperation(current: current),
      SearchItemsOperation(current: current),
      NeededMaterialsOperation(current: current, clock: environment.clock),
    ]
  }

  private var changes: [any BusOperation] {
    [
      ThenRefreshed(ImportCatalogueOperation(environment: environment, codeLengths: codeLengths), current),
      ThenRefreshed(SetItemStateOperation(environment: environment), current),
    ]
  }

  private static let refusedChanges: [any BusOperation] = [RefusedChange<ImportCatalogue>(), RefusedChange<SetItemState>()]
}
