import LIAVVModel

/// Leaves that are none, or only just: each as XML and as the object of a binary property list that comes nearest.
enum OddLeaf {
    static let all: [Node] = dates + reals + integers + data + flags + texts + elements

    private static func odd(_ element: String, _ texts: [String], _ objects: [[UInt8]]) -> [Node] {
        texts.enumerated().map { n, text in
            .raw(xml: "<\(element)>\(text)</\(element)>", object: objects[n % objects.count])
        }
    }

    private static let dates = odd(
        "date",
        [
            "2024-13-01T00:00:00Z", "2023-02-29T00:00:00Z", "2024-12-18", "0000-01-01T00:00:00Z", "", "hier",
            "99999-01-01T00:00:00Z", "-001-01-01T00:00:00Z", "2024-12-18T24:00:00Z", "2024-12-18T23:59:60Z",
            "2024-12-18T09:15:02+01:00", "2024-12-18T09:15:02.5Z", "２０２４-12-18T09:15", " 2024-12-18T09:15:02Z ",
            "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "+024-12-18T09:15:02Z", "2024-12-18t09:15:02z",
        ],
        [
            [0x33, 0x7F, 0xF8, 0, 0, 0, 0, 0, 0], [0x33, 0x7F, 0xF0, 0, 0, 0, 0, 0, 0], [0x32, 0x41, 0, 0, 0],
            [0x30, 1],
            [0x33, 0xFF, 0xEF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x33, 0x7F, 0xF0, 0, 0, 0, 0, 0, 1],
            [0x33, 0xC1, 0xCD, 0x27, 0xE4, 0x40, 0, 0, 0], [0x3F, 0x10, 8],
        ])

    private static let reals = odd(
        "real",
        [
            "", "1,5", "1e", "1e999", "-1e999", "1e-999", "nan", "-nan", "nan(0x7)", "snan", "inf", "-Infinity", "--1",
            "1 2", "0x1p-3", "0x", "١", ".5", "5.", ".", "1_000", "+1", "-0", "1e+", "\u{2003}1\u{2003}",
        ],
        [
            [0x20, 1], [0x21, 1, 2], [0x22, 0x7F, 0x80, 0, 1], [0x23, 0x7F, 0xF0, 0, 0, 0, 0, 0, 1],
            [0x23, 0xFF, 0xF8, 0, 0, 0, 0, 0, 7], [0x24] + Array(repeating: 0x40, count: 16), [0x23, 0x80, 0, 0, 0],
            [0x2F, 0x10, 1], [0x23, 0x80, 0, 0, 0, 0, 0, 0, 0],
        ])

    private static let integers = odd(
        "integer",
        [
            "", "-", "+", "0x", "0xG", "0x-1", "-0x10", "0X7fffffffffffffff", "1.0", "1e3", "9223372036854775807",
            "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "٣", "0b1", "007", "+-1", " 12\n",
            "1 2", "18446744073709551615", "99999999999999999999999999999999999999999999", "-0",
        ],
        [
            [0x14] + Array(repeating: 0xFF, count: 16), [0x14] + Array(repeating: 0, count: 15) + [1], [0x15, 1, 2, 3],
            [0x1F, 1], [0x13, 0x80, 0, 0, 0, 0, 0, 0, 0], [0x12, 0xFF, 0xFF, 0xFF, 0xFF], [0x11, 0xFF, 0xFF],
            [0x10, 0xFF],
        ])

    private static let data = odd(
        "data",
        [
            "A", "AA", "AAA", "AAAA", "A===", "AA==", "AB==", "====", "=", "A A A A", "é", "AAAA=AAA", "AA=A", "-_-_",
            "\n\t",
        ],
        [[0x4F, 0x10, 200, 1], [0x4F, 0x13] + Array(repeating: 0xFF, count: 8), [0x4E, 1], [0x40], [0x4F, 0x23, 1]])

    private static let flags = odd(
        "true", ["", " ", "x", "<true/>", "<!-- -->"], [[0x00], [0x0F], [0x0A], [0x07], [0x0C]])

    private static let texts = odd(
        "string",
        [
            "&", "&amp", "&;", "&unknown;", "&#0;", "&#x0;", "&#xD800;", "&#x110000;", "&#99999999999999999999;",
            "&#-1;",
            "&#x;", "&#;", "&#65;&#x41;&#x1F469;", "&#8;", "<![CDATA[<&]]>]]>", "<![CDATA[", "<!-- -- -->a", "<b>a</b>",
            "<string>", "\u{8}", "\u{FFFE}", "\r\n\r", "]]>", "<?a?>", "&lt;&gt;&quot;&apos;&amp;",
            "<![CDATA[a]]>&#13;",
        ],
        [
            [0x51, 0xFF], [0x52, 0xC3, 0xA9], [0x61, 0xD8, 0], [0x62, 0xDC, 0, 0xD8, 0], [0x61, 0xFF, 0xFE],
            [0x62, 0, 0],
            [0x72, 0xC3, 0xA9], [0x71, 0xC3], [0x52, 0, 0], [0x5F, 0x14] + Array(repeating: 0, count: 15) + [1, 0x41],
            [0x5F, 0x10, 1, 0x41], [0x5F, 0x50, 1], [0x6F, 0x13, 0x40, 0, 0, 0, 0, 0, 0, 0], [0x60],
            [0x5F, 0x13, 0x80],
        ])

    private static let elements: [Node] = [
        "null", "uid", "set", "Dict", "plist", "key", "x:array", "é", "dict a='>'", "",
    ]
    .enumerated().map { n, element in
        .raw(
            xml: "<\(element)>a</\(element)>",
            object: [[0x80, 1], [0x8F, 1], [0xB0], [0xC0], [0xE0], [0xF0], [0xC1, 0], [0xAF, 0x10, 3]][n % 8])
    }
}
