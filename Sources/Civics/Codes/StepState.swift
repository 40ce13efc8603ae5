/// Where a step of a case stands (环节办理状态).
public enum StepState: String, CodeTable {
  case toDo = "1"
  case done = "2"

  public var name: Bilingual {
    switch self {
    case .toDo: Bilingual("待办", "to do")
    case .done: Bilingual("已办", "done")
    }
  }
}
