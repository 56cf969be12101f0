@testable import LIAVVModel

/// Minutes as a reader would hand them over, without a document: names come from the words, as a reader's do.
struct ImportedMinutes {
    var number: Int? = 9
    var date = Day(iso: "2024-12-17")
    var source = "cr9.md"
    var digest = "d1"
    var passages: [(kind: Block.Kind, speaker: String, text: String)] = []

    static let sentences = [
        "La salle du conseil est retenue pour la matinée.", "Les invitations partent avant la fin de l’année.",
        "Qui tient le stand des achats durables ?", "Les directions viendront en renfort, deux par deux.",
        "Il faudra vérifier la disponibilité du kiosque.", "La presse spécialisée serait conviée par le conférencier.",
        "Un formulaire accompagne chaque inscription.", "Le budget reste celui de l’an passé, café compris.",
        "Une table ronde réunit trois communes voisines.", "Les photos sont confiées à la communication.",
    ]

    /// The first so many sentences; the third is a question, the fourth its answer.
    static func of(_ count: Int) -> ImportedMinutes {
        var minutes = ImportedMinutes()
        minutes.passages = sentences.prefix(count).enumerated().map { place, text in
            (place == 2 ? .question : place == 3 ? .answer : place == 0 ? .decision : .paragraph, "", text)
        }
        return minutes
    }

    var meeting: Meeting {
        var meeting = Meeting()
        (meeting.number, meeting.date, meeting.source, meeting.digest) = (number, date, source, digest)
        var counts: [String: Int] = [:]
        var question: Int?
        for (place, passage) in passages.enumerated() {
            var block = Block()
            (block.kind, block.speaker, block.text, block.line) = (
                passage.kind, passage.speaker, passage.text, place * 2 + 1
            )
            let slug = Identifier.slug(passage.kind.rawValue + " " + passage.speaker + " " + passage.text)
            counts[slug, default: 0] += 1
            block.id = Identifier(counts[slug] == 1 ? slug : slug + "-\(counts[slug] ?? 0)") ?? .none
            if block.kind == .decision { block.state = .acted }
            if block.kind == .question { (block.state, question) = (.open, place) }
            if block.kind == .answer, let question {
                block.answers = meeting.body[question].id
                meeting.body[question].state = .answered
            }
            meeting.body.append(block)
        }
        return meeting
    }
}
