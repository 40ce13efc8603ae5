import Bus
import Contracts

/// What can be called, told from the contracts themselves.
enum MethodCatalogue {
  static func list(to output: Output, isJSON: Bool) {
    var table = Table(["方法 method", "类别 kind", "角色 roles", "字段 fields"])
    for call in ContractRegistry.all {
      if isJSON {
        output.line(json(call).text)
      } else {
        let fields = FieldDescription.fields(of: call).map(\.name).joined(separator: ", ")
        table.add([call.method.name, "\(call.method.kind)", roles(call.method).joined(separator: ", "), fields])
      }
    }
    if !isJSON { for line in table.lines() { output.line(line) } }
  }

  static func describe(_ call: any Call.Type, to output: Output, isJSON: Bool) {
    if isJSON { return output.line(json(call).text) }
    let method = call.method
    let who = method.roles.isEmpty ? "任何角色 any role" : roles(method).joined(separator: ", ")
    output.line("\(method.name)  \(method.kind == .command ? "命令 command" : "查询 query")  \(who)")
    section("请求 request", FieldDescription.fields(of: call), to: output)
    section("答复 reply", FieldDescription.fields(of: ContractRegistry.reply(of: call)), to: output)
  }

  /// What to say of a method that there is none of, with those it may have been meant to be.
  static func unknown(_ name: String) -> String {
    let service = name.prefix { $0 != "." }
    let near = ContractRegistry.all.map { $0.method.name }.filter { $0.hasPrefix(service + ".") }
    let hint = near.isEmpty ? "yimen call --list" : near.joined(separator: ", ")
    return "没有方法 \(name)。There is no method \(name): \(hint)"
  }

  private static func section(_ title: String, _ fields: [FieldDescription], to output: Output) {
    output.line("")
    output.line(fields.isEmpty ? "\(title): —" : title)
    var table = Table(["", "", ""])
    add(fields, depth: 1, to: &table)
    for line in table.lines(header: false) { output.line(line) }
  }

  private static func add(_ fields: [FieldDescription], depth: Int, to table: inout Table) {
    for field in fields {
      let name = String(repeating: "  ", count: depth) + field.name
      table.add([name, field.isList ? "list of \(field.typeInWords)" : field.typeInWords, field.isSecret ? "个人数据 personal" : ""])
      add(field.members, depth: depth + 1, to: &table)
    }
  }

  private static func json(_ call: any Call.Type) -> JSONValue {
    .object([
      ("method", .string(call.method.name)), ("kind", .string("\(call.method.kind)")),
      ("roles", .array(roles(call.method).map { .string($0) })), ("number", .integer(Int(call.method.number))),
      ("fields", .array(FieldDescription.fields(of: call).map(\.json))),
      ("reply", .array(FieldDescription.fields(of: ContractRegistry.reply(of: call)).map(\.json))),
    ])
  }

  private static func roles(_ method: Method) -> [String] {
    Role.allCases.filter { method.roles.contains($0) }.map { "\($0)" }
  }
}
