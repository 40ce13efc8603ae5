import Civics
import ServiceKit

extension ServiceEnvironment {
  /// Today, in Asia/Shanghai.
  var today: Day { clock.day }
}

extension WallClock {
  /// The day that it shows in Asia/Shanghai.
  var day: Day { ShanghaiTime(utcSeconds: microseconds() / 1_000_000).day }
}

extension WorkUnit {
  /// The day of the work, in Asia/Shanghai.
  var day: Day { ShanghaiTime(utcSeconds: at / 1_000_000).day }
}
