import ArgumentParser

/// Of which hall the queue is.
struct HallOption: ParsableArguments {
  @Option(help: ArgumentHelp("大厅编号。The hall's id.", valueName: "id"))
  var hall = "H1"
}
