/// Who is to have said what is searched.
public struct SearchSpeaker: Sendable, Hashable {
    /// As it was typed.
    public let name: String
    /// Everybody whom that could be: a first name that several have means any of them.
    public let members: [Identifier]

    init(_ name: String, in laboratory: Laboratory) {
        self.name = name
        members = laboratory.members(matching: name).map(\.id)
    }

    /// Whether they said a passage that those members said, or that the document gives to that name.
    func said(_ members: [Identifier], _ speaker: String) -> Bool {
        if self.members.contains(where: members.contains) { return true }
        guard members.isEmpty || self.members.isEmpty, !speaker.isEmpty else { return false }
        return speaker.matches(query: name)
    }
}
