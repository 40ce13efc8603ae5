public import Bus

/// A material that an item asks for.
public struct ItemMaterial: Message, Hashable {
  public var id = ""
  public var name = ""
  public var necessity: Necessity = .unspecified
  public var copies = 0
  /// The certificate type that stands in for it; empty: none.
  public var certificateType = ""
  /// Whose certificate it is: `applicant`, …
  public var holder = ""
  public var issuer = ""
  /// When it applies, see `GuideQuestion`; empty: always.
  public var condition = ""
  /// 材料形式
  public var form = ""
  /// 来源渠道
  public var source = ""
  /// The law under which it is asked for (有法有依).
  public var law = ""
  /// 受理要点: what the clerk checks, the same at every window.
  public var receivingPoints: [String] = []
  /// 审查要点: what the approver checks.
  public var reviewPoints: [String] = []
  /// 纸质材料规格
  public var pageFormat = ""
  /// 填报须知
  public var fillingNote = ""
  /// 空白表格
  public var blankForm = ""
  /// 示例样表
  public var sample = ""
  /// A signed promise may take its place (告知承诺).
  public var declarable = false
  /// Who answers for it (谁主管谁负责).
  public var responsible = ""
  /// Empty where there is none.
  public var nameEnglish = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "id", &id)
    try visit(2, "name", &name)
    try visit(3, "necessity", &necessity)
    try visit(4, "copies", &copies)
    try visit(5, "certificateType", &certificateType)
    try visit(6, "holder", &holder)
    try visit(7, "issuer", &issuer)
    try visit(8, "condition", &condition)
    try visit(9, "form", &form)
    try visit(10, "source", &source)
    try visit(11, "law", &law)
    try visit(12, "receivingPoints", &receivingPoints)
    try visit(13, "reviewPoints", &reviewPoints)
    try visit(14, "pageFormat", &pageFormat)
    try visit(15, "fillingNote", &fillingNote)
    try visit(16, "blankForm", &blankForm)
    try visit(17, "sample", &sample)
    try visit(18, "declarable", &declarable)
    try visit(19, "responsible", &responsible)
    try visit(20, "nameEnglish", &nameEnglish)
  }
}
