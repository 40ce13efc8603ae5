import ServiceKit
import ServiceLifecycle

/// Imports in parts, and exports.
extension ItemService {
  var exchangeDuties: [any ServiceLifecycle.Service] { [ImportSweep(environment: environment)] }

  var exchangeOperations: [any BusOperation] {
    let board = ImportBoard()
    return [
      change(BeginImportOperation(environment: environment)),
      PutImportPartOperation(environment: environment),
      change(FinishImportOperation(environment: environment, current: current, codeLengths: codeLengths, board: board)),
      ReadImportFaultsOperation(store: environment.store, clock: environment.clock),
      ReadImportProgressOperation(store: environment.store, clock: environment.clock, board: board),
      CancelImportOperation(environment: environment),
      ListImportsOperation(store: environment.store, clock: environment.clock, board: board),
      ExportCatalogueOperation(store: environment.store),
    ]
  }
}
