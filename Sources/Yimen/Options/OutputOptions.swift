import ArgumentParser

/// How a command reports.
struct OutputOptions: ParsableArguments {
  @Flag(help: "每行一个 JSON 对象。One JSON object a line.")
  var json = false
}
