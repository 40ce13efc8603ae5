import ServiceKit

/// Guides, bundles, the register of resources.
extension ItemService {
  var guideOperations: [any BusOperation] { [] }
}
