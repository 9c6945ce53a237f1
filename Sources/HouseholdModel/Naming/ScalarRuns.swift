/// A number for each Unicode scalar, kept as runs of scalars with one number that is not 0.
struct ScalarRuns: Sendable {
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []
  private var values: [UInt8] = []

  init(decoding text: String) {
    var numbers = CasefoldDecoder(text)
    var last = 0
    while let gap = numbers.next(), let length = numbers.next(), let value = numbers.next() {
      starts.append(UInt32(truncatingIfNeeded: last + gap))
      last += gap + length
      ends.append(UInt32(truncatingIfNeeded: last))
      values.append(UInt8(truncatingIfNeeded: value))
    }
  }

  subscript(scalar: UInt32) -> UInt8 {
    guard let first = starts.first, let end = ends.last, scalar >= first, scalar < end else {
      return 0
    }
    let index = starts.firstIndex(whereSorted: { $0 > scalar }) - 1
    return index >= 0 && scalar < ends[index] ? values[index] : 0
  }
}

extension Array {
  /// The index of the first element that `isBehind`, in an array where all such come last.
  func firstIndex(whereSorted isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
