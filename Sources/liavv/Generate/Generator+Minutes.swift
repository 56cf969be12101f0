import LIAVVModel

extension Generator {
    /// A meeting with about 15 kB of minutes; the last of them was held yesterday, one every two weeks before.
    mutating func meeting(_ place: Int, of count: Int, _ people: [Member]) -> Meeting {
        var meeting = Meeting()
        meeting.number = place + 1
        meeting.date = today - 1 - (count - 1 - place) * 14
        meeting.theme = pick(Vocabulary.things)
        meeting.id = identifier(for: "reunion \(place + 1)")
        meeting.attendance = people.prefix(40).map { attendance(of: $0) }
        meeting.agenda = (1...6).map { agendaItem($0) }
        meeting.body = body(people)
        meeting.nextDate = meeting.date.map { $0 + 14 }
        return meeting
    }

    private mutating func attendance(of member: Member) -> Attendance {
        var attendance = Attendance()
        attendance.id = identifier(for: member.givenName)
        attendance.name = member.fullName
        attendance.member = member.id
        attendance.state = once(in: 5) ? .excused : .present
        return attendance
    }

    private mutating func agendaItem(_ number: Int) -> AgendaItem {
        var item = AgendaItem()
        item.id = identifier(for: "point")
        item.mark = "\(number)."
        item.title = pick(Vocabulary.things)
        item.minutes = Int.random(in: 1...6, using: &random) * 5
        return item
    }

    private mutating func body(_ people: [Member]) -> [Block] {
        var (blocks, size) = ([Block](), 0)
        while size < 15_000 {
            let block = block(line: blocks.count * 2 + 1, people)
            size += block.text.utf8.count + 20
            blocks.append(block)
        }
        return blocks
    }

    private mutating func block(line: Int, _ people: [Member]) -> Block {
        var block = Block()
        block.id = identifier(for: "passage")
        block.line = line
        block.kind = line % 24 == 1 ? .heading : Block.Kind.allCases.randomElement(using: &random) ?? .paragraph
        if block.kind == .answer { block.kind = .statement }
        block.level = block.kind == .heading || block.kind == .listItem ? 1 : nil
        let sentences = block.kind == .heading ? 1 : Int.random(in: 1...4, using: &random)
        block.text = (0..<sentences).map { _ in sentence() }.joined(separator: " ")
        guard [.question, .remark, .statement].contains(block.kind) else { return block }
        if let speaker = people.randomElement(using: &random) {
            (block.speaker, block.members) = (speaker.givenName, [speaker.id])
        }
        return block
    }

    /// A sentence of French that means little.
    mutating func sentence() -> String {
        "\(pick(Vocabulary.openings)) \(pick(Vocabulary.verbs).lowercased()) \(pick(Vocabulary.things)) "
            + "\(pick(Vocabulary.partners))."
    }
}
