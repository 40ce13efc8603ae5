/// What sort of paper a material is (材料类型); the raw value is its code in the code tables.
public enum MaterialKind: String, Sendable, CaseIterable {
  /// 证件证书证明
  case certificate = "1"
  /// 申请表格文书
  case form = "2"
  case other = "3"
}
