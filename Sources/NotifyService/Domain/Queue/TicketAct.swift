public import Civics

/// What is done to a ticket.
public enum TicketAct: String, CaseIterable, Sendable {
  case draw
  /// As the next of a window, by the order alone.
  case callNext
  /// By its number, out of the order.
  case callNumber
  case callAgain
  case serve
  case finish
  case park
  /// Back to a window from where it was parked.
  case resume
  case forward
  case miss
  case backInLine
  case leave
  /// The window for which it waited has closed: any window with its skills may call it.
  case release
  /// The hall's day is over.
  case endDay

  public var name: Bilingual {
    switch self {
    case .draw: Bilingual("取号", "draw")
    case .callNext: Bilingual("叫下一位", "call as the next")
    case .callNumber: Bilingual("按号呼叫", "call by its number")
    case .callAgain: Bilingual("再叫一次", "call again")
    case .serve: Bilingual("开始办理", "begin the service")
    case .finish: Bilingual("办结", "serve to the end")
    case .park: Bilingual("暂挂", "set aside")
    case .resume: Bilingual("继续办理", "go on with what was set aside")
    case .forward: Bilingual("转窗", "send on")
    case .miss: Bilingual("过号", "miss the call")
    case .backInLine: Bilingual("重新排队", "come back in line")
    case .leave: Bilingual("离开", "leave")
    case .release: Bilingual("所候窗口关闭", "lose the one window that it waits for")
    case .endDay: Bilingual("当日结束", "end with the day")
    }
  }
}
