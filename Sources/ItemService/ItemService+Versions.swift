import ServiceKit

/// Drafts, versions with their days, differences.
extension ItemService {
  var versionOperations: [any BusOperation] { [] }
}
