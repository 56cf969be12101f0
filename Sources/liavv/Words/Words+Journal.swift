import LIAVVModel

/// The commands that the journal makes possible.
extension Words {
    static let remove = Phrase(
        "Retire quelque chose, qui va dans la corbeille.", "Removes something, which goes to the bin.")
    static let bin = Phrase(
        "Montre, reprend ou vide la corbeille.", "Shows the bin, takes things out of it, or empties it.")
    static let binList = Phrase("Liste ce qui est dans la corbeille.", "Lists what is in the bin.")
    static let binRestore = Phrase("Sort une fiche de la corbeille.", "Takes a record out of the bin.")
    static let binEmpty = Phrase(
        "Efface pour de bon ce qui est dans la corbeille.", "Deletes for good what is in the bin.")
    static let undo = Phrase("Annule votre dernier changement.", "Takes back your last change.")
    static let redo = Phrase("Rétablit ce qui vient d’être annulé.", "Makes again what was just undone.")
    static let history = Phrase("Raconte qui a changé quoi, et quand.", "Tells who changed what, and when.")

    static let removeMore = Phrase(
        "Ce qui y renvoie reste et le montre. Pour revenir en arrière\u{A0}: liavv undo, ou liavv bin restore.",
        "What refers to it stays, and shows it. To go back: liavv undo, or liavv bin restore.")
    static let undoMore = Phrase(
        "D’une fois à l’autre aussi. Dites qui vous êtes avec --as\u{A0}; sans cela, il s’agit des changements que personne n’a signés.",
        "From one run to the next too. Say who you are with --as; otherwise this is about changes that nobody signed.")
    static let historyMore = Phrase(
        "Avec une RÉFÉRENCE, dit aussi quelle valeur est devenue quelle autre\u{A0}; l’identifiant de ce qui a été retiré convient aussi.",
        "With a REFERENCE, also says which value became which; the identifier of what was removed will do too.")
    static let forceHelp = Phrase(
        "Même si cela efface ce que quelqu’un a fait depuis.", "Even if that overwrites what someone did since.")
    static let yesHelp = Phrase("Oui, pour de bon.", "Yes, for good.")
    static let limitHelp = Phrase("Combien de changements au plus.", "How many changes at most.")
    static let historyReferenceHelp = Phrase("De quoi il s’agit\u{A0}; sinon, tout.", "What is meant; else everything.")
}

/// What became of a change.
extension Words {
    static func inFiles(_ files: String) -> Phrase { Phrase(verbatim: " (\(files))") }

    static func undone(_ label: Phrase, files: String) -> Phrase {
        Phrase("Annulé\u{A0}: ", "Undone: ") + label + inFiles(files)
    }

    static func undoWouldOverwrite(_ deed: Phrase) -> Phrase {
        deed
            + Phrase(
                "\u{A0}; annuler l’effacerait, rien n’a donc été changé\u{A0}: voyez ensemble, ou «\u{A0}liavv undo --force\u{A0}».",
                "; undoing would overwrite that, so nothing was changed: talk about it, or “liavv undo --force”.")
    }

    static func redoWouldOverwrite(_ deed: Phrase) -> Phrase {
        deed
            + Phrase(
                "\u{A0}; rétablir l’effacerait, rien n’a donc été changé\u{A0}: voyez ensemble, ou «\u{A0}liavv redo --force\u{A0}».",
                "; redoing would overwrite that, so nothing was changed: talk about it, or “liavv redo --force”.")
    }

    static func changedOutside(_ subject: Phrase) -> Phrase {
        Phrase(
            "Quelqu’un a changé cela sans liavv (\(subject.fr))", "Someone changed this without liavv (\(subject.en))")
    }

    static func finished(_ who: Phrase, _ label: Phrase) -> Phrase {
        Phrase(
            "Un enregistrement avait été coupé (\(who.fr))\u{A0}; il est terminé\u{A0}: ",
            "A save had been cut off (\(who.en)); it is finished now: ")
            + label
    }

    static func takenBack(_ who: Phrase, _ label: Phrase) -> Phrase {
        Phrase(
            "Un enregistrement avait été coupé (\(who.fr)) et la fiche a changé depuis\u{A0}; il attend une réponse dans le tableau de bord\u{A0}: ",
            "A save had been cut off (\(who.en)) and the record has changed since; it waits for an answer in the dashboard: "
        ) + label
    }

    static func waiting(_ who: Phrase, _ label: Phrase, _ when: Phrase) -> Phrase {
        Phrase(
            "Deux versions attendent un choix, dans le tableau de bord (\(who.fr), \(when.fr))\u{A0}: ",
            "Two versions wait for a choice, in the dashboard (\(who.en), \(when.en)): ") + label
    }

    static func moreWaiting(_ count: Int) -> Phrase {
        .counted(
            count, Phrase("autre changement attend un choix.", "other change waits for a choice."),
            Phrase("autres changements attendent un choix.", "other changes wait for a choice."))
    }
}

/// What was removed.
extension Words {
    static let removedBy = Phrase("RETIRÉ PAR", "REMOVED BY")
    static let removedOn = Phrase("QUAND", "WHEN")
    static let binIsEmpty = Phrase("La corbeille est vide.", "The bin is empty.")
    static let undoBringsBack = Phrase("Pour revenir en arrière\u{A0}: liavv undo", "To go back: liavv undo")

    static func inTheBin(_ id: String) -> Phrase {
        Phrase(
            "Dans la corbeille\u{A0}; pour l’en sortir\u{A0}: liavv bin restore \(id)",
            "In the bin; to take it out: liavv bin restore \(id)")
    }

    static func stillReferring(_ count: Int) -> Phrase {
        .counted(
            count, Phrase("fiche y renvoie encore, et le montre.", "record still refers to it, and shows it."),
            Phrase("fiches y renvoient encore, et le montrent.", "records still refer to it, and show it."))
    }

    static func wouldBeLost(_ count: Int) -> Phrase {
        .counted(
            count,
            Phrase("fiche de la corbeille serait perdue pour de bon", "record in the bin would be lost for good"),
            Phrase("fiches de la corbeille seraient perdues pour de bon", "records in the bin would be lost for good"))
            + Phrase(
                "\u{A0}; rien n’a été effacé\u{A0}: ajoutez --yes si c’est voulu.",
                "; nothing was deleted: add --yes if that is what you want.")
    }

    static func binEmptied(_ count: Int) -> Phrase {
        .counted(
            count, Phrase("fiche effacée\u{A0}; la corbeille est vide.", "record deleted; the bin is empty."),
            Phrase("fiches effacées\u{A0}; la corbeille est vide.", "records deleted; the bin is empty."))
    }
}

/// What the journal tells.
extension Words {
    static let nobody = "—"
    static let outside = Phrase("hors de liavv", "without liavv")
    static let editedByHand = Phrase("la fiche a été modifiée à la main", "the record was edited by hand")
    static let givenUp = Phrase("non retenu · ", "given up · ")
    static let noHistory = Phrase("Le journal n’en raconte encore rien.", "The journal does not tell of it yet.")

    static func limitOutOfRange(_ most: Int) -> Phrase {
        Phrase("--limit va de 1 à \(most).", "--limit goes from 1 to \(most).")
    }
}
