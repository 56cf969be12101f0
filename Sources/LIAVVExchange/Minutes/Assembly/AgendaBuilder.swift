import LIAVVModel

/// Gathers the items of an agenda and finds by their marks which stands under which.
///
/// Marks come first, since lists turned into Markdown by a program often lose their indentation.
struct AgendaBuilder {
    private enum Key: Hashable {
        case written(OutlineMark.Style)
        case bullet(depth: Int)
        case numbered(depth: Int)
    }

    private var levels: [(key: Key, ordinal: Int)] = []
    private var flat: [(level: Int, item: AgendaItem)] = []
    private var titles: Set<String> = []
    /// True once an item has a mark or a number.
    private(set) var hasMarks = false

    var isEmpty: Bool { flat.isEmpty }

    /// True when an item has that title, with or without its mark.
    func holds(_ title: String) -> Bool { titles.contains(title.foldedWords.joined(separator: " ")) }

    /// Adds an item whose place is that of its mark, or else of its list.
    mutating func add(title: String, mark: OutlineMark?, minutes: Int?, _ entry: Entry) {
        guard let place = place(of: mark, entry) else {
            return add(title: entry.textWithoutDuration, mark: "", minutes: minutes)
        }
        enter(place)
        var number = ""
        if mark == nil, case .item(.some(let value)) = entry.kind { number = String(value) }
        hasMarks = hasMarks || mark != nil || !number.isEmpty
        append(title, mark?.text ?? number, minutes, level: levels.count - 1)
    }

    /// Adds an item to the top level.
    mutating func add(title: String, mark: String, minutes: Int?) { append(title, mark, minutes, level: 0) }

    // Nobody nests an agenda deeper than this; what does is kept at this depth.
    private static let deepest = 8

    private mutating func append(_ title: String, _ mark: String, _ minutes: Int?, level: Int) {
        var item = AgendaItem()
        item.title = title
        item.mark = mark
        item.minutes = minutes
        titles.insert(title.foldedWords.joined(separator: " "))
        flat.append((min(level, Self.deepest), item))
    }

    private func place(of mark: OutlineMark?, _ entry: Entry) -> (key: Key, ordinal: Int)? {
        if let mark { return choice(among: mark.readings.map { (.written($0.style), $0.ordinal) }) }
        switch entry.kind {
        case .item(.some(let number)): return (.numbered(depth: entry.depth), number)
        case .item: return (.bullet(depth: entry.depth), 1)
        default: return nil
        }
    }

    // « I » after « H » is a letter, « I » at the start a Roman figure: what continues a level is believed first.
    private func choice(among readings: [(key: Key, ordinal: Int)]) -> (key: Key, ordinal: Int)? {
        readings.first { reading in levels.contains { $0.key == reading.key && $0.ordinal + 1 == reading.ordinal } }
            ?? readings.first { $0.ordinal == 1 }
            ?? readings.first { reading in levels.contains { $0.key == reading.key } }
            ?? readings.last
    }

    private mutating func enter(_ place: (key: Key, ordinal: Int)) {
        if let at = levels.firstIndex(where: { $0.key == place.key }) {
            levels.removeSubrange(at...)
        } else if let depth = Self.depth(of: place.key) {
            levels.removeAll { Self.depth(of: $0.key).map { $0 >= depth } ?? false }
        }
        levels.append(place)
    }

    private static func depth(of key: Key) -> Int? {
        switch key {
        case .bullet(let depth), .numbered(let depth): depth
        case .written(.decimal(let parts)): parts
        case .written: nil
        }
    }

    /// The items, each with those under it and an identifier of its own.
    func items(_ names: inout BlockNames) -> [AgendaItem] {
        var stack: [[AgendaItem]] = [[]]
        for (level, item) in flat {
            Self.close(&stack, to: level)
            if stack.count <= level, stack.last?.isEmpty == false { stack.append([]) }
            var item = item
            item.id = names.name("point", item.mark + " " + item.title)
            stack[stack.count - 1].append(item)
        }
        Self.close(&stack, to: 0)
        return stack[0]
    }

    private static func close(_ stack: inout [[AgendaItem]], to level: Int) {
        while stack.count > level + 1 {
            let children = stack.removeLast()
            let parents = stack.count - 1
            guard let last = stack[parents].indices.last else { stack[parents] = children; continue }
            stack[parents][last].items += children
        }
    }
}

extension Entry {
    fileprivate var textWithoutDuration: String { WrittenDuration.split(text).title }
}
