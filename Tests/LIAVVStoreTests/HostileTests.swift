import LIAVVModel
import Testing

@testable import LIAVVStore

/// Bytes that nobody wrote in good faith: refused in short time, and the process lives on.
@Suite struct HostileTests {
    private static func xml(_ body: String) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\(body)</plist>".utf8)
    }

    static let refused: [(String, [UInt8], PropertyListFault)] = [
        ("empty", [], .empty),
        ("words", Array("Bonjour".utf8), .notAPropertyList),
        ("zeros", Array(repeating: 0, count: 100), .notUTF8),
        ("Latin-1", Self.xml("<dict/>") + [0xE9], .notUTF8),
        ("UTF-16", [0xFF, 0xFE, 0x3C, 0x00], .notUTF8),
        ("cut", Array(Self.xml("<dict><key>a</key><string>b</string></dict>").dropLast(20)), .damaged),
        ("HTML", Array("<html><body>404</body></html>".utf8), .notAPropertyList),
        ("deep", Self.xml(String(repeating: "<array>", count: 10_000)), .tooDeep),
        ("deep behind comments", Self.xml(String(repeating: "<array><!-- </array> -->", count: 10_000)), .tooDeep),
        ("CDATA between values", Self.xml(String(repeating: "<array><![CDATA[</array>]]>", count: 10_000)), .damaged),
        ("deep dictionaries", Self.xml(String(repeating: "<dict><key>a</key>", count: 10_000)), .tooDeep),
        (
            "large integer", Self.xml("<dict><key>a</key><integer>9223372036854775808</integer></dict>"),
            .integerTooLarge
        ),
        ("binary, cut", Array("bplist00".utf8), .damaged),
        ("binary, zeros", Array("bplist00".utf8) + Array(repeating: 0, count: 100), .damaged),
        ("contains itself", binary([[0xA1, 0]], top: 0), .tooDeep),
        ("unfolds", binary((0..<40).map { [0xA2, UInt8($0 + 1), UInt8($0 + 1)] } + [[0x09]], top: 0), .tooLarge),
    ]

    /// A binary property list of those objects, references and offsets of one byte.
    private static func binary(_ objects: [[UInt8]], top: UInt8) -> [UInt8] {
        var bytes = Array("bplist00".utf8)
        var offsets: [UInt8] = []
        for object in objects {
            offsets.append(UInt8(bytes.count))
            bytes += object
        }
        let table = UInt8(bytes.count)
        let zeros = [UInt8](repeating: 0, count: 7)
        return bytes + offsets + zeros.dropLast() + [1, 1] + zeros + [UInt8(objects.count)] + zeros + [top] + zeros + [
            table
        ]
    }

    @Test(arguments: refused)
    func isRefused(_ name: String, _ bytes: [UInt8], _ fault: PropertyListFault) {
        #expect(throws: fault, "\(name)") { try PropertyList.decode(bytes) }
    }

    /// Lists that hold the next one twice: every level more takes four bytes more, and twice the values.
    @Test func aSmallFileUnfoldsToLittle() throws {
        func doubling(_ levels: Int) -> [UInt8] {
            Self.binary((0..<levels).map { [0xA2, UInt8($0 + 1), UInt8($0 + 1)] } + [[0x09]], top: 0)
        }
        #expect(try PropertyList.decode(doubling(9)).list?.count == 2)
        for levels in 10...50 {
            #expect(throws: PropertyListFault.tooLarge, "\(levels)") { try PropertyList.decode(doubling(levels)) }
        }
    }

    /// One mebibyte, held 63 times.
    @Test func aTextHeldManyTimesIsMadeOnce() throws {
        let length: [UInt8] = [0x5F, 0x12, 0x00, 0x10, 0x00, 0x00]
        var draft = BinaryDraft(of: .list([]))
        let text = draft.add(.init(head: length, contents: [UInt8](repeating: 0x61, count: 1 << 20)))
        let list = draft.add(.init(head: BinaryDraft.head(0xA, 63), references: Array(repeating: text, count: 63)))
        draft.trailer.top = UInt64(list)
        let bytes = draft.laidOut { _ in }
        let meter = try Meter()
        let texts = try #require(try PropertyList.decode(bytes).list)
        #expect(texts.count == 63 && texts.allSatisfy { $0.text?.utf8.count == 1 << 20 })
        #expect(try meter.growth() < 20)
    }

    @Test func entitiesDoNotUnfold() {
        let entities = (1...30).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);\">" }.joined()
        let text = "<!DOCTYPE plist [<!ENTITY e0 \"x\">\(entities)]><plist><string>&e30;</string></plist>"
        #expect(throws: PropertyListFault.self) { try PropertyList.decode(Array(text.utf8)) }
        let file =
            "<!DOCTYPE plist [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><plist><dict><key>a</key><string>&f;</string></dict></plist>"
        #expect(throws: PropertyListFault.self) { try PropertyList.decode(Array(file.utf8)) }
    }

    /// Sixteen million bytes of one sort each: time may grow with the size, not with its square.
    @Test(arguments: ["&amp;", "a", "é", "<!-- -->", "</dict>", "&#13;", "<", "]]>", "\n"])
    func longIsNotSlow(_ piece: String) throws {
        let body = String(repeating: piece, count: (4 << 20) / piece.utf8.count)
        var meter = try Meter()
        meter.measure(0) { _ = try? PropertyList.decode(Self.xml("<dict><key>a</key><string>\(body)</string></dict>")) }
        #expect(meter.slowest.seconds < 20)
    }
}
