public import Bus

/// How a result reaches the applicant (结果送达方式), by the codes of the national table.
public enum DeliveryMethod: Int, FieldEnumeration {
  case unspecified = 0
  /// 窗口领取: collected at a window.
  case window = 1
  /// 公告送达
  case publicNotice = 2
  /// 留置送达
  case leftAtHome = 3
  /// 邮寄送达: with a tracking number.
  case post = 4
  /// 电子送达
  case electronic = 5
  /// 自助终端领取
  case kiosk = 6
  /// 直接送达: handed over by an officer.
  case direct = 7

  public static var absent: DeliveryMethod { .unspecified }
}
