import LIAVVModel
import TerminalCanvas

/// One line of a detail.
struct DetailLine: Sendable, Equatable {
    var spans: [Span]
    /// What Enter opens from here.
    var link: Target?
    /// What this line is the beginning of, for those who jump to it.
    var anchor: Target?
    /// Whether it is the rest of the line before.
    var continues = false

    init(_ spans: [Span] = [], link: Target? = nil, anchor: Target? = nil, continues: Bool = false) {
        self.continues = continues
        self.spans = spans
        self.link = link
        self.anchor = anchor
    }

    var isBlank: Bool { spans.isEmpty }
}

/// All that the lines of a detail depend on.
struct DetailSource: Sendable, Equatable {
    let subject: Target
    let columns: Int
    let revision: Int
    let pane: Pane
    var row: RowItem?
    var measurements = 0
    /// Which search marks its words in it.
    var search = 0
    /// Whether something of the layout is in the hand.
    var isHeld = false
    /// Whether the places in the document stand under the passages of minutes.
    var showsSource = false
    /// The sentence of minutes that is set off.
    var emphasis: Target?
}

/// The lines about what is selected, and where the reader is in them.
struct DetailState: Sendable, Equatable {
    private(set) var lines: [DetailLine] = []
    private(set) var cursor = 0
    private(set) var offset = 0
    /// What the lines were made from; another subject starts again at the top.
    private(set) var source: DetailSource?

    var currentLink: Target? { lines.indices.contains(cursor) ? lines[cursor].link : nil }

    /// What the line under the cursor belongs to: the nearest beginning above it.
    var currentAnchor: Target? {
        guard lines.indices.contains(cursor) else { return nil }
        return lines[...cursor].last { $0.anchor != nil }?.anchor
    }

    /// The lines of the passage that the cursor stands in.
    var passage: Range<Int> {
        guard lines.indices.contains(cursor), let first = lines[...cursor].lastIndex(where: { $0.anchor != nil }) else {
            return 0..<0
        }
        let after = lines[(cursor + 1)...].firstIndex { $0.anchor != nil || $0.isBlank } ?? lines.count
        return first..<after
    }

    mutating func replace(_ lines: [DetailLine], from source: DetailSource?) {
        let former = self.lines.indices.contains(cursor) ? self.lines[cursor] : nil
        self.lines = lines
        if source?.subject != self.source?.subject {
            (cursor, offset) = (0, 0)
        } else if let former, cursor > 0, let place = nearest(former) {
            // The line that one reads stays where it is on the screen.
            (cursor, offset) = (place, max(0, offset + place - cursor))
        }
        self.source = source
        cursor = min(cursor, max(0, lines.count - 1))
        offset = min(offset, max(0, lines.count - 1))
    }

    /// The line like that one which is the nearest to the cursor.
    private func nearest(_ line: DetailLine) -> Int? {
        lines.indices.filter { lines[$0] == line }.min { abs($0 - cursor) < abs($1 - cursor) }
    }

    /// To the next link where one is within sight, else to the next line that says something.
    mutating func move(by step: Int, visible: Int, byLinks: Bool) {
        if byLinks, let link = nextLink(step, within: visible) {
            cursor = link
            return show(visible)
        }
        var place = cursor + step
        while lines.indices.contains(place), lines[place].isBlank { place += step }
        guard lines.indices.contains(place) else {
            offset = step < 0 ? 0 : offset
            return
        }
        cursor = place
        show(visible)
    }

    private func nextLink(_ step: Int, within visible: Int) -> Int? {
        let here = currentLink
        let reach = (1...max(1, visible)).map { cursor + $0 * step }
        return reach.first { place in
            guard lines.indices.contains(place), let link = lines[place].link else { return false }
            return link != here
        }
    }

    mutating func scroll(by step: Int, visible: Int) {
        guard !lines.isEmpty else { return }
        cursor = min(max(cursor + step, 0), lines.count - 1)
        while cursor > 0, lines[cursor].isBlank { cursor -= 1 }
        offset = min(max(offset + step, 0), max(0, lines.count - visible))
        show(visible)
    }

    /// Puts the cursor on a line and the line in sight.
    mutating func moveCursor(to place: Int, visible: Int) {
        guard lines.indices.contains(place) else { return }
        cursor = place
        show(visible)
    }

    mutating func select(place: Int) {
        if lines.indices.contains(place), !lines[place].isBlank { cursor = place }
    }

    /// Puts the line that `target` begins at near the top; false when there is none.
    mutating func reveal(_ target: Target, visible: Int) -> Bool {
        guard let place = lines.firstIndex(where: { $0.anchor == target }) else { return false }
        cursor = place
        offset = min(max(0, place - 1), max(0, lines.count - visible))
        return true
    }

    private mutating func show(_ visible: Int) {
        guard visible > 0 else { return }
        if cursor < offset { offset = cursor }
        if cursor >= offset + visible { offset = cursor - visible + 1 }
    }
}
