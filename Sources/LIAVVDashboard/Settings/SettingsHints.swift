import LIAVVModel

extension SettingsCard {
    /// The keys that it takes.
    var hints: [(Phrase, Phrase)] {
        let (enter, escape) = (Phrase("Entrée", "Enter"), Phrase("Échap", "Esc"))
        switch mode {
        case .typing: return [(enter, Phrase("garder", "keep")), (escape, Phrase("laisser", "leave"))]
        case .listening:
            return [
                (Phrase("une touche", "a key"), Phrase("donner, reprendre", "give, take")),
                (escape, Phrase("finir", "end")),
            ]
        case .choosing:
            return [
                (Phrase(verbatim: "↑↓"), Phrase("choisir", "select")), (enter, Phrase("changer", "change")),
                (Phrase(verbatim: "←→"), Phrase("valeur", "value")),
                (Phrase("Suppr", "Del"), Phrase("comme à l’origine", "as usual")), (escape, Phrase("fermer", "close")),
            ]
        }
    }
}
