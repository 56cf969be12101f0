import LIAVVModel

/// How the group's minutes say what a passage is: « Question X : », « ✓ », « Groupe 1, par X : ».
struct MinutesVoice {
    /// The names by which those who came may be called.
    private var people = People([])

    init(_ meeting: Meeting) { meeting.attendance.forEach { people.list($0.name) } }

    func piece(_ block: Block) -> MinutesPiece {
        switch block.kind {
        case .heading: .heading(level: max(1, block.level ?? 2), block.text)
        case .listItem: .item(depth: max(1, block.level ?? 1), lead: "", text: block.text)
        case .report: report(block)
        case .proposal: proposal(block)
        case .decision where block.speaker.isEmpty: .item(depth: 1, lead: "✓", text: block.text)
        default: .passage(block.kind, lead: lead(of: block), text: block.text)
        }
    }

    private func report(_ block: Block) -> MinutesPiece {
        let known = GroupLabel(block.text + " :")
        var text = known == nil ? (block.group.isEmpty ? "Groupe" : block.group) : block.text
        if !block.speaker.isEmpty, known?.speaker.isEmpty ?? true { text += ", par " + block.speaker }
        guard let level = block.level else { return .item(depth: 1, lead: "", text: text + " :") }
        return .heading(level: level, text)
    }

    // Under the report of a group everything is a point of it.
    private func proposal(_ block: Block) -> MinutesPiece {
        if !block.speaker.isEmpty {
            return .passage(.proposal, lead: "Proposition \(block.speaker) :", text: block.text)
        }
        if block.group.isEmpty { return .passage(.proposal, lead: "➔", text: block.text) }
        guard let level = block.level else { return .passage(.proposal, lead: "", text: block.text) }
        return .item(depth: level, lead: "", text: block.text)
    }

    private func lead(of block: Block) -> String {
        if saysItself(block) { return "" }
        let speaker = block.speaker.isEmpty ? "" : " " + block.speaker
        switch block.kind {
        case .question: return "Question\(speaker) :"
        case .answer: return "Réponse\(speaker) :"
        case .remark: return "Remarque\(speaker) :"
        case .decision: return "Décision\(speaker) :"
        case .statement: return isCalled(block.speaker) ? block.speaker + " :" : "Intervention\(speaker) :"
        case .nextMeeting: return FrenchDate.all(in: block.text).isEmpty ? "Prochaine réunion :" : ""
        default: return ""
        }
    }

    /// True for words that already say what they are: « Question n° 2 : … », « Yona approuve, … ».
    private func saysItself(_ block: Block) -> Bool {
        if let label = Label(block.text), let kind = KindLabel(label), kind.mustBeKept, block.speaker.isEmpty {
            return kind.kind == block.kind
        }
        guard let (name, verb) = SpokenSentence.split(block.text), name == block.speaker, people.knows(name) else {
            return false
        }
        switch block.kind {
        case .answer: return verb == "repond"
        case .question: return ["demande", "interroge"].contains(verb) && block.text.hasSuffix("?")
        case .statement: return true
        default: return false
        }
    }

    private func isCalled(_ speaker: String) -> Bool {
        let names = WrittenName.list(speaker)
        return !names.isEmpty && names.allSatisfy { people.knows($0) || WrittenName.isFull($0) }
    }
}
