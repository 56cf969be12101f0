import LIAVVModel

@testable import LIAVVStore

/// A binary property list in parts, open to change before they are put together.
struct BinaryDraft {
    /// What stands at one offset.
    struct Object {
        /// The marker, and the length behind it when it does not fit in.
        var head: [UInt8]
        var contents: [UInt8] = []
        /// Numbers of other objects.
        var references: [Int] = []
    }

    var objects: [Object] = []
    var trailer = Trailer()

    /// What the last 32 bytes say; nil for what is true.
    struct Trailer {
        var offsetSize = 4
        var referenceSize = 4
        var count: UInt64?
        var top: UInt64 = 0
        var table: UInt64?
    }

    init(of tree: Node) { trailer.top = UInt64(add(tree)) }

    /// Adds an object and says its number.
    mutating func add(_ object: Object) -> Int {
        objects.append(object)
        return objects.count - 1
    }

    private mutating func add(_ node: Node) -> Int {
        switch node {
        case .raw(_, let object): return add(Object(head: Array(object.prefix(1)), contents: Array(object.dropFirst())))
        case .leaf(let value) where value.list != nil || value.record != nil: return add(Node(value))
        case .leaf(.text(let text)) where text.utf8.allSatisfy({ $0 < 0x80 }):
            return add(Object(head: Self.head(0x5, text.utf8.count), contents: Array(text.utf8)))
        case .leaf(let value):
            // Our own writer knows how: behind the eight bytes of the header, before an offset and the trailer.
            return add(.raw(xml: "", object: Array(BinaryWriter.bytes(of: value).dropFirst(8).dropLast(36))))
        case .list(let list):
            return add(Object(head: Self.head(0xA, list.count), references: list.map { add($0) }))
        case .record(let members):
            let keys = members.map { add($0.key) }
            let values = members.map { add($0.value) }
            return add(Object(head: Self.head(0xD, members.count), references: keys + values))
        }
    }

    /// A marker, and the length behind it when it does not fit in.
    static func head(_ kind: UInt8, _ length: Int) -> [UInt8] {
        guard length > 14 else { return [kind << 4 | UInt8(length)] }
        return [kind << 4 | 0xF, 0x12] + bytes(UInt64(length), 4)
    }

    /// The last `size` bytes of a number, which has eight; more are zeros before it.
    static func bytes(_ number: UInt64, _ size: Int) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { eight in
            Array(repeating: 0, count: max(0, size - 8)) + eight.suffix(size)
        }
    }

    /// Puts the parts together; `distort` may change the offsets before they are written.
    func laidOut(_ distort: (inout [Int]) -> Void) -> [UInt8] {
        var file = Array("bplist00".utf8)
        var offsets: [Int] = []
        for object in objects {
            offsets.append(file.count)
            file += object.head
            file += object.contents
            for reference in object.references {
                file += Self.bytes(UInt64(bitPattern: Int64(reference)), trailer.referenceSize)
            }
        }
        let table = UInt64(file.count)
        distort(&offsets)
        for offset in offsets { file += Self.bytes(UInt64(bitPattern: Int64(offset)), trailer.offsetSize) }
        file += [0, 0, 0, 0, 0, 0, UInt8(trailer.offsetSize), UInt8(trailer.referenceSize)]
        let numbers = [trailer.count ?? UInt64(objects.count), trailer.top, trailer.table ?? table]
        return file + numbers.flatMap { Self.bytes($0, 8) }
    }
}
