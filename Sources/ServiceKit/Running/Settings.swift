import Bus
public import Configuration
import FoundationEssentials

/// All settings, and where they are read: flags over the environment (`YIMEN_…`) over a JSON file.
public enum Settings {
  public static let all: [Setting] = [
    Setting("data", "DIR", standard: "$XDG_DATA_HOME/yimen", zh: "数据目录", en: "where data, keys and sockets lie"),
    Setting(
      "store", "sqlite:DIR|postgres://…", standard: "sqlite in the data directory", zh: "存储：SQLite 目录或 PostgreSQL 数据库",
      en: "where the services keep their records: a directory, or a PostgreSQL database (docs/OPERATIONS.md)", isSecret: true),
    Setting("config", "FILE", zh: "JSON 设置文件", en: "a JSON file with settings"),
    Setting(
      "hub", "ENDPOINT[#KEY],…", standard: "the hub of the data directory", zh: "目录服务地址（# 后为其公钥）",
      en: "the hubs to join, numeric; after the first # a hub's public key, else the one in the key file"),
    Setting(
      "listen", "ENDPOINT,…", standard: "ipc in the data directory, tcp on a free loopback port", zh: "监听地址",
      en: "where to listen; loopback and ipc only, with keys any address"),
    Setting(
      "advertise", "ENDPOINT,…", standard: "where it listens", zh: "对外公布的地址（经代理或容器端口时）",
      en: "where others reach it, numeric, when that is not where it listens: through a proxy or a published port"),
    Setting(
      "keys", "DIR", standard: "keys/ of the data directory, where a ring is in it", zh: "密钥环与密钥文件的目录",
      en: "where the ring of keys and the secret files lie (yimen keys)"),
    Setting(
      "key", "NAME|FILE", standard: "suite", zh: "本程序使用的密钥", en: "the key that the program uses: a name in that directory, or a path"),
    Setting(
      "metrics", "ADDRESS:PORT|off", standard: "127.0.0.1:0", zh: "指标地址（Prometheus），0 为任意端口",
      en: "where metrics are told (Prometheus); loopback only, a port of 0 takes a free one"),
    Setting("log.level", "trace…critical", standard: "info", zh: "日志级别", en: "what is logged, to standard error"),
    Setting(
      "keep.commands", "1…36500|always", standard: "30", zh: "已执行命令的去重记录保留天数",
      en: "days for which an executed command is known when it is repeated"),
    Setting(
      "keep.events", "1…36500|always", standard: "always", zh: "事件保留天数（办件日志永久保留）",
      en: "days for which events are kept; those of cases are kept for good"),
    Setting(
      "identity.cipher", "aes-256-gcm", standard: "aes-256-gcm", zh: "个人信息所用的加密算法；原有算法加密的内容仍可读取",
      en: "what seals personal data from now on; what another sealed before still opens"),
    Setting(
      "identity.assurance", "required|asserted", standard: "asserted", zh: "申请人是否须先登录（会话）；asserted：未登录按一级处理",
      en: "whether an applicant must name a session; asserted: one who names none is taken at level 1"),
    Setting(
      "identity.sessionHours", "1…720", standard: "12", zh: "会话时长（小时），不因使用而延长", en: "hours for which a session stands, whatever its use"),
    Setting(
      "identity.keep.erasable", "0…100", standard: "0", zh: "最后一件办结后须保存个人信息的年数，期满方可删除",
      en: "years after the end of a subject's last case before its data may be erased"),
    Setting(
      "case.officeHours", "HH:MM-HH:MM|always", standard: "08:30-17:30", zh: "收件时间", en: "when papers count as received the same day"),
    Setting(
      "case.receipt", "at-once|by-clerk", standard: "at-once", zh: "收件方式", en: "whether a submission is received at once or by a clerk"),
    Setting("case.correctionDays", "1…250", standard: "15", zh: "补正期限（工作日）", en: "workdays in which the applicant may correct"),
    Setting("case.draftDays", "1…365", standard: "30", zh: "草稿保存天数，自最后保存起", en: "days for which a draft is kept, from its last saving"),
    Setting(
      "case.ratingSilence", "off|counts", standard: "off", zh: "送达七天后未评价是否计为基本满意（单独统计）",
      en: "whether silence for seven days after a delivery counts as a rating, apart from those that people gave"),
    Setting(
      "case.archive", "1…3650|never", standard: "30", zh: "送达、评价或整改后多少天归档",
      en: "days after the delivery, the rating or what put it right until a case is archived"),
    Setting(
      "case.scanner", "FILE", zh: "上传文件的安全检查程序（参数为文件；0 安全，1 不安全）；空为只查结构",
      en: "the program that checks uploads, given a file: it exits with 0 for safe, 1 for unsafe; empty: their structure alone is looked at"
    ),
    Setting(
      "case.scannerSeconds", "1…300", standard: "30", zh: "安全检查时限（秒）", en: "seconds that it may take; after them it is stopped"),
    Setting(
      "catalogue.fixed", "sample|FILE", zh: "固定目录：本实例只用此目录，不接受导入", en: "the one catalogue of this instance, which then takes no other"),
    Setting("catalogue.codes", "national|interchange", standard: "national", zh: "事项编码长度", en: "lengths of item codes: 12/31 or 10/24"),
    Setting("mail.host", "HOST", zh: "邮件服务器；空为不发邮件", en: "the SMTP server; empty: no mail"),
    Setting("mail.port", "1…65535", standard: "587", zh: "邮件端口", en: "its port"),
    Setting("mail.security", "starttls|tls|none", standard: "starttls", zh: "邮件加密", en: "how the connection is secured"),
    Setting("mail.user", "NAME", zh: "邮件用户", en: "the user to authenticate as; empty: none"),
    Setting("mail.password", "SECRET", zh: "邮件口令", en: "the user's password", isSecret: true),
    Setting("mail.from", "ADDRESS", standard: "no-reply@yimen.example", zh: "发件地址", en: "the sender's address"),
    Setting("mail.certificates", "FILE", zh: "信任的根证书（PEM）", en: "trusted roots (PEM); empty: the system's"),
    Setting("mail.width", "1…64", standard: "8", zh: "同时发送的邮件数", en: "mails under way at once, each over a connection of its own"),
    Setting("mail2.host", "HOST", zh: "备用邮件服务器；空为没有", en: "a second SMTP server, for what the first surely did not take; empty: none"),
    Setting("mail2.port", "1…65535", standard: "587", zh: "其端口", en: "its port"),
    Setting("mail2.security", "starttls|tls|none", standard: "starttls", zh: "其加密", en: "how its connection is secured"),
    Setting("mail2.user", "NAME", zh: "其用户", en: "the user to authenticate as; empty: none"),
    Setting("mail2.password", "SECRET", zh: "其口令", en: "that user's password", isSecret: true),
    Setting("mail2.from", "ADDRESS", standard: "no-reply@yimen.example", zh: "其发件地址", en: "the sender's address by it"),
    Setting("mail2.certificates", "FILE", zh: "其信任的根证书（PEM）", en: "trusted roots (PEM); empty: the system's"),
    Setting("mail2.width", "1…64", standard: "8", zh: "其同时发送的邮件数", en: "mails under way at once by it"),
    Setting("text.url", "URL", zh: "短信服务商接口地址；空为没有", en: "where the provider of text messages takes them; empty: none"),
    Setting("text.token", "SECRET", zh: "其令牌", en: "the token that it is given", isSecret: true),
    Setting("text.sender", "NAME", zh: "其发送方编号", en: "as whom it knows this sender"),
    Setting("text.seconds", "1…300", standard: "30", zh: "等候其答复的秒数", en: "seconds that it may take to answer"),
    Setting("text.receipt", "NAME.NAME…", standard: "id", zh: "答复中消息编号所在", en: "where its answer names the message"),
    Setting(
      "text.accepted", "NAME.NAME=VALUE", zh: "答复中表示已接收的值；空为任何2xx", en: "what in its answer says that it took it; empty: any 2xx does"),
    Setting("text.certificates", "FILE", zh: "其信任的根证书（PEM）", en: "trusted roots (PEM); empty: the system's"),
    Setting("text.width", "1…256", standard: "16", zh: "同时发送的短信数", en: "text messages under way at once by it"),
    Setting(
      "text2.url", "URL", zh: "备用短信服务商接口地址；空为没有", en: "where a second one, for what the first surely did not take takes them; empty: none"),
    Setting("text2.token", "SECRET", zh: "其令牌", en: "the token that it is given", isSecret: true),
    Setting("text2.sender", "NAME", zh: "其发送方编号", en: "as whom it knows this sender"),
    Setting("text2.seconds", "1…300", standard: "30", zh: "等候其答复的秒数", en: "seconds that it may take to answer"),
    Setting("text2.receipt", "NAME.NAME…", standard: "id", zh: "答复中消息编号所在", en: "where its answer names the message"),
    Setting(
      "text2.accepted", "NAME.NAME=VALUE", zh: "答复中表示已接收的值；空为任何2xx", en: "what in its answer says that it took it; empty: any 2xx does"),
    Setting("text2.certificates", "FILE", zh: "其信任的根证书（PEM）", en: "trusted roots (PEM); empty: the system's"),
    Setting("text2.width", "1…256", standard: "16", zh: "同时发送的短信数", en: "text messages under way at once by it"),
  ]

  /// The settings that `arguments` (without the program's name), the environment and the file give.
  /// - Throws: `SettingsError` for an unknown flag, one without a value, a file that cannot be read, or a value in it of another type.
  public static func reader(arguments: [String], environment: [String: String]? = nil) async throws(SettingsError) -> ConfigReader {
    let line = InMemoryProvider(name: "command line", values: try flags(arguments))
    let variables = EnvironmentVariablesProvider(
      environmentVariables: environment ?? ProcessInfo.processInfo.environment,
      secretsSpecifier: .dynamic { key, _ in key.contains("PASSWORD") || key.contains("TOKEN") || key == SecretVariable.identityKey.name })
    // What is read is read once, here: nobody who is started later inherits it.
    if environment == nil { SecretVariable.identityKey.clear() }
    var providers: [any ConfigProvider] = [line, variables.prefixKeys(with: "yimen")]
    if let file = ConfigReader(providers: providers).string(forKey: "config") {
      providers.append(InMemoryProvider(name: "settings file", values: try SettingsFile(path: file).values()))
    }
    return ConfigReader(providers: providers)
  }

  /// Flags with their values: `--mail-host HOST` or `--mail-host=HOST`. A value may hold commas, as paths and lists do; the
  /// library's own provider would take it for several.
  private static func flags(_ arguments: [String]) throws(SettingsError) -> [AbsoluteConfigKey: ConfigValue] {
    var values: [AbsoluteConfigKey: ConfigValue] = [:]
    var texts: [String: String] = [:]
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let setting = all.first(where: { $0.flag == parts[0] }) else { throw .unknownFlag(parts[0]) }
      guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else { throw .valueMissing(setting.flag) }
      // A list may also be told one flag at a time.
      let text = if setting.isList, let earlier = texts[setting.key] { earlier + "," + value } else { value }
      texts[setting.key] = text
      values[AbsoluteConfigKey(stringLiteral: setting.key)] = ConfigValue(.string(text), isSecret: setting.isSecret)
    }
    return values
  }

  /// The settings for `--help`.
  public static var help: String {
    all.map { setting in
      let standard = setting.standard.isEmpty ? "" : " [\(setting.standard)]"
      return "  \(setting.flag) \(setting.form)\n      \(setting.meaning.en); \(setting.meaning.zh)\(standard)\n"
    }.joined()
  }
}
