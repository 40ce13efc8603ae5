import ServiceKit

/// Guides, bundles, the register of resources.
extension ItemService {
  var guideOperations: [any BusOperation] {
    [
      GuideItemOperation(current: current, store: environment.store, clock: environment.clock),
      GuideBundleOperation(current: current, clock: environment.clock),
      FindResourcesOperation(current: current, store: environment.store),
      change(PutResourceOperation(environment: environment, current: current, codeLengths: codeLengths)),
    ]
  }
}
