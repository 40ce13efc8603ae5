import ArgumentParser
import Contracts

/// Which items are asked for.
struct ItemFilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("服务对象。Whom they serve: \(EnumerationArgument.names(of: ItemTarget.self)).", valueName: "target"),
    transform: { try EnumerationArgument.value($0) })
  var target: ItemTarget?

  @Option(help: ArgumentHelp("部门全称。One department only, by its full name.", valueName: "name"))
  var department = ""

  @Option(help: ArgumentHelp("一件事的编码。An event of life, by its code (yimen items life-events).", valueName: "code"))
  var lifeEvent = ""

  @Flag(help: "只要即办件。Only what is decided on the spot.")
  var instant = false

  @Flag(help: "只要零跑动的。Only what needs no visit.")
  var zeroVisits = false
}
