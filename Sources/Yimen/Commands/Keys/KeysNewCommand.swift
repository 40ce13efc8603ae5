import ArgumentParser
import Bus
import ServiceKit

/// Makes a key.
struct KeysNewCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "新建密钥。Make a key, and the suite's own with the first.",
    discussion: """
      私钥写入 DIR/keys/NAME.key，仅本用户可读；交给使用者后在此删除。角色限定持有者能以何身份调用。
      The secret goes to DIR/keys/NAME.key, which only this user reads; hand it to whoever uses it, and remove it here. The roles are those
      in which its holder may call; \(KeyArgument.roles).

        yimen keys new window-07 --roles clerk
        yimen keys new desk-2 --roles clerk,approver --expires 2027-01-31
        yimen keys new hall-services --for-program

      --for-program 用于另一台机器上的套件程序，即 service 角色：可注册服务，并转达他人身份，只给自己的程序。
      --for-program makes one for a program of the suite on another machine: the role service, which registers services and speaks for
      anybody. Give it to no one else.
      """)

  @Argument(help: ArgumentHelp("名称。1 to 64 of a-z, 0-9, . and -.", valueName: "name"), transform: KeyArgument.name)
  var name: KeyName

  @Option(help: ArgumentHelp("角色，逗号分隔。Roles, with commas: \(KeyArgument.roles).", valueName: "roles"), transform: KeyArgument.roles)
  var roles: Set<Role>?

  @Option(
    help: ArgumentHelp("有效期最后一天。The last day on which it is valid. (default: until it is revoked)", valueName: "day"),
    transform: KeyArgument.expiry)
  var expires: Int?

  @Flag(help: "供套件的程序使用。For a program of the suite: the role service.")
  var forProgram = false

  @OptionGroup var place: KeysOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard roles != nil || forProgram || name == .suite else {
      throw ValidationError(
        "用 --roles 给出角色（\(KeyArgument.roles)），或用 --for-program。Name roles with --roles (\(KeyArgument.roles)), or use --for-program.")
    }
    if name == .suite, forProgram || roles != nil || expires != nil {
      throw ValidationError("suite 是套件自身的密钥，不带选项。suite is the suite's own key; it takes no roles and no expiry.")
    }
  }

  func run(to output: Output) async throws {
    let now = WallClock.system.microseconds()
    let directory = place.directory
    let roles = (roles ?? []).union(forProgram ? [.service] : [])
    let made = try directory.make(name, roles: roles, expiresAt: expires, at: now)
    let server = try directory.register().active(.suite)?.key
    for entry in made {
      if self.output.json {
        output.line(KeyText.json(entry, at: now, more: [("file", .string(directory.secretPath(of: entry.name)))]).text)
      } else {
        for line in KeyText.lines(entry, in: directory, server: server ?? entry.key, at: now) { output.line(line) }
      }
    }
  }
}
