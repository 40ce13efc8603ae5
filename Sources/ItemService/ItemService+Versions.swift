import ServiceKit
import ServiceLifecycle

/// Drafts, versions with their days, differences.
extension ItemService {
  var versionDuties: [any ServiceLifecycle.Service] { isFixed ? [] : [VersionTurn(environment: environment, current: current)] }

  var versionOperations: [any BusOperation] {
    [
      change(PutItemDraftOperation(environment: environment, current: current)),
      CheckItemOperation(environment: environment, current: current),
      change(MarkItemCheckedOperation(environment: environment, current: current)),
      change(PublishItemOperation(environment: environment, current: current)),
      ReadItemVersionsOperation(environment: environment),
      CurrentVersionOperation(environment: environment),
      CompareVersionsOperation(environment: environment, current: current),
      ListDraftsOperation(environment: environment),
      ReadDraftOperation(environment: environment),
      change(DropDraftOperation(environment: environment, current: current)),
    ]
  }
}
