import LIAVVModel

/// The large roadmap with 500 minutes of about 15 kB, made up of as many different words as a library has.
enum Library {
    static let laboratory: Laboratory = {
        var laboratory = Roadmap.laboratory
        var random = SplitMix64(seed: 11)
        let words = (0..<30_000).map { _ in word(&random) }
        laboratory.meetings = Table((0..<500).map { meeting($0, words, &random) })
        var camille = Member()
        (camille.id, camille.givenName) = (id("camille"), "Camille")
        laboratory.members[camille.id] = camille
        return laboratory
    }()

    private static func id(_ text: String) -> Identifier { Identifier(text) ?? .none }

    private static let syllables = [
        "ki", "os", "que", "mar", "ché", "pu", "blic", "l’é", "co", "le", "ten", "dre", "œu", "vrer",
    ]
    private static let small = ["de", "la", "le", "les", "des", "un", "une", "et", "à", "l’", "qui", "pour", "dans"]

    private static func word(_ random: inout SplitMix64) -> String {
        (0..<Int.random(in: 2...5, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
    }

    private static func meeting(_ number: Int, _ words: [String], _ random: inout SplitMix64) -> Meeting {
        var meeting = Meeting()
        (meeting.id, meeting.number, meeting.date) = (id("seance-\(number)"), number, Roadmap.today - number * 14)
        var size = 0
        while size < 15_000 {
            var block = Block()
            block.id = id("p-\(meeting.body.count)")
            block.kind =
                meeting.body.count % 12 == 0
                ? .heading : Block.Kind.allCases.randomElement(using: &random) ?? .paragraph
            block.text = sentence(words, block.kind == .heading ? 3...6 : 8...40, &random)
            if block.kind == .question { (block.speaker, block.members) = ("Camille", [id("camille")]) }
            size += block.text.utf8.count
            meeting.body.append(block)
        }
        return meeting
    }

    /// Half of any text are a few small words.
    private static func sentence(
        _ words: [String], _ length: ClosedRange<Int>, _ random: inout SplitMix64
    ) -> String {
        (0..<Int.random(in: length, using: &random)).map { place in
            (place % 2 == 0 ? small : words).randomElement(using: &random) ?? ""
        }.joined(separator: " ") + "."
    }
}
