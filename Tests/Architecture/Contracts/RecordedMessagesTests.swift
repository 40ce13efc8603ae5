import Bus
import Contracts
import Testing

/// Programs and logs of before hold bytes that this version reads, and read what it writes.
@Suite("Messages as they were recorded")
struct RecordedMessagesTests {
  private func record() throws -> ContractsRecord { try ContractsRecord.inRepository.get() }

  @Test func `what was recorded is neither altered nor taken away`() throws {
    let record = try record()
    #expect(record.file.seal == record.lock.recordings, "\(RecordingsAltered())")
    let contracts = record.file.recordings.map(\.contract)
    #expect(contracts == contracts.sorted() && contracts.allSatisfy { (1...record.lock.version).contains($0) })
  }

  @Test func `an altered, a missing and an added recording each show`() throws {
    let file = try record().file
    var altered = file
    altered.recordings[0].bytes.append(0)
    var shortened = file
    shortened.recordings.removeLast()
    var lengthened = file
    lengthened.recordings.append(file.recordings[0])
    for other in [altered, shortened, lengthened] { #expect(other.seal != file.seal) }
  }

  @Test func `every message of today is recorded with all its fields`() throws {
    let file = try record().file
    for sample in ContractsRecord.samples(contract: 0) {
      let isRecorded = file.contains(sample)
      #expect(isRecorded, "\(sample.message) is not recorded as it is written today; run: make contracts")
    }
  }

  @Test func `what is recorded has a value in every field`() throws {
    for sample in ContractsRecord.samples(contract: 0) {
      guard case .object(let members) = sample.value, let message = PublishedContracts.current.message(named: sample.message) else {
        Issue.record("\(sample.message)")
        continue
      }
      #expect(members.map(\.name).sorted() == message.fields.map(\.name).sorted(), "\(sample.message)")
    }
  }

  @Test func `a message with new fields is added, and its older recording stays`() throws {
    let before = try record().file
    var newer = before.recordings[0]
    newer.contract += 1
    newer.bytes += [0xF8, 0x07, 0x01]
    var file = before
    file.add([newer, before.recordings[0]])
    #expect(file.recordings == before.recordings + [newer])
    #expect(try RecordingFile(reading: file.text).recordings == file.recordings)
  }

  @Test func `today's types read every recorded message, and write the fields that they know with the same values`() throws {
    let record = try record()
    var read = 0
    for recording in record.file.recordings {
      let name = record.lock.currentName(of: recording.message)
      // Gone by a change that was accepted: there is nothing left that could read it.
      guard let type = ContractRegistry.messages.first(where: { "\($0)" == name }) else { continue }
      let written = try Self.rewritten(recording.bytes, as: type)
      var before = DescribedReader(.current)
      var after = DescribedReader(.current)
      let values = (try before.read(recording.bytes, as: name), try after.read(written, as: name))
      #expect(values.0 == values.1, "\(recording.json["name"]?.text ?? "")")
      if before.skipped == 0 { #expect(written == recording.bytes, "\(recording.json["name"]?.text ?? "")") }
      read += 1
    }
    #expect(read >= ContractRegistry.all.count)
  }

  @Test func `who knows only the lock reads what is written today`() throws {
    let lock = try record().lock
    for sample in ContractsRecord.samples(contract: 0) where lock.contracts.message(named: sample.message) != nil {
      var reader = DescribedReader(lock.contracts)
      // In one order: that of the sample's members is that in which JSON is read.
      let read = try JSONValue(parsing: reader.read(sample.bytes, as: sample.message).text)
      #expect(read == reader.known(sample.value, of: sample.message), "\(sample.message)")
    }
  }

  @Test func `a reader by description skips what it does not know`() throws {
    let sample = MessageSample.of(GetItem.self)
    var reader = DescribedReader(.current)
    let unknown: [UInt8] = [0xF8, 0x07, 0x96, 0x01, 0xF9, 0x07, 1, 2, 3, 4, 5, 6, 7, 8, 0xFA, 0x07, 1, 9, 0xFD, 0x07, 1, 2, 3, 4]
    #expect(try reader.read(sample.encoded() + unknown, as: "GetItem") == sample.json(revealing: true))
    #expect(reader.skipped == 4)
  }

  private static func rewritten<Value: Message>(_ bytes: [UInt8], as type: Value.Type) throws -> [UInt8] {
    try Value(decoding: bytes).encoded()
  }
}
