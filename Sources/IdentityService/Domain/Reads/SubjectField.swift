public import Civics

/// A part of what is kept about a subject, as reads name it and the subject sees it in the ledger.
public enum SubjectField: String, Sendable, Hashable, CaseIterable {
  case kind
  case name
  /// The numbers, masked.
  case numbers
  /// The numbers with all their places.
  case fullNumbers = "full_numbers"
  case birth
  case sex
  /// The region of first registration.
  case region
  /// The name as it is addressed, and the mail address.
  case contact
  case certificates
  /// Who read what, when and what for.
  case reads
  /// What base resources say.
  case base
  /// What was done to the subject, when and by whom.
  case history
  /// Who acts for the subject, and for whom the subject acts.
  case mandates
  /// Where and how the subject is signed in.
  case sessions
  /// What the subject uploaded; the service of cases keeps it.
  case files

  public var label: Bilingual {
    switch self {
    case .kind: Bilingual("主体类型", "kind of subject")
    case .name: Bilingual("姓名或名称", "name")
    case .numbers: Bilingual("证件号码（遮蔽）", "numbers, masked")
    case .fullNumbers: Bilingual("证件号码（完整）", "numbers in full")
    case .birth: Bilingual("出生日期", "day of birth")
    case .sex: Bilingual("性别", "sex")
    case .region: Bilingual("首次登记地区", "region of first registration")
    case .contact: Bilingual("联系方式", "contact points")
    case .certificates: Bilingual("电子证照", "certificates")
    case .reads: Bilingual("查阅记录", "record of reads")
    case .base: Bilingual("基础信息", "base information")
    case .history: Bilingual("变更记录", "history")
    case .mandates: Bilingual("委托关系", "mandates")
    case .sessions: Bilingual("登录会话", "sessions")
    case .files: Bilingual("上传的文件", "uploaded files")
    }
  }
}
