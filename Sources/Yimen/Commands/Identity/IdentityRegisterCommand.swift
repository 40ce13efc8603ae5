import ArgumentParser
import Bus
import Contracts

/// Registers a subject.
struct IdentityRegisterCommand: IdentityAskingCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "登记主体。Register a person or a company with its numbers.",
    discussion: """
        yimen identity register --name 测试人 --number 440604200802299224 --as clerk:window-3
        yimen identity register --name 测试公司 --number 91440604MAX9T00113 --legal

      已登记的主体再次登记，返回同一编号。The same name and numbers again give the same subject.
      """)

  @Option(help: ArgumentHelp("姓名或名称。The name, as the papers write it.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("\(NumberArgument.form) 可多次给出。May be given several times.", valueName: "number"))
  var number: [String]

  @Flag(help: "法人。A legal person; else a natural one.")
  var legal = false

  @Option(help: ArgumentHelp("邮箱。Where notices go by mail.", valueName: "address"))
  var mail = ""

  @Option(help: "通知语言。The language of notices: zh or en.")
  var language = "zh"

  @OptionGroup var asking: IdentityCallOptions
  @OptionGroup var output: OutputOptions

  func request() -> RegisterSubject {
    RegisterSubject.with {
      $0.kind = legal ? .legal : .natural
      $0.name = name
      $0.identifiers = number.map(NumberArgument.entry)
      $0.mail = mail
      $0.language = language
    }
  }

  func json(_ reply: Subject) -> [JSONValue] { [reply.json(revealing: true)] }
}
