/// Everyone who said something, as the documents name them, by number; 0 is nobody.
struct SpeakerTable: Sendable {
    private struct Key: Hashable {
        let name: String
        let members: [Identifier]
    }

    private var keys = [Key(name: "", members: [])]
    private var numbers: [Key: UInt32] = [:]

    mutating func number(of piece: SearchPiece) -> UInt32 {
        guard !piece.speaker.isEmpty || !piece.members.isEmpty else { return 0 }
        let key = Key(name: piece.speaker, members: piece.members)
        if let number = numbers[key] { return number }
        numbers[key] = UInt32(keys.count)
        keys.append(key)
        return UInt32(keys.count - 1)
    }

    /// Of each number, whether one of those said it; nil when everybody may have.
    func allowed(by speakers: [SearchSpeaker]) -> [Bool]? {
        guard !speakers.isEmpty else { return nil }
        return keys.map { key in speakers.contains { $0.said(key.members, key.name) } }
    }
}
