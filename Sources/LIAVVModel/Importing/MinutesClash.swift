/// Two documents that both say that they are the minutes of one meeting.
public struct MinutesClash: Hashable, Sendable {
    /// What is stored, as people call it.
    public var meeting: String
    /// The document that is stored, and the day that it gives.
    public var stored: String
    /// The document that was to be imported, and the day that it gives.
    public var read: String

    init(_ former: Meeting, _ read: Meeting) {
        meeting = former.heading
        stored = Self.name(former)
        self.read = Self.name(read)
    }

    private static func name(_ meeting: Meeting) -> String {
        meeting.source + (meeting.date.map { " (\($0.iso))" } ?? "")
    }

    var phrase: Phrase {
        Phrase(
            "«\u{A0}\(meeting)\u{A0}» vient déjà de \(stored), et \(read) se donne pour la même séance\u{A0}; corrigez le numéro, ou remplacez avec --replace.",
            "“\(meeting)” comes from \(stored) already, and \(read) claims to be the same meeting; correct the number, or replace with --replace."
        )
    }
}
