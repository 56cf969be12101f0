import LIAVVModel

/// Changes bytes that know nothing of what they mean, save where a tag begins.
enum ByteMutation {
    static func apply(to bytes: inout [UInt8], _ random: inout SplitMix64) {
        for _ in 0..<random.any(of: [1, 1, 1, 2, 4, 16]) where !bytes.isEmpty { change(&bytes, &random) }
    }

    private static func change(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        let place = random.below(bytes.count)
        let end = min(bytes.count, place + 1 + random.below(random.any(of: [1, 4, 40, 1000])))
        switch random.below(11) {
        case 0: bytes[place] = random.byte() & (random.oneIn(3) ? 0xFF : 0x7F)
        case 1: bytes[place] ^= 1 << UInt8(random.below(random.oneIn(3) ? 8 : 7))
        case 2: bytes[place] = random.any(of: remarkable)
        case 3: bytes.removeSubrange(place..<end)
        case 4: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count + 1))
        case 5: bytes.replaceSubrange(place..<end, with: (place..<end).map { _ in random.byte() })
        case 6:
            bytes.replaceSubrange(place..<end, with: Array(repeating: random.any(of: remarkable), count: end - place))
        case 7: bytes.removeSubrange((random.oneIn(3) ? place : bytes.count - place / 10 - 1)...)
        case 8: bytes.insert(contentsOf: Array(repeating: bytes[place..<end], count: 20).joined(), at: place)
        case 9: swapTags(&bytes, from: place, &random)
        default: bytes[bytes.count - 1 - random.below(min(40, bytes.count))] = random.any(of: remarkable)
        }
    }

    private static func swapTags(_ bytes: inout [UInt8], from place: Int, _ random: inout SplitMix64) {
        guard let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")),
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return }
        bytes.replaceSubrange((start + 1)..<end, with: random.any(of: tags).utf8)
    }

    private static let tags = [
        "dict", "array", "integer", "real", "string", "true/", "date", "data", "key", "/dict", "/array", "/key",
        "/string",
    ]
    /// Marks of XML, and in half as many cases markers and sizes of binary property lists.
    private static let remarkable =
        Array("<>&;!/?[]-\"'= \r\nabcdeklnrstuy0123456789".utf8)
        + [0x00, 0x01, 0x08, 0x13, 0x33, 0x4F, 0x5F, 0x6F, 0x7F, 0x80, 0xA1, 0xAF, 0xD1, 0xDF, 0xED, 0xF4, 0xFE, 0xFF]
}
