import ItemDomain
import Testing

/// A proof that must not be asked for, as the public lists of 2016, 2018 and 2020 have it, with what it must be found to be.
struct BadMaterial: Sendable, CustomTestStringConvertible {
  let code: String
  let name: String
  let kind: ProofFinding.Kind
  /// What the rule that is told begins with.
  let rule: String

  init(_ code: String, _ name: String, _ kind: ProofFinding.Kind, _ rule: String) {
    self.code = code
    self.name = name
    self.kind = kind
    self.rule = rule
  }

  var testDescription: String { "\(code) \(name)" }

  private static let register = "公通字〔2016〕21号"
  private static let community = "民政部等六部门2020年意见"

  static let all = [
    BadMaterial("x01", "证明\"我妈是我妈\"(亲属关系证明, 同户)", .abolished, register),
    BadMaterial("x02", "姓名证明 / \"我是我\"证明", .abolished, register),
    BadMaterial("x03", "曾用名证明", .abolished, register),
    BadMaterial("x05", "公民身份号码证明(15位升18位, 同一人证明)", .abolished, register),
    BadMaterial("x06", "民族成份证明", .abolished, register),
    BadMaterial("x07", "出生日期(年龄)证明", .abolished, register),
    BadMaterial("x09", "籍贯证明", .abolished, register),
    BadMaterial("x10", "户籍所在地住址证明", .abolished, register),
    BadMaterial("x11", "户口迁移情况证明", .abolished, register),
    BadMaterial("x13", "户口登记项目变更更正情况证明", .abolished, register),
    BadMaterial("x14", "注销户口情况证明", .abolished, register),
    BadMaterial("x15", "婚姻状况(未婚)证明", .alreadyHeld, register),
    BadMaterial("x17", "异地居住证明", .alreadyHeld, register),
    BadMaterial("x18", "正常死亡证明(派出所)", .alreadyHeld, register),
    BadMaterial("x19", "健在证明(居委会)", .notLawful, community),
    BadMaterial("x21", "无犯罪记录证明(居委会)", .notLawful, community),
    BadMaterial("x22", "证件遗失证明(居委会)", .notLawful, community),
    BadMaterial("x23", "市场主体住所证明(居委会)", .notLawful, community),
    BadMaterial("x25", "居民就业状况证明(居委会)", .notLawful, community),
    BadMaterial("x26", "遗产继承权证明(居委会)", .notLawful, community),
    BadMaterial("x27", "关系人到场手写\"同意\"并按手印的证明(无法律依据)", .notLawful, "国办发〔2018〕47号"),
  ]

  func material(code: String? = nil, issuer: String = "派出所") -> ProofMaterial {
    ProofMaterial(code: code ?? self.code, name: name, issuer: issuer, kind: "1", certificateType: nil)
  }
}
