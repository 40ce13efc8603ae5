import ServiceKit
import ServiceLifecycle

/// Drafts, versions with their days, differences.
extension ItemService {
  var versionDuties: [any ServiceLifecycle.Service] { [] }

  var versionOperations: [any BusOperation] { [] }
}
