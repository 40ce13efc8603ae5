import ServiceKit
import ServiceLifecycle

/// Imports in parts, and exports.
extension ItemService {
  var exchangeDuties: [any ServiceLifecycle.Service] { [] }

  var exchangeOperations: [any BusOperation] { [] }
}
