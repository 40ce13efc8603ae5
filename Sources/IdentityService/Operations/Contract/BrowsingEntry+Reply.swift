import Bus
import Contracts
import IdentityDomain

extension BrowsingEntry {
  init(_ figures: BrowsingFigures, signs: [BrowsingSign]) {
    self.init()
    principal = figures.reader
    role = Role(figures.role)
    reads = figures.reads
    subjects = figures.subjects
    cases = figures.cases
    withoutCase = figures.withoutCase
    atNight = figures.atNight
    missed = figures.missed
    self.signs = signs.map(\.rawValue)
  }
}
