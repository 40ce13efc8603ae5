import ServiceKit

/// Imports in parts, and exports.
extension ItemService {
  var exchangeOperations: [any BusOperation] { [] }
}
