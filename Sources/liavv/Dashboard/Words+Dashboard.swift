import LIAVVModel

extension Words {
    static let usualPreferences = Phrase(
        " D’ici là, vos préférences sont celles d’origine.", " Until then your preferences are the usual ones.")
    static let noDescriptor = Phrase(
        "Le système n’a plus de descripteur de fichier libre\u{A0}; fermez des programmes.",
        "The system has no file descriptor left; close some programs.")
    static func malformedKey(_ word: String) -> Phrase {
        Phrase(
            "«\u{A0}\(word)\u{A0}» n’est pas une touche que --keys connaisse.", "“\(word)” is no key that --keys knows."
        )
    }
}

extension Session {
    /// The moment that a change made now bears and the day on the wall; both on the day asked for, if one was.
    func clock() -> (now: Instant, today: Day) {
        askedDay.map { (Clock.now(on: $0), $0) } ?? (Clock.now(), Clock.today())
    }
}
