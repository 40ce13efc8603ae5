import Civics
import ServiceKit

extension ServiceEnvironment {
  /// Today, in Asia/Shanghai.
  var today: Day { ShanghaiTime(utcSeconds: clock.microseconds() / 1_000_000).day }
}
