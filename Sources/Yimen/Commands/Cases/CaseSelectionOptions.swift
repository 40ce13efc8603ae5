import ArgumentParser

/// Of which cases something is told: those of a period, an item, a hall and a channel.
struct CaseSelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("自何时收到：日期，或 YYYY-MM-DDTHH。Filed from this day or hour on.", valueName: "day"))
  var from = ""

  @Option(help: ArgumentHelp("至何时（不含）。And before this day or hour.", valueName: "day"))
  var until = ""

  @Option(help: ArgumentHelp("事项编码。The item's code.", valueName: "code"))
  var item = ""

  @Option(help: ArgumentHelp("核验的大厅；- 为未到场。The hall where it was verified; - for none.", valueName: "hall"))
  var hall = ""

  @Option(help: ArgumentHelp("提交的渠道。The channel it was filed through: window, web, mobile, …", valueName: "channel"))
  var through = ""
}
