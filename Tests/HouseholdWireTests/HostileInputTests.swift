import HouseholdModel
import HouseholdWire
import Testing

/// Any bytes are read or refused; nothing traps.
@Suite struct HostileInputTests {
  /// Flips, cuts and repeats parts of real messages, so that most are nearly right.
  private func mutated(_ bytes: [UInt8], using random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[index] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
      case 2: bytes.remove(at: index)
      case 3: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
      default: bytes.removeSubrange(index..<min(bytes.count, index + 5))
      }
    }
    return bytes
  }

  /// 20 × 1000 inputs; whatever is taken can be written and read again.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func mutatedMessagesAreTakenOrRefused(seed: UInt64) throws {
    var taken = 0
    for round in 0..<250 as Range<UInt64> {
      var messages = RandomMessages(seed: seed * 1000 + round)
      var random = messages.values.random
      let request = messages.request()
      let answer = messages.answer(to: request)
      let requestBytes = mutated(Wire.encode(request), using: &random)
      if let read = try? Wire.syncRequest(requestBytes) {
        taken += 1
        #expect(try Wire.syncRequest(Wire.encode(read)) == read)
      }
      let answerBytes = mutated(Wire.encode(answer, to: request), using: &random)
      if let read = try? Wire.syncAnswer(answerBytes, to: request) {
        taken += 1
        #expect(try Wire.syncAnswer(Wire.encode(read, to: request), to: request) == read)
      }
      let frameBytes = mutated(Wire.encode(messages.frame()), using: &random)
      if let read = try? Wire.frame(frameBytes) {
        taken += 1
        #expect(try Wire.frame(Wire.encode(read)) == read)
      }
      let value = messages.values.value(kind: Int.random(in: 1...15, using: &random))
      let valueBytes = mutated(value.encoded(), using: &random)
      let read = FactValue(reading: value.field, valueBytes)
      #expect(read.field == value.field)
    }
    #expect(taken > 0)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func randomBytesAreTakenOrRefused(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<1000 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      _ = try? Wire.syncRequest(bytes)
      _ = try? Wire.frame(bytes)
      _ = try? Wire.joinHousehold(bytes)
      let field = Field(rawValue: UInt32.random(in: 0...20, using: &random))
      #expect(FactValue(reading: field, bytes).field == field)
    }
  }
}
