import ArgumentParser
import Bus
import Contracts

/// Lists the halls.
struct HallsListCommand: CallingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "大厅清单。The halls.",
    discussion: """
        yimen halls list
      """)

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func request() -> ListHalls {
    ListHalls()
  }

  func table(_ reply: HallList) -> Table? {
    var table = Table(["编号 id", "版本 revision", "名称 name", "窗口 windows", "办理 serves"], right: [1, 3])
    for hall in reply.halls {
      table.add([hall.id, "\(hall.revision)", "\(hall.name) \(hall.nameEnglish)", "\(hall.windows)", hall.skills.joined(separator: ", ")])
    }
    return table
  }
}
