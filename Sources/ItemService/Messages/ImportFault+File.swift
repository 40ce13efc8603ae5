import Civics
import Contracts
import ItemDomain

extension ImportFault {
  init(_ fault: CatalogueFileFault) {
    self.init()
    file = fault.file
    line = fault.line
    record = fault.record
    field = fault.field
    rule = fault.rule
    level = fault.level == .block ? .block : .warn
    found = fault.found
    remedyZh = fault.remedy.zh
    remedyEn = fault.remedy.en
  }
}
