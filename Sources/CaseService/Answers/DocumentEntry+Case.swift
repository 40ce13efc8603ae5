import CaseDomain
import Civics
import Contracts

extension DocumentEntry {
  init(_ document: CaseDocument) {
    self.init()
    number = document.number
    kind = document.kind.rawValue
    nameZh = document.kind.name.zh
    nameEn = document.kind.name.en
    on = document.on.description
    template = document.template
    revision = document.sequence
  }
}
