extension LayoutRefusal {
    /// One sentence: what was refused and what to do about it.
    public var phrase: Phrase {
        switch self {
        case .layoutGone, .roomGone, .gone: gonePhrase
        case .nothingChosen, .chosenTwice, .tooFew, .tooMany, .unchanged, .otherRoom: choicePhrase
        case .outside, .tooFar, .measure, .notChairs, .notALength: placePhrase
        case .outline(let fault): fault.phrase
        case .doorOffWall, .doorTooWide, .doorAtEnd, .blocked: doorPhrase
        case .noReason, .noRuleReason, .noFinding, .waived: waiverPhrase
        case .staffing(let name, let stand, let hours):
            Phrase("\(name) tient déjà «\u{A0}\(stand.fr)\u{A0}»\u{A0}: ", "\(name) is at “\(stand.en)” already: ")
                + hours
                + Phrase(verbatim: ".")
        case .notASlot(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» ne dit pas qui et quand\u{A0}: un nom, puis 9h-12h30.",
                "“\(text)” does not say who and when: a name, then 9:00-12:30.")
        }
    }

    private var gonePhrase: Phrase {
        switch self {
        case .layoutGone(let name):
            Phrase(
                "Le plan «\u{A0}\(name)\u{A0}» n’est plus là\u{A0}; rien n’a été changé.",
                "The layout “\(name)” is not there any more; nothing was changed.")
        case .roomGone(let name):
            Phrase(
                "La salle «\u{A0}\(name)\u{A0}» n’est plus là\u{A0}; rien n’a été changé.",
                "The room “\(name)” is not there any more; nothing was changed.")
        case .gone(let thing, let name):
            thing.phrase
                + Phrase(
                    " «\u{A0}\(name)\u{A0}» n’est plus là\u{A0}; rien n’a été changé.",
                    " “\(name)” is not there any more; nothing was changed.")
        default: Phrase(verbatim: "")
        }
    }

    private var choicePhrase: Phrase {
        switch self {
        case .nothingChosen: Phrase("Choisissez d’abord un élément du plan.", "Pick something in the layout first.")
        case .chosenTwice(let name):
            Phrase(
                "«\u{A0}\(name.fr)\u{A0}» est donné deux fois\u{A0}; une suffit.",
                "“\(name.en)” is given twice; once will do.")
        case .tooFew(let needed):
            Phrase(
                "Il en faut au moins \(needed)\u{A0}; choisissez-en d’autres.",
                "It takes at least \(needed); pick more.")
        case .tooMany(let count, let most):
            Phrase(
                "Cela ferait \(count) éléments\u{A0}; pas plus de \(most) à la fois.",
                "That would make \(count) things; no more than \(most) at once.")
        case .unchanged:
            Phrase("C’est déjà ainsi\u{A0}; rien n’a été changé.", "It is so already; nothing was changed.")
        case .otherRoom(let name):
            Phrase(
                "«\u{A0}\(name)\u{A0}» est le plan d’une autre salle\u{A0}; comparez des plans de la même.",
                "“\(name)” is the layout of another room; compare layouts of the same one.")
        default: Phrase(verbatim: "")
        }
    }

    private var placePhrase: Phrase {
        switch self {
        case .outside(let name):
            Phrase(
                "«\u{A0}\(name.fr)\u{A0}» serait tout entier hors de la salle\u{A0}; rien n’a été changé.",
                "“\(name.en)” would stand wholly outside the room; nothing was changed.")
        case .tooFar:
            Phrase(
                "C’est trop loin\u{A0}: un plan tient à 200 m de son origine.",
                "That is too far: a drawing holds 200 m from its origin.")
        case .measure(let measure, let range): measure.phrase(range)
        case .notChairs(let name):
            Phrase(
                "«\u{A0}\(name.fr)\u{A0}» n’a pas de rangées\u{A0}: ce ne sont pas des chaises.",
                "“\(name.en)” has no rows: it is not chairs.")
        case .notALength(let text):
            Phrase(
                "«\u{A0}\(text)\u{A0}» n’est pas une longueur\u{A0}: 3,20 (mètres), 320 cm, +0,5, -40 cm, 3 x 2.",
                "“\(text)” is no length: 3.20 (metres), 320 cm, +0.5, -40 cm, 3 x 2.")
        default: Phrase(verbatim: "")
        }
    }

    private var doorPhrase: Phrase {
        switch self {
        case .doorOffWall(let name, let distance):
            Phrase("«\u{A0}\(name.fr)\u{A0}» serait à ", "“\(name.en)” would be ") + .length(distance)
                + Phrase(
                    " de tout mur\u{A0}; une porte est dans un mur, à 20 cm près.",
                    " off every wall; a door stands in a wall, give or take 20 cm.")
        case .doorTooWide(let name, let wall):
            Phrase(
                "«\u{A0}\(name.fr)\u{A0}» est plus large que son mur, long de ",
                "“\(name.en)” is wider than its wall, which is ")
                + .length(wall) + Phrase(".", " long.")
        case .doorAtEnd(let name):
            Phrase(
                "«\u{A0}\(name.fr)\u{A0}» est au bout de son mur\u{A0}; elle ne va pas plus loin.",
                "“\(name.en)” is at the end of its wall; it goes no farther.")
        case .blocked(let name, true):
            Phrase(
                "«\u{A0}\(name.fr)\u{A0}» est déjà bloquée dans ce plan.",
                "“\(name.en)” is blocked in this layout already.")
        case .blocked(let name, false):
            Phrase(
                "«\u{A0}\(name.fr)\u{A0}» n’est pas bloquée dans ce plan.",
                "“\(name.en)” is not blocked in this layout.")
        default: Phrase(verbatim: "")
        }
    }

    private var waiverPhrase: Phrase {
        switch self {
        case .noReason:
            Phrase("Dites pourquoi ce constat est accepté.", "Say why this finding is accepted.")
        case .noRuleReason:
            Phrase(
                "Dites pourquoi la règle est mise de côté\u{A0}: le motif figure sur les plans.",
                "Say why the rule is set aside: the reason stands on the plans.")
        case .waived(let name):
            Phrase("\(name) a déjà accepté ce constat.", "\(name) has accepted this finding already.")
        default: Phrase("Choisissez d’abord un constat.", "Pick a finding first.")
        }
    }
}
