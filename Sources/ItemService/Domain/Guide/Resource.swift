/// A data set that an office can give (信息资源), so that nobody is asked for what is in it.
public struct Resource: Hashable, Sendable {
  /// 共享类型
  public enum ShareType: String, Sendable, CaseIterable {
    case unconditional = "1"
    case conditional = "2"
    case notShared = "3"
  }

  /// 共享方式
  public enum Mode: String, Sendable, CaseIterable {
    case interface = "API"
    case table = "TABLE"
    case file = "FILE"
  }

  public let code: String
  public let name: String
  public let provider: String
  public let shareType: ShareType
  public let mode: Mode
  /// The codes of the certificate types that it proves.
  public let certificateTypes: Set<String>
  /// The codes of the materials that it stands for.
  public let materials: Set<String>
  public let fields: [String]
  /// 更新周期
  public let cycle: String
  /// The law under which it is not shared; empty where it is.
  public let refusalGround: String

  /// Whether it can stand for a material at all, on conditions or without.
  public var isShared: Bool { shareType != .notShared }
}
