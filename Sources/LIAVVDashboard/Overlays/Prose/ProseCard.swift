import LIAVVModel
import TerminalCanvas

/// The built-in editor: a text of several lines, which Escape leaves as it was.
public struct ProseCard: Sendable {
    let request: TextRequest
    var text: Prose
    /// Whether leaving has been asked for once although something was changed.
    var isLeaving = false

    init(_ request: TextRequest, text: String) { (self.request, self.text) = (request, Prose(text)) }

    var isChanged: Bool { text.text.trimmed != request.text.trimmed }
}

/// A text of several lines being typed.
struct Prose: Sendable, Equatable {
    private(set) var lines: [[Character]]
    private(set) var row = 0
    private(set) var column = 0

    init(_ text: String) {
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Array.init)
    }

    var text: String { lines.map { String($0) }.joined(separator: "\n") }

    /// Takes a key; false when it is not one of editing.
    mutating func press(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .enter: insert("\n")
        case .tab: insert("  ")
        case .backspace: removeBefore()
        case .delete: removeAfter()
        case .left: if column > 0 { column -= 1 } else if row > 0 { (row, column) = (row - 1, lines[row - 1].count) }
        case .right:
            if column < lines[row].count { column += 1 } else if row + 1 < lines.count { (row, column) = (row + 1, 0) }
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .pageUp: move(by: -10)
        case .pageDown: move(by: 10)
        case .home, .control("a"): column = 0
        case .end, .control("e"): column = lines[row].count
        default: return false
        }
        return true
    }

    /// Puts text in at the cursor, line breaks and all; other control characters are left out.
    mutating func insert(_ text: String) {
        for character in text {
            if character.isNewline {
                let rest = Array(lines[row][column...])
                lines[row].removeSubrange(column...)
                lines.insert(rest, at: row + 1)
                (row, column) = (row + 1, 0)
            } else if character == "\t"
                || character.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
            {
                lines[row].insert(character == "\t" ? " " : character, at: column)
                column += 1
            }
        }
    }

    private mutating func move(by step: Int) {
        row = min(max(row + step, 0), lines.count - 1)
        column = min(column, lines[row].count)
    }

    private mutating func removeBefore() {
        guard column == 0 else {
            column -= 1
            lines[row].remove(at: column)
            return
        }
        guard row > 0 else { return }
        let rest = lines.remove(at: row)
        row -= 1
        column = lines[row].count
        lines[row] += rest
    }

    private mutating func removeAfter() {
        if column < lines[row].count {
            lines[row].remove(at: column)
        } else if row + 1 < lines.count {
            lines[row] += lines.remove(at: row + 1)
        }
    }
}
