/// Looks on while a simulated day passes. Moments are in microseconds since midnight; people go by their place among the visitors.
public protocol HallDayObserver: AnyObject {
  func checkedIn(_ person: Int, _ queue: HallQueue, at moment: Int)
  func called(_ person: Int, at moment: Int)
  func ended(_ person: Int, _ queue: HallQueue, at moment: Int)
}
