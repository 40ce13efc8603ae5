import ArgumentParser

/// What concerns the keys with which programs and people prove who they are.
struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "密钥：新建、查看、轮换、吊销。Keys: who may take part, and in which roles.",
    discussion: """
      有了密钥，套件可在本机以外监听，链路加密，双方互证身份。无需停机，更改在一两秒内生效。
      With keys the suite listens on other addresses than loopback; links are encrypted, and both ends prove who they are. What is changed
      holds within a second or two, without stopping.

        yimen keys new window-07 --roles clerk      1 新建 make one; the first also makes the suite's own
        scp DIR/keys/window-07.key clerk@desk:      2 交给使用者 hand its file to whoever uses it
        yimen up --listen tcp://192.0.2.7:7400      3 监听 listen where others reach it
        yimen call item.list --hub tcp://192.0.2.7:7400 --key-file window-07.key --as clerk:window-07

      DIR/keys 中 ring.json 存公钥，NAME.key 存私钥（0600），audit.log 记录更改。In DIR/keys lie the ring of public keys, one secret file a
      key, and a record of what was changed.
      """,
    subcommands: [KeysNewCommand.self, KeysListCommand.self, KeysShowCommand.self, KeysRotateCommand.self, KeysRevokeCommand.self])
}
