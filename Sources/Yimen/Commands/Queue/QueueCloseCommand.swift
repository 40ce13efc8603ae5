import ArgumentParser
import Bus
import Contracts

/// Closes a window.
struct QueueCloseCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "关窗。Close a window that has nobody.",
    discussion: """
        yimen queue close 3 --as clerk:zhang
      """)

  @Argument(help: ArgumentHelp("窗口号。The window's number.", valueName: "window"))
  var window: Int

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> CloseWindow {
    CloseWindow.with {
      $0.hall = place.hall
      $0.window = window
    }
  }

  func table(_ reply: QueueWindowView) -> Table? { nil }
}
