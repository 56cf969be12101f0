import LIAVVModel

/// What is said of changes: two versions of one, those of others, those taken back.
extension Words {
    static let twoVersions = Phrase("Deux versions", "Two versions")
    static let removedMeanwhile = Phrase("Retiré entre-temps", "Removed in the meantime")
    static let undoOverwrites = Phrase(
        "Annuler effacerait ce qui a été fait depuis", "Undoing would overwrite what was done since")
    static let removing = Phrase("(retiré)", "(removed)")
    static let you = Phrase("Vous", "You")
    static let historyTitle = Phrase("Historique", "History")
    static let noHistory = Phrase(
        "Le journal ne raconte encore aucun changement\u{A0}: le premier que quelqu’un fera sera ici.",
        "The journal tells of no change yet: the first that anyone makes will be here.")
    static let givenUp = Phrase("non retenu · ", "given up · ")
    static let binTitle = Phrase("Corbeille", "Bin")
    static let binIsEmpty = Phrase(
        "La corbeille est vide. Ce que la touche Suppr retire y reste, et s’y reprend.",
        "The bin is empty. What the Delete key removes stays here, to be put back.")
    static let goesToBin = Phrase(
        " Cela ira dans la corbeille (b), d’où on le remet.", " It goes to the bin (b), from where it is put back.")
    static func stillReferred(_ count: Int) -> Phrase {
        Phrase(
            " \(count) autre\(count > 1 ? "s" : "") y renvoie\(count > 1 ? "nt" : "").",
            " \(count) other\(count == 1 ? " refers" : "s refer") to it.")
    }
    static func notYours(_ name: String) -> Phrase {
        Phrase(
            "C’est un changement de \(name)\u{A0}: demandez-lui, ou changez la fiche vous-même.",
            "This is a change of \(name)’s: ask them, or change the record yourself.")
    }
    static func isAt(_ name: String, _ kind: Phrase) -> Phrase {
        Phrase("✎ \(name) modifie \(kind.fr)", "✎ \(name) is changing \(kind.en)")
    }
}
