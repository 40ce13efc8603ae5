import ArgumentParser

/// Where somebody asks from.
struct PlaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("区划代码（6、9 或 12 位）。A division code: as it is there.", valueName: "code"))
  var region = ""

  @Option(help: ArgumentHelp("大厅编码。A hall: as it is there.", valueName: "code"))
  var hall = ""
}
