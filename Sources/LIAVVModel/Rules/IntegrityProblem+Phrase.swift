extension IntegrityProblem {
    /// Where it is, what is wrong, and what to do, in one sentence.
    public var phrase: Phrase {
        let place = ([record.description] + path).joined(separator: " › ")
        return Phrase("\(place) : ", "\(place): ") + reason.phrase
    }
}

extension IntegrityProblem.Reason {
    /// What is wrong, without the place.
    public var phrase: Phrase {
        switch self {
        case .danglingReference, .unknownAxis, .unknownPassage, .unknownItem: missingPhrase
        case .repeatedContribution(let id, let action):
            Phrase(
                "l’action « \(action) » a déjà une contribution « \(id) » ; renommez l’une des deux.",
                "the action “\(action)” already has a contribution “\(id)”; rename one of the two.")
        case .repeatedItem(let id, let layout):
            Phrase(
                "le plan « \(layout) » a déjà un élément « \(id) » ; renommez l’un des deux.",
                "the layout “\(layout)” already has an item “\(id)”; rename one of the two.")
        case .severalLeads(let count):
            Phrase(
                "\(count) personnes pilotent ; gardez-en une.", "\(count) people lead; keep one of them.")
        case .dueBeforeStart(let start, let due):
            Phrase(
                "l’échéance (\(due.iso)) précède le début (\(start.iso)) ; corrigez l’une des deux dates.",
                "it is due (\(due.iso)) before it begins (\(start.iso)); correct one of the dates.")
        case .absenceTurnedRound(let from, let to):
            Phrase(
                "l’absence finit (\(to.iso)) avant de commencer (\(from.iso)) ; échangez les dates.",
                "the absence ends (\(to.iso)) before it begins (\(from.iso)); swap the dates.")
        case .closureTurnedRound(let from, let to):
            Phrase(
                "la fermeture finit (\(to.iso)) avant de commencer (\(from.iso)) ; échangez les dates.",
                "the closure ends (\(to.iso)) before it begins (\(from.iso)); swap the dates.")
        case .dependencyCycle(let cycle):
            Phrase(
                "ces actions s’attendent en rond : \(Self.circle(cycle)) ; retirez une des dépendances.",
                "these actions wait for each other in a circle: \(Self.circle(cycle)); remove one dependency.")
        case .passageCircle(let circle):
            Phrase(
                "ces passages se remplacent ou se répondent en rond\u{A0}: \(Self.circle(circle))\u{A0}; videz l’un des champs.",
                "these passages replace or answer each other in a circle: \(Self.circle(circle)); empty one of the fields."
            )
        case .tooFewCorners(let count):
            Phrase(
                "un contour demande au moins 3 coins, il y en a \(count) ; complétez-le.",
                "an outline takes at least 3 corners and has \(count); complete it.")
        case .repeatedNumber(let number, let meeting):
            Phrase(
                "la séance « \(meeting) » porte déjà le numéro \(number) ; corrigez l’un des deux.",
                "the meeting “\(meeting)” already has number \(number); correct one of the two.")
        case .waitsForSetAside(let action):
            Phrase(
                "attend l’action « \(action) », écartée avec son scénario ; retirez cette dépendance.",
                "waits for the action “\(action)”, which was given up with its scenario; remove this dependency.")
        }
    }

    private var missingPhrase: Phrase {
        switch self {
        case .danglingReference(let record):
            Phrase(
                "« \(record) » n’existe pas ; choisissez une autre fiche ou videz le champ.",
                "there is no “\(record)”; choose another record or empty the field.")
        case .unknownAxis(let axis):
            Phrase(
                "l’axe « \(axis) » n’existe pas ; choisissez l’un des axes de liavv.plist.",
                "there is no axis “\(axis)”; choose one of those in liavv.plist.")
        case .unknownPassage(let block, let meeting):
            Phrase(
                "le compte rendu « \(meeting) » n’a pas de passage « \(block) » ; corrigez ou videz le champ.",
                "the minutes “\(meeting)” have no passage “\(block)”; correct or empty the field.")
        case .unknownItem(let item):
            Phrase(
                "aucun plan n’a d’élément « \(item) » ; corrigez ou videz le champ.",
                "no layout has an item “\(item)”; correct or empty the field.")
        default: Phrase(verbatim: "")
        }
    }

    /// `a → b → a`.
    private static func circle(_ cycle: [Identifier]) -> String {
        (cycle + cycle.prefix(1)).map(\.text).joined(separator: " → ")
    }
}
