/// The bus's own rows of the registry, 1-999.
public enum BusRefusals {
  public static let deadlineExceeded = RefusalKind(
    1, "bus.deadlineExceeded", .deadlineExceeded,
    meaning: Bilingual(zh: "到期未答复，结果未知。", en: "No answer by the deadline; the outcome is unknown."),
    remedy: Bilingual(zh: "用同一幂等键重试，或查询结果。", en: "Repeat it with the same key, or look the result up."), retry: true)
  public static let linkLost = RefusalKind(
    2, "bus.linkLost", .unavailable,
    meaning: Bilingual(zh: "与服务的连接中断，结果未知。", en: "The link to the service was lost; the outcome is unknown."),
    remedy: Bilingual(zh: "用同一幂等键重试，或查询结果。", en: "Repeat it with the same key, or look the result up."), retry: true)
  public static let unavailable = RefusalKind(
    3, "bus.unavailable", .unavailable,
    meaning: Bilingual(zh: "没有可用的服务实例。", en: "No instance of the service can be reached."),
    remedy: Bilingual(zh: "确认服务已启动（yimen top），稍后再试。", en: "See that the service runs (yimen top), and try again."), retry: true)
  public static let overloaded = RefusalKind(
    4, "bus.overloaded", .resourceExhausted,
    meaning: Bilingual(zh: "服务繁忙，请求未执行。", en: "The service is busy; the request was not executed."),
    remedy: Bilingual(zh: "稍后再试，或增开实例。", en: "Try again shortly, or start more instances."), retry: true)
  public static let unknownMethod = RefusalKind(
    5, "bus.unknownMethod", .unimplemented,
    meaning: Bilingual(zh: "该服务没有此方法。", en: "The service has no such method."),
    remedy: Bilingual(zh: "核对方法名与版本（yimen call --list）。", en: "Check the method's name and the version (yimen call --list)."))
  public static let badMessage = RefusalKind(
    6, "bus.badMessage", .invalidArgument,
    meaning: Bilingual(zh: "消息体不符合该方法的约定。", en: "The body is not the message that this method takes."),
    remedy: Bilingual(zh: "按约定的字段重新编码。", en: "Encode it by the contract's fields."))
  public static let unknownLink = RefusalKind(
    7, "bus.unknownLink", .unavailable,
    meaning: Bilingual(zh: "连接未握手，请求未执行。", en: "The link has not said hello; the request was not executed."),
    remedy: Bilingual(zh: "重新发送 HELLO。", en: "Send HELLO again."), retry: true)
  public static let draining = RefusalKind(
    8, "bus.draining", .unavailable,
    meaning: Bilingual(zh: "实例正在退出，请求未执行。", en: "The instance is leaving; the request was not executed."),
    remedy: Bilingual(zh: "改用其他实例。", en: "Use another instance."), retry: true)
  public static let cancelled = RefusalKind(
    9, "bus.cancelled", .cancelled,
    meaning: Bilingual(zh: "调用已取消。", en: "The call was cancelled."),
    remedy: Bilingual(zh: "需要时重新发起。", en: "Make it again if it is wanted."))
  public static let internalFault = RefusalKind(
    10, "bus.internal", .internal,
    meaning: Bilingual(zh: "服务内部出错。", en: "The service failed inside."),
    remedy: Bilingual(zh: "凭追踪号联系运维。", en: "Give the operators the trace id."))
  public static let tooLarge = RefusalKind(
    11, "bus.tooLarge", .resourceExhausted,
    meaning: Bilingual(zh: "消息超过大小上限。", en: "The message is larger than the limit."),
    remedy: Bilingual(zh: "分批发送。", en: "Send it in parts."))
  public static let keyMissing = RefusalKind(
    12, "bus.keyMissing", .invalidArgument,
    meaning: Bilingual(zh: "命令缺少幂等键。", en: "A command needs an idempotency key."),
    remedy: Bilingual(zh: "为每个命令附上唯一的键。", en: "Give every command a key of its own."))
  public static let keyReused = RefusalKind(
    13, "bus.keyReused", .alreadyExists,
    meaning: Bilingual(zh: "同一幂等键已用于另一内容。", en: "This key was used with another body."),
    remedy: Bilingual(zh: "新的请求请用新的键。", en: "Use a new key for a new request."))
  public static let roleMissing = RefusalKind(
    14, "bus.roleMissing", .permissionDenied,
    meaning: Bilingual(zh: "当前身份无权调用此方法。", en: "This principal's role may not call the method."),
    remedy: Bilingual(zh: "以有权的身份调用。", en: "Call it with a role that may."))
  public static let badRequest = RefusalKind(
    15, "bus.badRequest", .invalidArgument,
    meaning: Bilingual(zh: "字段的值不合要求。", en: "A field's value is not acceptable."),
    remedy: Bilingual(zh: "按说明更正后重试。", en: "Correct it as the detail says."))
  public static let storeUnavailable = RefusalKind(
    16, "bus.storeUnavailable", .unavailable,
    meaning: Bilingual(zh: "存储暂不可用。", en: "The store cannot be read or written now."),
    remedy: Bilingual(zh: "检查磁盘空间与权限，然后用同一幂等键重试。", en: "Check disk space and permissions, then repeat it with the same key."), retry: true)
  public static let stopped = RefusalKind(
    17, "bus.stopped", .unavailable,
    meaning: Bilingual(zh: "本程序正在退出，不再发起调用。", en: "This program is leaving and makes no more calls."),
    remedy: Bilingual(zh: "重新启动后再试。", en: "Try again after it has started anew."))
  public static let requestRepeated = RefusalKind(
    18, "bus.requestRepeated", .alreadyExists,
    meaning: Bilingual(zh: "同一请求号仍在处理中，本次未执行。", en: "A request with this id runs already; this one was not executed."),
    remedy: Bilingual(zh: "每个请求使用新的请求号。", en: "Give every request an id of its own."))
  public static let answerUnread = RefusalKind(
    19, "bus.answerUnread", .resourceExhausted,
    meaning: Bilingual(zh: "请求已执行，但答复积压过多，未能送出。", en: "The request was executed, but too many answers before it were not read."),
    remedy: Bilingual(zh: "减少同时的请求，用同一幂等键重试。", en: "Ask for less at once, and repeat it with the same key."), retry: true)
  public static let eventsGone = RefusalKind(
    20, "bus.eventsGone", .outOfRange,
    meaning: Bilingual(zh: "日志中没有该位置之后的事件。", en: "The log does not hold the events after that position."),
    remedy: Bilingual(zh: "从所示位置重新开始，并核对遗漏。", en: "Start anew from the position in the detail, and look after what was missed."))
  public static let keyLacksRole = RefusalKind(
    21, "bus.keyLacksRole", .permissionDenied,
    meaning: Bilingual(zh: "此密钥不具备所声明的角色。", en: "The key does not give the role that the principal claims."),
    remedy: Bilingual(
      zh: "换用具备该角色的密钥，或由运维授予（yimen keys new）。", en: "Use a key that has the role, or have the operators make one (yimen keys new)."))
  public static let keyRevoked = RefusalKind(
    22, "bus.keyRevoked", .unauthenticated,
    meaning: Bilingual(zh: "密钥未知、已吊销或已过期。", en: "The key is not known, or was revoked, or has expired."),
    remedy: Bilingual(zh: "向运维申请新密钥（yimen keys rotate）。", en: "Ask the operators for a new one (yimen keys rotate)."))

  public static let all = [
    deadlineExceeded, linkLost, unavailable, overloaded, unknownMethod, badMessage, unknownLink, draining, cancelled,
    internalFault, tooLarge, keyMissing, keyReused, roleMissing, badRequest, storeUnavailable, stopped, requestRepeated, answerUnread,
    eventsGone, keyLacksRole, keyRevoked,
  ]
}
