import Civics
import Contracts
import ItemDomain

extension GuidedMaterial {
  init(_ line: GuideLine) {
    self.init()
    id = line.material.code
    name = line.material.name
    way = GuideWay(line.action)
    necessity = Necessity(line.necessity)
    copies = line.copies
    if line.action == .held, case .held(let id, _) = line.best { certificate = id }
    if line.action == .fetch, case .fetched(let source, _) = line.best { resource = source.code }
    otherWays = line.otherWays.map { GuideWay($0) }
    whyZh = line.why.zh
    whyEn = line.why.en
    receivingPoints = line.material.points.receiving
    law = line.law
  }

  init(_ bundled: BundleLine) {
    self.init(bundled.line)
    way = GuideWay(bundled.action)
    necessity = Necessity(bundled.necessity)
    copies = bundled.copies
    otherWays = bundled.otherWays.map { GuideWay($0) }
    whyZh = bundled.why.zh
    whyEn = bundled.why.en
    items = bundled.items
  }
}
