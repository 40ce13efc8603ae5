/// A procedure that changes the due day (特别程序种类).
public enum SpecialProcedure: String, CodeTable {
  case extended = "1"
  case other = "2"

  public var name: Bilingual {
    switch self {
    case .extended: Bilingual("延长审批", "extension of the period")
    case .other: Bilingual("除延长审批之外的情况", "time not counted under 行政许可法 art. 45")
    }
  }
}
