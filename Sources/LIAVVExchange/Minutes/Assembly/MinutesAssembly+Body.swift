import LIAVVModel

extension MinutesAssembly {
    /// Takes a passage of what was said; the rules are tried from the surest to the last resort, plain text.
    mutating func takeBody(_ entry: Entry) {
        if takeThemeOfNext(entry) || takeField(entry) || takePending(entry) || takeGroup(entry) { return }
        if let level = entry.headingLevel { return takeHeading(entry, level) }
        if takeMarked(entry) || takeLabelled(entry) || takeNext(entry) || takeSettled(entry) || takeStatement(entry) {
            return
        }
        if takeGroupPoint(entry) { return }
        if PlainHeading.isHeading(entry) || entry.depth == 1 && agenda.holds(entry.text) {
            return takeHeading(entry, PlainHeading.level(entry))
        }
        if entry.isItem { return append(entry, context.listKind ?? .listItem, level: max(1, min(entry.depth, 100))) }
        append(entry, .paragraph)
    }

    mutating func takeHeading(_ entry: Entry, _ level: Int) {
        context.endSection()
        append(entry, .heading, level: level)
        takeThemeOfDay(entry.text)
        let label = Label(entry.text)
        let words = (label?.rest.isEmpty ?? true) ? entry.text.foldedWords : []
        let isDecision = words.contains { Wordings.has($0, Wordings.decisionHeadings) }
        let isSettled = words.contains { Wordings.has($0, Wordings.settled) || ["pris", "prises"].contains($0) }
        if isDecision, words.count == 1 || isSettled { context.listKind = .decision }
        context.awaitsNextMeeting = Wordings.speaksOfNextMeeting(entry.text, within: 4)
        if context.awaitsNextMeeting { takeNextMeeting(entry.text) }
    }

    private mutating func takeThemeOfDay(_ text: String) {
        guard meeting.theme.isEmpty, let label = Label(text), Wordings.theme.contains(Wordings.bare(label.name)) else {
            return
        }
        meeting.theme = label.rest
    }

    /// « ✓ … » is a decision, « ➔ … » a proposal of all.
    private mutating func takeMarked(_ entry: Entry) -> Bool {
        guard let first = entry.text.first else { return false }
        let isTicked = entry.text.lowercased().hasPrefix("[x]")
        let rest = entry.text.dropFirst(isTicked ? 3 : 1).drop { $0 == "\u{FE0F}" || $0.isWhitespace }
        guard !rest.isEmpty else { return false }
        if Wordings.checks.contains(first) || isTicked {
            hasEvidence = true
            append(entry, .decision, text: String(rest))
            return true
        }
        guard Wordings.arrows.contains(first) else { return false }
        if !context.group.isEmpty {
            context.groupUsesArrows = context.groupUsesArrows ?? true
            if context.groupUsesArrows == false { context.endSection() }
        }
        append(entry, .proposal, text: String(rest))
        return true
    }

    /// « Question X : … », « Réponse Y : … », « Décision : … ».
    private mutating func takeLabelled(_ entry: Entry) -> Bool {
        guard let label = Label(entry.text), let kind = KindLabel(label) else { return false }
        if label.rest.isEmpty {
            guard !kind.speaker.isEmpty else { return takeKindHeading(entry, kind.kind) }
            context.pending = (kind, entry)
            return true
        }
        hasEvidence = hasEvidence || [.question, .answer, .decision].contains(kind.kind)
        append(entry, kind.kind, text: kind.mustBeKept ? entry.text : label.rest, speaker: kind.speaker)
        return true
    }

    /// « Questions : » over a list.
    private mutating func takeKindHeading(_ entry: Entry, _ kind: Block.Kind) -> Bool {
        guard !entry.isItem else { return false }
        takeHeading(entry, 2)
        context.listKind = kind
        return true
    }

    private mutating func takePending(_ entry: Entry) -> Bool {
        guard let pending = context.pending else { return false }
        context.pending = nil
        guard entry.headingLevel == nil else {
            append(pending.entry, .heading, level: 2)
            return false
        }
        var joined = entry
        joined.line = pending.entry.line
        append(joined, pending.label.kind, speaker: pending.label.speaker)
        if pending.label.mustBeKept {
            meeting.body[meeting.body.count - 1].text = pending.entry.text + " " + entry.text
        }
        return true
    }

    /// « Prochaine réunion : … », or a day under that heading.
    private mutating func takeNext(_ entry: Entry) -> Bool {
        let hasDate = !FrenchDate.all(in: String(entry.text.prefix(300))).isEmpty
        let speaks = Wordings.speaksOfNextMeeting(entry.text, within: 4)
        guard hasDate && (speaks || context.awaitsNextMeeting) || speaks && Label(entry.text)?.rest.isEmpty == false
        else {
            return false
        }
        takeNextMeeting(entry.text)
        append(entry, .nextMeeting)
        return true
    }

    /// « La date retenue : … »
    private mutating func takeSettled(_ entry: Entry) -> Bool {
        let text = entry.text.trimmingOrnaments
        guard let label = Label(text), !label.rest.isEmpty, let last = label.name.foldedWords.last else { return false }
        guard Wordings.has(last, Wordings.settled), label.name.foldedWords.count <= 6 else { return false }
        append(entry, .decision, text: text)
        return true
    }

    /// « X : … », « X précise que … »
    private mutating func takeStatement(_ entry: Entry) -> Bool {
        if let label = Label(entry.text), !label.rest.isEmpty, isSpeaker(label.name) {
            append(entry, .statement, text: label.rest, speaker: label.name)
            return true
        }
        guard let (name, verb) = SpokenSentence.split(entry.text), people.knows(name) else { return false }
        let isAnswer = verb == "repond" && lastQuestion != nil
        let isQuestion = ["demande", "interroge"].contains(verb) && entry.text.hasSuffix("?")
        append(entry, isAnswer ? .answer : isQuestion ? .question : .statement, speaker: name)
        return true
    }

    private func isSpeaker(_ label: String) -> Bool {
        let names = WrittenName.list(label)
        return !names.isEmpty && names.count <= 4 && names.allSatisfy { people.knows($0) || WrittenName.isFull($0) }
    }
}
