/// How surely the wording of a sentence says that something is to be done.
public enum RequestStrength: Int, Comparable, Sendable, CaseIterable {
    /// A possibility is named: « on pourrait ».
    case possible = 1
    /// Most who write so want something done.
    case likely
    /// The words say it.
    case clear

    /// The weaker first.
    public static func < (a: RequestStrength, b: RequestStrength) -> Bool { a.rawValue < b.rawValue }

    /// The next weaker one.
    var weaker: RequestStrength { RequestStrength(rawValue: rawValue - 1) ?? .possible }

    /// How people call this value.
    public var label: Phrase {
        switch self {
        case .possible: Phrase("à voir", "possible")
        case .likely: Phrase("probable", "likely")
        case .clear: Phrase("claire", "clear")
        }
    }

    /// The word in JSON and property lists.
    public var name: String {
        switch self {
        case .possible: "possible"
        case .likely: "likely"
        case .clear: "clear"
        }
    }
}

extension Cue {
    /// What a wording says about its sentence.
    enum Reason: Sendable {
        case need, start, left, duty, taken, reminder, plan, idea, possibility, wish, deadline

        /// The reason in words.
        var phrase: Phrase {
            switch self {
            case .need: Phrase("une nécessité est dite", "a need is stated")
            case .start: Phrase("commence par ce qui est à faire", "begins with what is to be done")
            case .left: Phrase("quelque chose reste à faire", "something is left to do")
            case .duty: Phrase("quelqu’un doit le faire", "someone has to do it")
            case .taken: Phrase("quelqu’un s’en charge", "someone takes it on")
            case .reminder: Phrase("un rappel", "a reminder")
            case .plan: Phrase("une intention est annoncée", "an intention is announced")
            case .idea: Phrase("une idée est proposée", "an idea is put forward")
            case .possibility: Phrase("une possibilité est évoquée", "a possibility is named")
            case .wish: Phrase("une demande est exprimée", "a wish is expressed")
            case .deadline: Phrase("une échéance est donnée", "a deadline is given")
            }
        }
    }
}
