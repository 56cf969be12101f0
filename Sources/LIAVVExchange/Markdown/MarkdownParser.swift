import CMarkGFM
import LIAVVModel

/// Walks the tree that cmark-gfm makes of a document and gathers its text.
///
/// The walk is a loop over the library's iterator, never a recursion: lists nested by the thousand cost no stack.
struct MarkdownParser {
    private var pieces: [MarkdownPiece] = []
    private var open: MarkdownPiece?
    /// The number that the next item takes, for each list around; nil for bullets.
    private var lists: [Int?] = []
    private var pendingItem: MarkdownPiece.Kind?
    private var strongDepth = 0

    /// The pieces of UTF-8 text whose lines end in LF.
    static func pieces(of bytes: [UInt8]) -> [MarkdownPiece] {
        let root = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
        }
        guard let root else { return [] }
        defer { cmark_node_free(root) }
        guard let iterator = cmark_iter_new(root) else { return [] }
        defer { cmark_iter_free(iterator) }
        var parser = MarkdownParser()
        parser.walk(iterator)
        return parser.pieces
    }

    private mutating func walk(_ iterator: OpaquePointer) {
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE else { return }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            event == CMARK_EVENT_ENTER ? enter(node) : leave(node)
        }
    }

    private mutating func enter(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_LIST: openList(node)
        case CMARK_NODE_ITEM: openItem()
        case CMARK_NODE_PARAGRAPH: begin(pendingItem ?? .paragraph, node)
        case CMARK_NODE_HEADING: begin(.heading(level: Int(cmark_node_get_heading_level(node))), node)
        case CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK: verbatim(node)
        case CMARK_NODE_STRONG: strongDepth += 1
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: breakLine()
        case CMARK_NODE_HTML_INLINE: append(Self.literal(node).withoutTags)
        default: append(Self.literal(node))
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_LIST: lists.removeLast()
        case CMARK_NODE_ITEM: pendingItem = nil
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: finish()
        case CMARK_NODE_STRONG: strongDepth -= 1
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE: appendAddress(of: node)
        default: break
        }
    }

    private mutating func openList(_ node: OpaquePointer) {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        lists.append(isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
    }

    private mutating func openItem() {
        let number = lists.last ?? nil
        pendingItem = .item(number: number)
        if let number { lists[lists.count - 1] = number + 1 }
    }

    private mutating func begin(_ kind: MarkdownPiece.Kind, _ node: OpaquePointer) {
        let line = MarkdownPiece.Line(number: Int(cmark_node_get_start_line(node)), text: "")
        let end = Int(cmark_node_get_end_line(node))
        open = MarkdownPiece(kind: kind, depth: lists.count, isStrong: true, lines: [line], endLine: end)
        pendingItem = nil
    }

    private mutating func finish() {
        guard var piece = open else { return }
        open = nil
        for index in piece.lines.indices { piece.lines[index].text = piece.lines[index].text.withoutMarks }
        piece.endLine = max(piece.endLine, piece.lines.last?.number ?? 0)
        pieces.append(piece)
    }

    private mutating func append(_ text: String) {
        guard !text.isEmpty, let last = open?.lines.indices.last else { return }
        open?.lines[last].text += text
        if strongDepth == 0, text.contains(where: \.isLetter) { open?.isStrong = false }
    }

    private mutating func breakLine() {
        guard let last = open?.lines.last else { return }
        open?.lines.append(.init(number: last.number + 1, text: ""))
    }

    private mutating func appendAddress(of node: OpaquePointer) {
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        let isShown = open?.lines.last?.text.hasSuffix(address) ?? true
        if !isShown { append(" (\(address))") }
    }

    // Text indented by four columns is code to Markdown; in minutes it is text that someone indented.
    private mutating func verbatim(_ node: OpaquePointer) {
        let isHTML = cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
        begin(pendingItem ?? .paragraph, node)
        open?.isStrong = false
        var (length, offset, character): (Int32, Int32, CChar) = (0, 0, 0)
        if cmark_node_get_fenced(node, &length, &offset, &character) != 0 { open?.lines[0].number += 1 }
        // What closes a table may stand on lines without words.
        open?.endLine = isHTML ? Int(cmark_node_get_end_line(node)) : 0
        let text = isHTML ? Self.literal(node).withoutTags.withoutEntities : Self.literal(node)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { breakLine() }
            append(String(line))
        }
        while let piece = open, piece.lines.count > 1, piece.lines.last?.text.trimmed.isEmpty == true {
            open?.lines.removeLast()
        }
        finish()
    }

    private static func literal(_ node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}
