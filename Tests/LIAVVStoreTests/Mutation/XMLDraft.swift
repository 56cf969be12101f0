import LIAVVModel

@testable import LIAVVStore

/// Writes a tree as XML, here and there in a way that our writer has not: some of it sound, some of it not.
struct XMLDraft {
    private var text = ""
    private var random: SplitMix64
    /// Once in how many elements something is out of the ordinary; nil for never.
    private let oddity: Int?

    static func bytes(of tree: Node, _ random: inout SplitMix64) -> [UInt8] {
        var draft = XMLDraft(random: random, oddity: random.any(of: [nil, nil, nil, nil, 200, 50, 5]))
        draft.document(tree)
        random = draft.random
        return Array(draft.text.utf8)
    }

    private init(random: SplitMix64, oddity: Int?) {
        self.random = random
        self.oddity = oddity
    }

    private var isOdd: Bool {
        mutating get { oddity.map { random.oneIn($0) } ?? false }
    }

    private mutating func document(_ tree: Node) {
        let isPlain = !random.oneIn(6)
        text += isPlain ? Self.prologs[0] : random.any(of: Self.prologs)
        write(tree)
        text += isPlain ? Self.epilogs[0] : random.any(of: Self.epilogs)
    }

    private mutating func write(_ node: Node) {
        if isOdd { text += random.any(of: Self.strays) }
        switch node {
        case .leaf(let value): write(leaf: value)
        case .raw(let xml, _): text += xml
        case .list(let list): element("array") { draft in for node in list { draft.write(node) } }
        case .record(let members): element("dict") { draft in for member in members { draft.write(member) } }
        }
        text += "\n"
    }

    private mutating func write(_ member: Node.Member) {
        if isOdd { text += random.any(of: Self.strays) }
        if case .leaf(.text(let key)) = member.key {
            element("key") { draft in draft.write(text: key) }
        } else {
            write(member.key)
        }
        write(member.value)
    }

    private mutating func write(leaf: Value) {
        switch leaf {
        case .text(let text): element("string") { draft in draft.write(text: text) }
        case .integer(let number): element("integer") { draft in draft.text += String(number) }
        case .list, .record: write(Node(leaf))
        case .date(let seconds) where !leaf.fitsXML: text += "<date>\(seconds)</date>"
        default:
            // Our own writer knows how, behind three lines and before one.
            let lines = String(decoding: XMLWriter.bytes(of: leaf), as: UTF8.self).split(separator: "\n")
            text += lines.dropFirst(3).dropLast().joined(separator: "\n")
        }
    }

    private mutating func element(_ name: String, _ content: (inout XMLDraft) -> Void) {
        text += isOdd ? random.any(of: Self.openings(name)) : "<\(name)>"
        content(&self)
        text += isOdd ? random.any(of: Self.closings(name)) : "</\(name)>"
    }

    private mutating func write(text: String) {
        switch isOdd ? random.below(6) : 0 {
        case 1: self.text += "<![CDATA[\(text)]]>"
        case 2: self.text += text.unicodeScalars.map { "&#\($0.value);" }.joined()
        case 3: self.text += text.unicodeScalars.map { "&#x\(String($0.value, radix: 16));" }.joined()
        case 4: self.text += Self.escaped(text) + "<!-- </string> & -->"
        case 5: self.text += text
        default: self.text += Self.escaped(text)
        }
    }

    private static func escaped(_ text: String) -> String {
        let special = Array("&<\r".utf8)
        guard text.utf8.contains(where: special.contains) else { return text }
        return text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case "\r": "&#13;"
            default: String(scalar)
            }
        }.joined()
    }
}
