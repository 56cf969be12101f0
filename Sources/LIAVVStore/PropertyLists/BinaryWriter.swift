import LIAVVModel

/// Writes `bplist00`: objects, a table of their offsets, a trailer of 32 bytes.
///
/// Foundation's writer follows the order of a hash table, which is another in every run; this one sorts the keys,
/// so that the same record is the same bytes. References and offsets take four bytes, shared values are written twice:
/// such a file is rare and small.
struct BinaryWriter {
    private var bytes = Array("bplist00".utf8)
    private var offsets: [Int] = []

    /// The property list of a value.
    static func bytes(of value: Value) -> [UInt8] {
        var writer = BinaryWriter()
        let top = writer.add(value)
        return writer.finished(top: top)
    }

    /// Writes what a container holds before the container, whose references must be known.
    private mutating func add(_ value: Value) -> Int {
        switch value {
        case .list(let list):
            let children = list.map { add($0) }
            return addContainer(0xA0, length: list.count, children)
        case .record(let record):
            let sorted = record.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            let keys = sorted.map { add(.text($0.key)) }
            let values = sorted.map { add($0.value) }
            return addContainer(0xD0, length: sorted.count, keys + values)
        default:
            offsets.append(bytes.count)
            write(leaf: value)
            return offsets.count - 1
        }
    }

    private mutating func addContainer(_ marker: UInt8, length: Int, _ children: [Int]) -> Int {
        offsets.append(bytes.count)
        write(marker: marker, length: length)
        for child in children { write(UInt32(truncatingIfNeeded: child)) }
        return offsets.count - 1
    }

    private mutating func write(leaf: Value) {
        switch leaf {
        case .text(let text): write(text: text)
        case .integer(let number): write(integer: number)
        case .real(let number): bytes.append(0x23); write(number.bitPattern)
        case .flag(let flag): bytes.append(flag ? 0x09 : 0x08)
        case .date(let seconds): bytes.append(0x33); write((seconds - PropertyList.binaryEpoch).bitPattern)
        case .data(let data): write(marker: 0x40, length: data.count); bytes += data
        case .list, .record: break
        }
    }

    private mutating func write(text: String) {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            write(marker: 0x50, length: text.utf8.count)
            bytes += text.utf8
        } else {
            write(marker: 0x60, length: text.utf16.count)
            for unit in text.utf16 { write(unit) }
        }
    }

    private mutating func write(integer: Int) {
        bytes.append(0x13)
        write(UInt64(bitPattern: Int64(integer)))
    }

    private mutating func write(marker: UInt8, length: Int) {
        guard length >= 15 else { return bytes.append(marker | UInt8(length)) }
        bytes.append(marker | 0x0F)
        write(integer: length)
    }

    private mutating func write(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    private mutating func finished(top: Int) -> [UInt8] {
        let table = bytes.count
        for offset in offsets { write(UInt32(truncatingIfNeeded: offset)) }
        bytes += [0, 0, 0, 0, 0, 0, 4, 4]
        for number in [offsets.count, top, table] { write(UInt64(number)) }
        return bytes
    }
}
