import ArgumentParser
import Bus
import Contracts

/// Opens a window.
struct QueueOpenCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "开窗。Open a window for the clerk who acts, or give it other skills.",
    discussion: """
        yimen queue open 3 --as clerk:zhang
        yimen queue open 4 --skill legal_person --as clerk:li
      """)

  @Argument(help: ArgumentHelp("窗口号。The window's number.", valueName: "window"))
  var window: Int

  @Option(help: ArgumentHelp("技能，可多次。What it serves; any number of times. (default: what the hall serves)", valueName: "name"))
  var skill: [String] = []

  @OptionGroup var place: HallOption
  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() throws -> OpenWindow {
    OpenWindow.with {
      $0.hall = place.hall
      $0.window = window
      $0.skills = skill
    }
  }

  func table(_ reply: QueueWindowView) -> Table? { nil }
}
