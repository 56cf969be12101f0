import LIAVVModel

extension MinutesAssembly {
    /// Adds a block to the body, tied to the people and to the question that it belongs to.
    mutating func append(
        _ entry: Entry, _ kind: Block.Kind, text: String? = nil, level: Int? = nil, speaker: String = ""
    ) {
        var block = Block()
        block.kind = kind
        block.text = text ?? entry.text
        block.level = level
        block.line = entry.line
        if entry.endLine > entry.line { block.endLine = entry.endLine }
        block.group = kind == .heading ? "" : context.group
        block.speaker = speaker
        block.members = resolve(speaker, entry.line)
        block.id = names.name(kind.rawValue, speaker + "\n" + block.text)
        if kind == .decision { block.state = .acted }
        if kind == .question { block.state = .open }
        meeting.body.append(block)
        if kind == .answer { answer() }
        if kind == .question { lastQuestion = meeting.body.count - 1 }
        context.count += 1
        mark(entry, kind == .paragraph ? .text : .block)
    }

    // Under another heading what was answered already is over.
    private mutating func answer() {
        guard let lastQuestion else { return }
        let between = meeting.body[lastQuestion...].dropFirst()
        if meeting.body[lastQuestion].state == .answered, between.contains(where: { $0.kind == .heading }) { return }
        meeting.body[meeting.body.count - 1].answers = meeting.body[lastQuestion].id
        meeting.body[lastQuestion].state = .answered
    }

    private mutating func resolve(_ speaker: String, _ line: Int) -> [Identifier] {
        WrittenName.list(speaker).compactMap { name in
            let (member, problem) = people.resolve(name)
            if let problem, WrittenName.isLikely(name), context.noted.insert(name.folded).inserted {
                note(problem, line)
            }
            return member
        }
    }

    /// The meeting and the notes, once all pieces are taken.
    mutating func finish(fileName: String) {
        if let pending = context.pending { append(pending.entry, .heading, level: 2) }
        context.pending = nil
        meeting.agenda = agenda.items(&names)
        if meeting.date == nil { takeDate(fromName: fileName) }
        setHours()
        let kept = uses.values.count { $0 == .text }
        if kept > 0 { note(.keptAsText(lines: kept), nil) }
    }

    /// One hour is when it was to begin; two are when it began and ended. Without a day no moment is known: then the
    /// beginning is kept, and names stay as they were written.
    private mutating func setHours() {
        meeting.start = hours.count == 1 || meeting.date == nil ? hours.first : nil
        guard let day = meeting.date else {
            for (place, times) in comings { meeting.attendance[place].name = times.written }
            return
        }
        let ahead = offset(day)
        let moment = { (time: TimeOfDay) in Instant(day, time, offset: ahead) }
        if hours.count == 2 {
            (meeting.started, meeting.ended) = (moment(hours[0]), moment(hours[1]))
        }
        for (place, times) in comings {
            meeting.attendance[place].arrived = times.arrived.map(moment)
            meeting.attendance[place].left = times.left.map(moment)
        }
    }

    private mutating func takeDate(fromName fileName: String) {
        meeting.date = FrenchDate.all(in: fileName).lazy.compactMap(\.day).first
        if let date = meeting.date { return note(.dateFromFileName(date), nil) }
        // A day that does not exist has been said, and that it is for people to fill in.
        if !notes.contains(where: { if case .impossibleDate = $0.kind { true } else { false } }) { note(.noDate, nil) }
    }
}
