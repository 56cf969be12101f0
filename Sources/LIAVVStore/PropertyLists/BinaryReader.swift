import LIAVVModel

/// Reads `bplist00`: objects, a table of their offsets, a trailer of 32 bytes.
///
/// Stops what has no end: containers that hold themselves, or that unfold to far more than the file holds.
struct BinaryReader {
    private let bytes: [UInt8]
    private let offsetSize: Int
    private let referenceSize: Int
    private let count: Int
    private let table: Int
    /// Containers that may stand inside each other.
    private let levels: Int
    /// Values that may still be met, and their bytes.
    private var allowance: Int
    private var volume = PropertyList.largestVolume
    /// Leaves that do not fit in a value itself, by their place: one that is used again and again is made once.
    private var longLeaves: [Int: Value] = [:]

    /// The value in a file.
    static func value(in bytes: [UInt8], levels: Int) throws(PropertyListFault) -> Value {
        guard bytes.count >= 40 else { throw .damaged }
        var reader = try BinaryReader(bytes, levels)
        return try reader.value(try reader.number(at: bytes.count - 16, size: 8), depth: 0)
    }

    private init(_ bytes: [UInt8], _ levels: Int) throws(PropertyListFault) {
        self.levels = levels
        self.bytes = bytes
        allowance = min(PropertyList.largest, bytes.count * PropertyList.largestUnfolding)
        let trailer = bytes.count - 32
        offsetSize = Int(bytes[trailer + 6])
        referenceSize = Int(bytes[trailer + 7])
        guard (1...8).contains(offsetSize), (1...8).contains(referenceSize) else { throw .damaged }
        count = try Self.number(in: bytes, at: trailer + 8, size: 8)
        table = try Self.number(in: bytes, at: trailer + 24, size: 8)
        guard count > 0, table >= 8, table < trailer, count <= (trailer - table) / offsetSize else { throw .damaged }
    }

    private mutating func value(_ reference: Int, depth: Int) throws(PropertyListFault) -> Value {
        guard reference < count else { throw .damaged }
        let place = try number(at: table + reference * offsetSize, size: offsetSize)
        guard place >= 8, place < table else { throw .damaged }
        let (length, start) = try extent(at: place)
        let kind = bytes[place] >> 4
        let size = try byteSize(kind: kind, length: length)
        guard size <= table - start else { throw .damaged }
        try spend(size)
        guard kind >= 0xA else { return try leaf(at: place, start..<(start + size)) }
        guard depth < levels else { throw .tooDeep }
        return try container(kind, length: length, at: start, depth: depth + 1)
    }

    private mutating func container(
        _ kind: UInt8, length: Int, at start: Int, depth: Int
    ) throws(PropertyListFault) -> Value {
        var children: [Value] = []
        for child in 0..<(kind == 0xD ? length * 2 : length) {
            let reference = try number(at: start + child * referenceSize, size: referenceSize)
            children.append(try value(reference, depth: depth))
        }
        guard kind == 0xD else { return .list(children) }
        var record: [String: Value] = [:]
        for (key, value) in zip(children.prefix(length), children.suffix(length)) {
            guard let key = key.text else { throw .damaged }
            record[key] = value
        }
        return .record(record)
    }

    private mutating func leaf(at place: Int, _ contents: Range<Int>) throws(PropertyListFault) -> Value {
        guard contents.count > 15 else { return try leaf(bytes[place], bytes[contents]) }
        if let known = longLeaves[place] { return known }
        let value = try leaf(bytes[place], bytes[contents])
        longLeaves[place] = value
        return value
    }

    private func leaf(_ marker: UInt8, _ bytes: ArraySlice<UInt8>) throws(PropertyListFault) -> Value {
        switch (marker >> 4, marker & 0x0F) {
        case (0x0, 0x8), (0x0, 0x9): return .flag(marker == 0x09)
        case (0x1, let power): return .integer(try integer(bytes, isSigned: power >= 3))
        case (0x2, 2): return .real(Double(Float(bitPattern: UInt32(truncatingIfNeeded: pattern(bytes)))))
        case (0x2, 3): return .real(Double(bitPattern: pattern(bytes)))
        case (0x3, 3): return .date(Double(bitPattern: pattern(bytes)) + PropertyList.binaryEpoch)
        case (0x4, _): return .data(Array(bytes))
        case (0x5, _), (0x7, _):
            guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged }
            return .text(text)
        case (0x6, _): return .text(try text(utf16: bytes))
        default: throw .damaged
        }
    }

    /// One to four bytes have no sign; eight have; sixteen only ever hold what does not fit in eight.
    private func integer(_ bytes: ArraySlice<UInt8>, isSigned: Bool) throws(PropertyListFault) -> Int {
        guard bytes.count <= 8 else { throw .integerTooLarge }
        return isSigned ? Int(Int64(bitPattern: pattern(bytes))) : Int(pattern(bytes))
    }

    private func pattern(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

    private func text(utf16 bytes: ArraySlice<UInt8>) throws(PropertyListFault) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
            UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .damaged }
        return text
    }

    private mutating func spend(_ size: Int) throws(PropertyListFault) {
        allowance -= 1
        volume -= size
        guard allowance >= 0, volume >= 0 else { throw .tooLarge }
    }

    /// The length in the marker, or in the integer behind it, and where the contents begin.
    private func extent(at place: Int) throws(PropertyListFault) -> (length: Int, start: Int) {
        let low = Int(bytes[place] & 0x0F)
        guard low == 0x0F, bytes[place] >> 4 >= 0x4, bytes[place] >> 4 != 0x8 else { return (low, place + 1) }
        guard place + 1 < table, bytes[place + 1] >> 4 == 0x1, bytes[place + 1] & 0x0F <= 3 else { throw .damaged }
        let size = 1 << Int(bytes[place + 1] & 0x0F)
        return (try number(at: place + 2, size: size), place + 2 + size)
    }

    private func byteSize(kind: UInt8, length: Int) throws(PropertyListFault) -> Int {
        guard length <= bytes.count else { throw .damaged }
        switch kind {
        case 0x0: return 0
        case 0x1, 0x2, 0x3: return length <= 4 ? 1 << length : bytes.count
        case 0x4, 0x5, 0x7: return length
        case 0x6: return length * 2
        case 0x8: return length + 1
        case 0xA, 0xC: return length * referenceSize
        case 0xD: return length * 2 * referenceSize
        default: throw .damaged
        }
    }

    private func number(at place: Int, size: Int) throws(PropertyListFault) -> Int {
        try Self.number(in: bytes, at: place, size: size)
    }

    private static func number(in bytes: [UInt8], at place: Int, size: Int) throws(PropertyListFault) -> Int {
        guard place >= 0, place <= bytes.count - size else { throw .damaged }
        var number: UInt64 = 0
        for offset in 0..<size { number = number << 8 | UInt64(bytes[place + offset]) }
        guard let number = Int(exactly: number) else { throw .damaged }
        return number
    }
}
