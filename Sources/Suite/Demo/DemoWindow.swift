import Bus

/// A window of a hall, and the clerk who sits there in the demo.
struct DemoWindow {
  let hall: String
  let number: Int

  /// Named by the window, so that a story which takes over where another has ended is the same clerk.
  var clerk: Principal { Principal(id: "window-\(number < 10 ? "0" : "")\(number)", role: .clerk, channel: "window") }
}
