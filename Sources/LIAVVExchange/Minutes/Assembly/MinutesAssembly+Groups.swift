import LIAVVModel

extension MinutesAssembly {
    /// Opens the report of a group.
    mutating func takeGroup(_ entry: Entry) -> Bool {
        guard let label = GroupLabel(entry.text) else { return false }
        let isAlone = label.rest.isEmpty && (entry.text.hasSuffix(":") || entry.headingLevel != nil || entry.isStrong)
        guard isAlone || !label.speaker.isEmpty || entry.isItem && !label.rest.isEmpty else { return false }
        context.endSection()
        hasEvidence = true
        append(entry, .report, text: label.text, level: entry.headingLevel, speaker: label.speaker)
        context.group = label.group
        meeting.body[meeting.body.count - 1].group = label.group
        if !label.rest.isEmpty { append(entry, .proposal, text: label.rest) }
        return true
    }

    /// Under the report of a group everything is a point of it, until a heading that cannot be one.
    mutating func takeGroupPoint(_ entry: Entry) -> Bool {
        guard !context.group.isEmpty else { return false }
        if agenda.holds(entry.text) || PlainHeading.isCertain(entry) {
            context.endSection()
            return false
        }
        context.groupUsesArrows = context.groupUsesArrows ?? false
        append(entry, .proposal, level: entry.isItem ? max(1, min(entry.depth, 100)) : nil)
        return true
    }
}
