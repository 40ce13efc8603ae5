import Bus
import Civics
import Contracts
import ItemDomain

extension ItemFigures {
  init(_ tally: FigureTally) {
    self.init()
    days = tally.days.enumerated().map { place, day in
      FiguresOfDay.with {
        $0.day = day.description
        $0.rows = tally.rows(of: place).map { FigureRow($0.department, $0.figures) }
      }
    }
  }
}

extension FigureRow {
  fileprivate init(_ department: String, _ figures: DepartmentFigures) {
    self.init()
    self.department = department
    items = figures.items
    instant = figures.instant
    online = figures.online
    zeroVisits = figures.zeroVisits
    materials = figures.materials
    materialsAfterReuse = figures.materialsAfterReuse
    promisedDays = figures.promisedDays
    legalDays = figures.legalDays
  }
}
