import LIAVVModel

extension BinaryDraft {
    /// The bytes of a tree: sound ones, or of parts that do not fit together.
    static func bytes(of tree: Node, _ random: inout SplitMix64) -> [UInt8] {
        var draft = BinaryDraft(of: tree)
        draft.trailer.referenceSize = random.any(of: [2, 2, 3, 4, 8])
        draft.trailer.offsetSize = random.any(of: [3, 4, 4, 5, 8])
        var changes = random.any(of: [0, 0, 0, 1, 1, 2, 5])
        while changes > 0 {
            draft.distort(&random)
            changes -= 1
        }
        return draft.laidOut { offsets in
            if random.oneIn(5) { distort(&offsets, &random) }
        }
    }

    private mutating func distort(_ random: inout SplitMix64) {
        let place = random.below(objects.count)
        switch random.below(16) {
        case 0..<6: redirect(from: place, &random)
        case 6, 7: objects[place].head = Self.oddHead(objects[place], &random)
        case 8, 9: distortTrailer(&random)
        case 10, 11: resize(&objects[place].contents, &random)
        case 12: addBomb(&random)
        default: addShared(&random)
        }
    }

    /// Lets a reference of the next container lead elsewhere: to what holds it, to what others hold, to nowhere.
    private mutating func redirect(from place: Int, _ random: inout SplitMix64) {
        guard let container = objects[place...].firstIndex(where: { !$0.references.isEmpty }) else { return }
        let targets = [
            container, Int(clamping: trailer.top), place, random.below(objects.count), random.below(objects.count),
            objects.count, -1, objects.count - 1,
        ]
        objects[container].references[random.below(objects[container].references.count)] = random.any(of: targets)
    }

    /// Another kind, another length, a length in as many bytes as nobody takes.
    private static func oddHead(_ object: Object, _ random: inout SplitMix64) -> [UInt8] {
        let marker = object.head.first ?? 0
        let length = UInt64(object.references.count + object.contents.count)
        let lengths = [0, 1, length &+ 1, length &- 1, length, 1 << 31, 1 << 32, 1 << 62, .max >> 1, .max]
        switch random.below(4) {
        case 0: return [marker & 0x0F | UInt8(random.below(16)) << 4] + object.head.dropFirst()
        case 1: return [marker & 0xF0 | UInt8(random.below(16))] + object.head.dropFirst()
        default:
            let power = random.below(5)
            return [marker | 0xF, 0x10 | UInt8(power)] + bytes(random.any(of: lengths), 1 << power)
        }
    }

    private mutating func distortTrailer(_ random: inout SplitMix64) {
        let count = UInt64(objects.count)
        switch random.below(5) {
        case 0: trailer.count = random.any(of: [0, 1, count - 1, count + 1, count * 2, 1 << 32, .max >> 1, .max])
        case 1:
            trailer.top = random.any(of: [0, count - 1, count, UInt64(random.below(objects.count)), .max >> 1, .max])
        case 2: trailer.table = random.any(of: [0, 7, 8, 9, 40, count * 8, 1 << 20, 1 << 62, .max - 8, .max])
        case 3: trailer.referenceSize = random.any(of: [0, 1, 2, 5, 7, 9, 16, 255])
        default: trailer.offsetSize = random.any(of: [0, 1, 2, 6, 7, 9, 16, 255])
        }
    }

    private func resize(_ contents: inout [UInt8], _ random: inout SplitMix64) {
        if random.oneIn(2) { contents.removeLast(random.below(contents.count + 1)) }
        if random.oneIn(2) { contents += (0..<random.below(20)).map { _ in random.byte() } }
    }

    /// Few bytes that unfold to many: each list holds the next one twice, or once and is very deep.
    private mutating func addBomb(_ random: inout SplitMix64) {
        let holds = random.any(of: [1, 2, 3, 10])
        let levels = holds > 1 ? random.below(66) : random.any(of: [10, 63, 64, 65, 5000])
        var last = random.below(objects.count)
        for _ in 0..<levels {
            last = add(Object(head: Self.head(0xA, holds), references: Array(repeating: last, count: holds)))
        }
        hang(last, &random)
    }

    /// One object held by very many: harmless when it is small, much to unfold when it is not.
    private mutating func addShared(_ random: inout SplitMix64) {
        let size = random.below(random.oneIn(10) ? 5000 : 100)
        let count = random.below(random.oneIn(10) && size < 100 ? 3000 : 50)
        let kind = random.any(of: [0x4, 0x5, 0x6, 0xA, 0xD] as [UInt8])
        let isLeaf = kind < 0xA
        let length = size / (kind == 0x6 ? 2 : 1)
        let leaf = add(
            isLeaf
                ? Object(head: Self.head(kind, length), contents: Array(repeating: 0x41, count: size / 2 * 2))
                : Object(head: Self.head(0xA, size), references: Array(repeating: 0, count: size)))
        hang(add(Object(head: Self.head(0xA, count), references: Array(repeating: leaf, count: count))), &random)
    }

    /// Makes an object the root, or lets a container hold it.
    private mutating func hang(_ object: Int, _ random: inout SplitMix64) {
        guard !random.oneIn(3), let container = objects.indices.first(where: { !objects[$0].references.isEmpty }) else {
            trailer.top = UInt64(object)
            return
        }
        let last = objects[container].references.count - 1
        objects[container].references[last] = object
    }

    /// Offsets into the middle of others, into the header, the table or nowhere.
    private static func distort(_ offsets: inout [Int], _ random: inout SplitMix64) {
        let (place, other) = (random.below(offsets.count), random.below(offsets.count))
        switch random.below(4) {
        case 0: offsets[place] = offsets[other] + random.below(4)
        case 1: offsets[place] = random.any(of: [0, 7, 8, -1, .max, .min, 1 << 31, offsets[offsets.count - 1] + 1])
        case 2: offsets.swapAt(place, other)
        default: offsets.removeSubrange(place...)
        }
    }
}
