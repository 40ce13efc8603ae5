import ServiceKit

/// The proof check, rehearsals, figures.
extension ItemService {
  var proofOperations: [any BusOperation] {
    [
      CheckProofsOperation(current: current, store: environment.store),
      RehearseItemOperation(current: current, store: environment.store),
      ReadItemFiguresOperation(current: current, store: environment.store, clock: environment.clock),
    ]
  }
}
