import ItemDomain
import Testing

/// A guide of former years that asked for too much, with what must be found in it.
struct LegacyGuide: Sendable, CustomTestStringConvertible {
  let code: String
  let title: String
  let materials: [String]
  let findings: [String: ProofFinding.Kind]

  var testDescription: String { "\(code) \(title)" }

  static let all = [
    LegacyGuide(code: "G1", title: "出境旅游签证材料（紧急联系人亲属关系）", materials: ["idc", "x01"], findings: ["x01": .abolished]),
    LegacyGuide(code: "G3", title: "养老金年审", materials: ["idc", "x19"], findings: ["x19": .notLawful]),
    LegacyGuide(
      code: "G5", title: "购房贷款", materials: ["idc", "x15", "x10", "x02"],
      findings: ["x15": .alreadyHeld, "x10": .abolished, "x02": .abolished]),
  ]

  /// 居住证签注: the same paper twice, and, where it is the first issue, its own result.
  static let residencePermit = LegacyGuide(
    code: "G7", title: "居住证签注", materials: ["idc", "idc", "jzz"], findings: ["idc": .alreadyHeld, "jzz": .alreadyHeld])

  func item(issues type: String? = nil) -> ProofItem {
    ProofItem(code: code, needs: materials.map { ProofItem.Need(material: $0) }, issues: type)
  }
}
