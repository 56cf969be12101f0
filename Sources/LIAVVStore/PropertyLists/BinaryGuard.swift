/// Walks a binary property list as Foundation will, and stops what has no end: containers that hold themselves,
/// or that unfold to far more than the file holds.
///
/// After the layout of `bplist00`: objects, a table of their offsets, a trailer of 32 bytes.
struct BinaryGuard {
    private let bytes: [UInt8]
    private let offsetSize: Int
    private let referenceSize: Int
    private let count: Int
    private let table: Int
    /// Values that may still be met, and their bytes.
    private var allowance = PropertyList.largest
    private var volume = PropertyList.largestVolume

    static func check(_ bytes: [UInt8]) throws(PropertyListFault) {
        guard bytes.count >= 40 else { throw .damaged }
        var guarding = try BinaryGuard(bytes)
        try guarding.visit(try guarding.number(at: bytes.count - 16, size: 8), depth: 0)
    }

    private init(_ bytes: [UInt8]) throws(PropertyListFault) {
        self.bytes = bytes
        let trailer = bytes.count - 32
        offsetSize = Int(bytes[trailer + 6])
        referenceSize = Int(bytes[trailer + 7])
        guard (1...8).contains(offsetSize), (1...8).contains(referenceSize) else { throw .damaged }
        count = try Self.number(in: bytes, at: trailer + 8, size: 8)
        table = try Self.number(in: bytes, at: trailer + 24, size: 8)
        guard count > 0, table >= 8, table < trailer, count <= (trailer - table) / offsetSize else { throw .damaged }
    }

    private mutating func visit(_ reference: Int, depth: Int) throws(PropertyListFault) {
        guard reference < count else { throw .damaged }
        let place = try number(at: table + reference * offsetSize, size: offsetSize)
        guard place >= 8, place < table else { throw .damaged }
        let (length, start) = try extent(at: place)
        let kind = bytes[place] >> 4
        let size = try byteSize(kind: kind, length: length)
        guard size <= table - start else { throw .damaged }
        try spend(size)
        guard kind >= 0xA else { return }
        guard depth < PropertyList.deepest else { throw .tooDeep }
        for child in 0..<(size / referenceSize) {
            try visit(try number(at: start + child * referenceSize, size: referenceSize), depth: depth + 1)
        }
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
        let number = bytes[place..<(place + size)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard let number = Int(exactly: number) else { throw .damaged }
        return number
    }
}
