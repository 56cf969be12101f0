/// A line as someone types it during a meeting: « Camille : le kiosque est-il libre ? ».
public struct SpokenLine: Hashable, Sendable {
    /// Who said it, as typed; empty: nobody named.
    public let speaker: String
    /// The member, when one is named.
    public let member: Identifier?
    /// What was said.
    public let text: String

    /// What was said by nobody in particular.
    public init(text: String, speaker: String = "", member: Identifier? = nil) {
        (self.text, self.speaker, self.member) = (text, speaker, member)
    }
}

extension Laboratory {
    /// Who speaks in a line, and what they say. What stands before the first colon is a speaker when it names a member; when it
    /// names several, nobody guesses; when it names none, it belongs to what is said.
    ///
    /// - Throws: `Refusal.ambiguousName` with all that it could be.
    public func spoken(_ line: String) throws(Refusal) -> SpokenLine {
        let whole = line.trimmed
        guard let colon = whole.firstIndex(of: ":") else { return SpokenLine(text: whole) }
        let name = String(whole[..<colon]).trimmed
        let rest = String(whole[whole.index(after: colon)...]).trimmed
        guard (2...60).contains(name.count), !members(matching: name).isEmpty else { return SpokenLine(text: whole) }
        let member = try member(named: name)
        return SpokenLine(
            text: rest, speaker: member.givenName.isEmpty ? member.fullName : member.givenName, member: member.id)
    }
}
