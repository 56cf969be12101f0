extension Refusal {
    /// One sentence: what was refused and what to do about it.
    public var phrase: Phrase {
        switch self {
        case .unknownName, .ambiguousName, .memberHasLeft, .whoAreYou: namePhrase
        case .unknownReference, .ambiguousReference, .notAContribution, .contributionGone: referencePhrase
        case .unknownField, .fieldNotEditable, .invalidField, .emptyTitle, .dueBeforeStart: fieldPhrase
        case .alreadyAssigned, .hasDeclined, .notAssigned, .leadTaken: sharePhrase
        case .minutesInUse(let meeting, let actions): Self.inUse(meeting, actions)
        case .minutesClash(let clash): clash.phrase
        case .settingsStay:
            Phrase(
                "Les réglages du laboratoire ne se retirent pas\u{A0}; changez-les avec «\u{A0}liavv set liavv CHAMP VALEUR\u{A0}».",
                "The laboratory’s settings cannot be removed; change them with “liavv set liavv FIELD VALUE”.")
        case .pickSomeone:
            Phrase(
                "Choisissez quelqu’un : lettres du nom, ou flèches.", "Pick someone: letters of the name, or arrows.")
        case .nothingToUndo: Phrase("Il n’y a rien à annuler.", "There is nothing to undo.")
        case .nothingToRedo: Phrase("Il n’y a rien à rétablir.", "There is nothing to redo.")
        case .change(let fault): fault.phrase
        case .proposal(let refusal): refusal.phrase
        case .scenario(let refusal): refusal.phrase
        case .plan(let refusal): refusal.phrase
        case .saidTwice, .unknownMark, .unclosedQuote, .inBin: linePhrase
        case .unknownCondition, .unknownValue: filterPhrase
        case .notOfAContribution: linePhrase
        case .ofOne(let title, let refusal):
            Phrase("«\u{A0}\(title)\u{A0}»\u{A0}: ", "“\(title)”: ") + refusal.phrase
        case .leadsAlready, .noLead, .notAnswered, .isClosed: leadPhrase
        case .balance(let refusal): refusal.phrase
        case .layout(let refusal): refusal.phrase
        case .meeting(let refusal): refusal.phrase
        case .followUp(let refusal): refusal.phrase
        }
    }

    private var namePhrase: Phrase {
        switch self {
        case .unknownName(let name):
            Phrase(
                "Personne ne s’appelle « \(name) » parmi les membres ; voir « liavv list members ».",
                "No member is called “\(name)”; see “liavv list members”.")
        case .ambiguousName(let name, let candidates):
            Phrase(
                "« \(name) » peut être \(Self.either(candidates, "ou")) ; précisez.",
                "“\(name)” could be \(Self.either(candidates, "or")); say which.")
        case .memberHasLeft(let name):
            Phrase(
                "\(name) a quitté le groupe ; choisissez un membre actif.",
                "\(name) has left the group; pick a member who is in it.")
        default:
            Phrase(
                "Qui êtes-vous ? Ajoutez « --as PRÉNOM » ou définissez LIAVV_MEMBER.",
                "Who are you? Add “--as NAME” or set LIAVV_MEMBER.")
        }
    }

    private var referencePhrase: Phrase {
        switch self {
        case .unknownReference(let text):
            Phrase(
                "Rien ne correspond à « \(text) » ; donnez un identifiant, son début ou une partie du titre.",
                "Nothing matches “\(text)”; give an identifier, the beginning of one, or part of a title.")
        case .ambiguousReference(let text, let candidates):
            Phrase(
                "« \(text) » peut être \(Self.either(candidates, "ou")) ; précisez.",
                "“\(text)” could be \(Self.either(candidates, "or")); say which.")
        case .notAContribution(let title):
            Phrase(
                "« \(title) » n’est pas une contribution ; voir « liavv list contributions ».",
                "“\(title)” is not a contribution; see “liavv list contributions”.")
        default:
            Phrase(
                "Cette contribution vient d’être retirée ; rien n’a été changé.",
                "This contribution has just been removed; nothing was changed.")
        }
    }

    private var fieldPhrase: Phrase {
        switch self {
        case .unknownField(let key, let known):
            Phrase(
                "Le champ « \(key) » n’existe pas ici ; champs : \(known.joined(separator: ", ")).",
                "There is no field “\(key)” here; fields: \(known.joined(separator: ", ")).")
        case .fieldNotEditable(let key):
            Phrase(
                "Le champ « \(key) » ne se modifie pas ainsi : c’est un identifiant, ou il contient d’autres champs.",
                "The field “\(key)” cannot be set so: it is an identifier, or it holds other fields.")
        case .invalidField(let key, let fault): Refusal.name(ofField: key) + Phrase("\u{A0}: ", ": ") + fault.phrase
        case .dueBeforeStart(let start, let due):
            Phrase(
                "L’échéance (\(due.long(in: .french))) précéderait le début (\(start.long(in: .french))) ; changez l’une des deux dates.",
                "It would be due (\(due.long(in: .english))) before it begins (\(start.long(in: .english))); change one of the dates."
            )
        default: Phrase("Il faut un titre.", "A title is needed.")
        }
    }

    private var sharePhrase: Phrase {
        switch self {
        case .alreadyAssigned(let member, let contribution):
            Phrase(
                "\(member) contribue déjà à « \(contribution) ».", "\(member) already contributes to “\(contribution)”."
            )
        case .hasDeclined(let member, let contribution, let reason):
            Phrase(
                "\(member) a décliné « \(contribution) »\(Self.aside(reason)) ; la réponse lui appartient.",
                "\(member) declined “\(contribution)”\(Self.aside(reason)); the answer is theirs to change."
            )
        case .notAssigned(let member, let contribution):
            Phrase(
                "\(member) ne contribue pas à « \(contribution) ».",
                "\(member) does not contribute to “\(contribution)”.")
        case .leadTaken(let member, let contribution):
            Phrase(
                "« \(contribution) » a déjà une personne pilote, \(member) ; il n’y en a qu’une.",
                "“\(contribution)” already has a lead, \(member); there is only one.")
        default: Phrase(verbatim: "")
        }
    }

    private static func aside(_ reason: String) -> String { reason.isEmpty ? "" : " (\(reason))" }

    private static func either(_ names: [String], _ or: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "?" }
        return names.dropLast().joined(separator: ", ") + " \(or) " + last
    }
}

extension ChangeFault {
    /// One sentence: why the change was not made.
    public var phrase: Phrase {
        switch self {
        case .conflict:
            Phrase(
                "Entre-temps, cette valeur a été modifiée ; rien n’a été écrasé.",
                "This value has been changed in the meantime; nothing was overwritten.")
        case .invalid(let record, let fault):
            Phrase("\(record) : ", "\(record): ") + fault.phrase
        }
    }
}

extension Refusal {
    /// Names the first three.
    fileprivate static func inUse(_ meeting: String, _ actions: [String]) -> Phrase {
        let (count, rest) = (actions.count, actions.count - 3)
        let named = { (quoted: (String) -> String, more: String) in
            actions.prefix(3).map(quoted).joined(separator: ", ") + (rest > 0 ? more : "")
        }
        let (french, english) = (
            named({ "«\u{A0}\($0)\u{A0}»" }, " et \(rest) de plus"), named({ "“\($0)”" }, " and \(rest) more")
        )
        return Phrase(
            "«\u{A0}\(meeting)\u{A0}» est déjà là, et \(count) action\(count > 1 ? "s renvoient" : " renvoie") à des passages que "
                + "ce document n’a plus (\(french))\u{A0}; rien n’a été remplacé, remettez-les ou retirez leur source aux actions.",
            "“\(meeting)” is here already, and \(count) action\(count == 1 ? " refers" : "s refer") to passages that "
                + "this document does not have any more (\(english)); nothing was replaced, put them back or remove the source from the actions."
        )
    }
}

extension Refusal {
    /// What people call a field, whatever record it is of; its key where nobody has it.
    fileprivate static func name(ofField key: String) -> Phrase {
        let shapes = [
            Action.shape, Contribution.shape, Meeting.shape, Member.shape, Layout.shape, Item.shape, Room.shape,
            Zone.shape,
        ]
        return shapes.lazy.compactMap { $0.field(key) }.first?.label ?? Phrase(verbatim: key)
    }
}
