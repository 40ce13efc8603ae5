public import Civics

/// What is amiss with what is said of a fee.
public enum FeeFault: String, CaseIterable, Hashable, Sendable {
  case name, amount, basis, receipt, reason

  public var text: Bilingual {
    switch self {
    case .name:
      Bilingual("须填写收费名称，不超过\(CaseLimits.feeName)字", "its name is missing, or longer than \(CaseLimits.feeName) characters")
    case .amount: Bilingual("金额须为1至\(CaseLimits.fen)分", "its amount is not 1 to \(CaseLimits.fen) fen")
    case .basis: Bilingual("须写明收费依据", "the provision under which it is charged is missing")
    case .receipt:
      Bilingual(
        "须填写票据号码，不超过\(CaseLimits.reference)字", "the receipt's number is missing, or longer than \(CaseLimits.reference) characters")
    case .reason: Bilingual("减免须说明理由", "a waiver needs its reason")
    }
  }
}
