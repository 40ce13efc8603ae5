import ArgumentParser

/// A version of an item; where none is named, its draft.
struct DraftArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("事项编码。The item's code.", valueName: "item"))
  var item: String

  // Not --version, which is the program's own.
  @Option(
    name: .customLong("item-version"),
    parsing: .unconditional, help: ArgumentHelp("事项版本。Which version of it. (default: the draft)", valueName: "number"))
  var version = 0
}
