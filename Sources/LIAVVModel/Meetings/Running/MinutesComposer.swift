/// Puts what was said in a meeting in the order of its agenda, under a heading for each point.
struct MinutesComposer {
    private let meeting: Meeting
    private let language: Language

    init(_ meeting: Meeting, _ language: Language) { (self.meeting, self.language) = (meeting, language) }

    /// What belongs to no point stays first; then point by point, in the order in which it was said; then what is next.
    var body: [Block] {
        let lines = meeting.agenda.lines
        let known = Set(lines.map(\.item.id))
        let own = Set(lines.map { Self.heading($0.item.id) })
        let said = meeting.body.filter { !own.contains($0.id) && $0.id != Self.next }
        let apart = said.filter { !($0.item.map(known.contains) ?? false) }
        let points = lines.flatMap { line in
            [heading(line)] + said.filter { $0.item == line.item.id } + note(line, said)
        }
        return apart + points + nextMeeting
    }

    // The same whoever closes the meeting, so that two who do write the same minutes.
    private static func heading(_ item: Identifier) -> Identifier { Identifier("titre-\(item)") ?? item }
    private static let next = Identifier(slugWithoutSuffix: "prochaine-seance")

    private func heading(_ line: AgendaLine) -> Block {
        var block = Block()
        (block.id, block.kind, block.level) = (Self.heading(line.item.id), .heading, line.depth + 1)
        block.text = line.item.mark.isEmpty ? line.item.title : "\(line.item.mark). \(line.item.title)"
        block.item = line.item.id
        return block
    }

    /// A word under a point of which nothing else says what became of it.
    private func note(_ line: AgendaLine, _ said: [Block]) -> [Block] {
        guard line.isStep, let words = words(line.item),
            !said.contains(where: { $0.item == line.item.id && $0.kind == .paragraph && $0.text == words })
        else { return [] }
        var block = Block()
        block.id = Identifier("suite-\(line.item.id)") ?? line.item.id
        (block.kind, block.text, block.item) = (.paragraph, words, line.item.id)
        return [block]
    }

    private func words(_ item: AgendaItem) -> String? {
        switch item.state {
        case .done: nil
        case .parked: Phrase("Point reporté.", "Item parked.")(language)
        case .open: Phrase("Point non abordé.", "Not dealt with.")(language)
        }
    }

    private var nextMeeting: [Block] {
        guard let day = meeting.nextDate else { return [] }
        var block = Block()
        (block.id, block.kind) = (Self.next, .nextMeeting)
        let theme = meeting.nextTheme.isEmpty ? "" : " — " + meeting.nextTheme
        block.text = Phrase("Prochaine séance\u{A0}: ", "Next meeting: ")(language) + day.long(in: language) + theme
        return [block]
    }
}
