import LIAVVModel
import TerminalCanvas

extension CommandTable {
    /// Searching everything, and walking through what was found.
    static let finding = [
        Command(
            .find, [.function(7), .character("S")], Phrase("chercher partout", "search everything"),
            Phrase(
                "Cherche dans les comptes rendus, les actions, les notes et les personnes, à mesure que l’on tape.",
                "Searches minutes, actions, notes and people as one types."), footer: 9),
        Command(
            .findInMinutes, [.character("/")], Phrase("chercher", "search"),
            Phrase("Cherche dans le texte de tous les comptes rendus.", "Searches the text of all minutes."), footer: 6,
            applies: { $0.pane == .minutes }),
        Command(
            .nextHit, [.character("n")], Phrase("résultat suivant", "next hit"),
            Phrase("Va au résultat suivant de la recherche.", "Goes to the next hit of the search."), footer: 1,
            applies: \.isWalkingHits),
        Command(
            .previousHit, [.character("N")], Phrase("précédent", "previous hit"),
            Phrase("Va au résultat précédent de la recherche.", "Goes to the previous hit of the search."), footer: 8,
            applies: \.isWalkingHits),
        Command(
            .forgetHits, [.escape], Phrase("oublier la recherche", "forget the search"),
            Phrase("Ne surligne plus les mots cherchés.", "Marks the words searched for no more."), footer: 2,
            applies: { $0.isWalkingHits && !$0.isInDetail }),
        Command(
            .palette, [.character(":"), .function(9)], Phrase("aller à…", "go to…"),
            Phrase(
                "Lance toute commande, ou ouvre toute fiche, tout titre et toute personne, par quelques lettres.",
                "Runs any command, or opens any record, heading and person, by a few letters."), footer: 10),
    ]
}
