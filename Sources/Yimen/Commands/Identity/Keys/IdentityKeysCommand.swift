import ArgumentParser

/// The keys with which personal data is sealed.
struct IdentityKeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "个人信息的加密密钥：轮换、查看、停用。Keys that seal personal data: rotate, list, retire.",
    discussion: """
      密钥在 DIR/keys/identity.key；更改在下次启动时生效。Keys lie in DIR/keys/identity.key; a change holds from the next start on.

        yimen identity keys rotate      1 加入新密钥 add a key, which will seal
        (restart)                       2 重新启动 the service seals anew what the old one sealed
        yimen identity keys list        3 查看进度 see how many fields each key still seals
        yimen identity keys retire 1    4 停用旧密钥 take the old one away, once it seals nothing

      每次更改前后都要备份密钥文件。Back the file up before and after each change.
      """,
    subcommands: [
      SealingKeysListCommand<PersonalDataKeys>.self, SealingKeysRotateCommand<PersonalDataKeys>.self,
      SealingKeysRetireCommand<PersonalDataKeys>.self,
    ])
}
