import ArgumentParser
import Bus
import FoundationEssentials
import ServiceKit
import Store
import Suite

/// Looks at a suite from outside and says what is wrong, and what helps.
struct DoctorCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "检查套件为何不工作，并给出办法。Why does it not work? Looks at data directory and suite, with what helps.",
    discussion: """
      每项一行：ok 正常，warn 尚可但须留意，fail 有故障；每条都附处理办法。有 fail 则以 1 退出。除试写后即删的一页外，不改动任何内容。
      One line each: ok, warn (it works, and should be seen to), fail (it does not); each with what to do. Exits with 1 on any fail.
      It changes nothing, but for a page that is written and taken away to see whether the disk takes it. The suite may run or not.

        yimen doctor                                本用户的套件 this user's suite
        yimen doctor --data /var/lib/yimen          另一目录 another's
        yimen doctor --listen tcp://127.0.0.1:7400  启动前：端口空闲否 is it free?
        yimen doctor --hub tcp://127.0.0.1:7400     按地址询问枢纽 a hub's address
        yimen doctor --hub tcp://192.0.2.7:7400 --key-file window-07.key
                                                    密钥可用否 is the key let in?
        yimen doctor --thorough                     读遍存储，可能较久 every page read
        yimen doctor --json | grep '"fail"'

      查看内容 What is looked at:
        settings   设置与设置文件 flags, environment, settings file
        disk       空间、配额、可写 space, quota, whether it can be written
        limits     可打开文件数 how many files may be open
        stores     存储能否读取、版本、是否完好 reachable, versions, sound
        hub        枢纽是否应答 file, process, sockets, protocol, keys asked for
        keys       密钥文件、密钥环 key files and ring: permissions, revoked, expired
        services   各服务是否在工作 every service there, and well
        version    版本是否一致 versions that differ
        clock      时钟是否准确 the clock, beside those of others, or the newest event
        port       --listen 的端口 ports of --listen
      """)

  @OptionGroup var place: StoreOptions

  @Option(
    help: ArgumentHelp("要询问的枢纽，可多次给出。The hub to ask, in place of the directory's; may be given several times.", valueName: "endpoint"))
  var hub: [String] = []

  @Option(help: ArgumentHelp("套件将监听的地址，可多次给出。Where the suite is to listen: is it free? May be given several times.", valueName: "endpoint"))
  var listen: [String] = []

  @Option(
    help: ArgumentHelp(
      "以此密钥询问枢纽。The key file with which hubs are asked. (default: the suite's own, for the directory's hub)", valueName: "file"))
  var keyFile: String?

  @Option(help: ArgumentHelp("密钥目录。Where the keys lie. (default: $YIMEN_KEYS, else keys/ of the data directory)", valueName: "dir"))
  var keys: String?

  @Flag(help: "读遍各存储以查损坏。Read every page of the stores, as yimen store check does.")
  var thorough = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    for endpoint in hub where HubPlace(endpoint) == nil { throw SuiteOptions.wrongHub(endpoint) }
  }

  func run(to output: Output) async throws {
    var hasFailed = false
    func tell(_ findings: [Diagnosis]) {
      for finding in findings {
        output.line(self.output.json ? finding.json.text : finding.text)
        hasFailed = hasFailed || finding.state == .fail
      }
      output.flush()
    }
    let settings = await SettingsLook.look(place)
    tell(SettingsChecks.findings(settings.facts))
    tell(DiskChecks.findings(DiskLook.facts(of: places(settings.location))))
    tell(LimitChecks.findings(LimitLook.facts()))
    let stores = await store(settings.location)
    if let stores { tell(StoreChecks.findings(stores.facts)) }
    let inquiry = HubInquiry(directory: place.directory, named: hub.compactMap(HubPlace.init), keyFile: keyFile, keys: keyDirectory)
    let (hubs, answer) = try await inquiry.run()
    tell(HubChecks.findings(hubs))
    tell(keyFindings(hubs))
    if let answer { tell(InstanceChecks.findings(InstanceLook.facts(answer))) }
    tell(
      ClockChecks.findings(
        ClockChecks.Facts(
          now: WallClock.system.microseconds(), compared: answer.map { $0.members.count + 1 } ?? 0,
          differences: answer?.clockDifferences ?? [], newestEvent: stores?.newestEvent)))
    tell(PortChecks.findings(PortLook.facts(of: listen, own: hubs.contacts.map(\.endpoint))))
    if hasFailed { throw ExitCode(ExitStatus.negative.rawValue) }
  }

  private var namedKeys: String? {
    let named = keys ?? ProcessInfo.processInfo.environment["YIMEN_KEYS"] ?? ""
    return named.isEmpty ? nil : named
  }

  private var keyDirectory: KeyDirectory { KeyDirectory(namedKeys ?? place.directory + "/keys") }

  private func keyFindings(_ hubs: HubChecks.Facts) -> [Diagnosis] {
    let ring = RingLook.facts(
      in: keyDirectory, isNamed: namedKeys != nil, keyFile: keyFile, now: WallClock.system.microseconds())
    let isAsked = hubs.asksForKeys && keyFile == nil
    let findings = KeyChecks.findings(
      KeyLook.facts(in: place.directory, keys: keyDirectory.path, areAskedFor: isAsked), and: RingChecks.findings(ring))
    guard namedKeys != nil else { return findings }
    // The key that seals personal data stays where the data is.
    return findings + KeyChecks.findings(KeyLook.facts(in: place.directory, areAskedFor: false)).filter { $0.state != .ok }
  }

  /// The directories that the suite writes to.
  private func places(_ location: StoreLocation?) -> [String] {
    guard case .directory(let stores)? = location, stores != place.directory else { return [place.directory] }
    return [place.directory, stores]
  }

  private func store(_ location: StoreLocation?) async -> StoreLook.Answer? {
    guard let location else { return nil }
    return await StoreLook.look(at: location, isThorough: thorough)
  }
}
