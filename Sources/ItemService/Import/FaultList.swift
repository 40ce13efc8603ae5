/// Faults as they are found: the first are kept, all are counted.
struct FaultList {
  private(set) var kept: [CatalogueFileFault] = []
  private(set) var total = 0
  private let most: Int

  init(most: Int = ItemLimits.importFaults) {
    self.most = most
  }

  mutating func add(_ fault: CatalogueFileFault) {
    total += 1
    if kept.count < most { kept.append(fault) }
  }
}
