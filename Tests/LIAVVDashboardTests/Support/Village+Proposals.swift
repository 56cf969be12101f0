import LIAVVModel

extension Laboratory {
    /// The village with what two groups proposed in its third meeting.
    static var debating: Laboratory {
        var laboratory = village
        var meeting = Meeting.third
        meeting.body += [
            .piece("h-1", .heading, "Groupe 1"),
            .proposed("p-fanfare", "Il faudrait inviter la fanfare.", "Groupe 1", "Luc", 20),
            .piece("h-2", .heading, "Groupe 2"),
            .proposed("p-affiche", "Une affiche plus grande", "Groupe 2", "Zoé", 30),
            .proposed("p-lampions", "Pendre des lampions dans la grange", "Groupe 2", "Zoé", 31),
        ]
        laboratory.meetings[meeting.id] = meeting
        return laboratory
    }
}

extension Block {
    static func proposed(_ id: String, _ text: String, _ group: String, _ speaker: String, _ line: Int) -> Block {
        var block = piece(id, .proposal, text, speaker: speaker)
        (block.group, block.line) = (group, line)
        return block
    }
}
