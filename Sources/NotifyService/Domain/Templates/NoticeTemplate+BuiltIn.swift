extension NoticeTemplate {
  /// The words that are in the program, which stand where no other template is in force.
  public static func builtIn(_ key: Key) -> NoticeTemplate { all[key] ?? made(key) }

  /// Made once: to read the fields out of the words costs more than to fill them, and each notice asks for two.
  private static let all: [Key: NoticeTemplate] = {
    let keys = NoticeKind.allCases.flatMap { kind in
      NoticeChannel.allCases.flatMap { channel in Language.allCases.map { Key(kind, channel, $0) } }
    }
    return Dictionary(keys.map { ($0, made($0)) }) { first, _ in first }
  }()

  private static func made(_ key: Key) -> NoticeTemplate {
    let (title, text) = key.channel == .text ? ("", message(key)) : ("{title}", "{text}")
    do {
      return try NoticeTemplate(key, title: title, text: text)
    } catch {
      // The words below are a part of the program, and the tests make each of them.
      preconditionFailure("the built-in template \(key) is not valid: \(error)")
    }
  }

  /// A text message says what happened and where the rest is: it is paid by its length.
  private static func message(_ key: Key) -> String {
    let (chinese, english): (String, String) =
      switch key.kind {
      case .contactCode:
        ("【一门】验证码{code}，十分钟内有效，请勿告诉他人。", "[Yimen] Your code is {code}. It holds for ten minutes; tell it to nobody.")
      case .visitBooked, .visitChanged:
        ("【一门】预约：{when}，{hall}{window}号窗口。须带材料见信箱。", "[Yimen] Your visit: {when}, {hall}, window {window}. Papers: see your mailbox.")
      case .visitTomorrow, .visitSoon:
        ("【一门】预约提醒：{when}，{hall}{window}号窗口。须带材料见信箱。", "[Yimen] Your visit is near: {when}, {hall}, window {window}.")
      case .visitCancelled: ("【一门】预约已取消，无需到场：{when}，{hall}。", "[Yimen] Visit cancelled, you need not come: {when}, {hall}.")
      case .visitMissed, .visitConflict:
        ("【一门】{title}：{when}，{hall}。详见信箱。", "[Yimen] {title}: {when}, {hall}. See your mailbox.")
      case .correctionAsked:
        ("【一门】{title}。请于{by}前补正，办件编号{number}，详见信箱。", "[Yimen] {title}, by {by}. Case {number}: see your mailbox.")
      case .caseAccepted:
        ("【一门】{title}，{by}前办结。办件编号{number}，详见信箱。", "[Yimen] {title}, to be decided by {by}. Case {number}: see your mailbox.")
      case .caseClockResumed, .caseExtended:
        ("【一门】{title}，办结期限：{by}。办件编号{number}，详见信箱。", "[Yimen] {title}. Last day for it: {by}. Case {number}: see your mailbox.")
      case .caseClockStopped:
        (
          "【一门】{title}，预计{workdays}个工作日。办件编号{number}，详见信箱。",
          "[Yimen] {title}, expected workdays: {workdays}. Case {number}: see your mailbox."
        )
      case .caseFee: ("【一门】{title}，{amount}元。办件编号{number}，详见信箱。", "[Yimen] {title}: ¥{amount}. Case {number}: see your mailbox.")
      case .caseElsewhere, .caseReferred:
        ("【一门】{title}。请向“{office}”了解。办件编号{number}，详见信箱。", "[Yimen] {title}. Office: {office}. Case {number}: see your mailbox.")
      case .visitWaiting, .caseReceived, .caseDecided, .caseReopened, .caseReminded, .caseLapsed, .caseReturned, .caseAnnulled,
        .caseDelivered, .caseAnswered, .caseRefused, .objectionAnswered, .caseMoved, .caseOverdue:
        ("【一门】{title}。办件编号{number}，详见信箱。", "[Yimen] {title}. Case {number}: see your mailbox.")
      }
    return key.language == .chinese ? chinese : english
  }
}
