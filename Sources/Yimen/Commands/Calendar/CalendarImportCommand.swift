import ArgumentParser
import Bus
import Contracts

/// Takes in a notice on days off, by which open cases with a provisional date are reckoned again.
struct CalendarImportCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入放假安排。Take in the notice on days off of a year.",
    discussion: """
        yimen calendar import 2027.json

        {"years": {"2027": {}}, "days": {"2027-01-01": {"workday": false, "name": "元旦", "name_en": "New Year's Day"}}}

      年份须接续现有日历；未列的日子按周一至周五。日期暂定的在办件随即重算。
      The years go on from the calendar that is there; days that are not listed follow Monday to Friday. Open cases with a provisional date are
      reckoned again.
      """)

  @Argument(help: ArgumentHelp("文件。The file.", valueName: "file"))
  var file: String

  @OptionGroup var principal: PrincipalOptions
  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func run(to output: Output) async throws {
    let request = try CalendarFile.read(file)
    let options = CallOptions(timeout: .seconds(30), principal: principal.principal)
    let calendar = try await SuiteClient.run(suite) { node in try await node.call(request, options) }
    if self.output.json { return output.line(calendar.json().text) }
    output.line("日历 calendar \(calendar.version)：\(calendar.first) 至 to \(calendar.last) · 重算 to be reckoned again \(calendar.cases)")
  }
}
