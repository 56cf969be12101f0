import Testing

@testable import LIAVVModel

@Suite struct ActionTitleTests {
    @Test(
        "a title of what someone proposed",
        arguments: [
            ("Demander une photo.", "Demander une photo"),
            ("Il faudrait réserver la salle. On verra.", "Réserver la salle"),
            ("Nous proposons d’inviter les voisins", "Inviter les voisins"),
            ("Nous proposons d'inviter les voisins", "Inviter les voisins"),
            ("On pourrait prendre le tram ; c’est moins cher", "Prendre le tram ; c’est moins cher"),
            ("Pourquoi ne pas  faire\nune visite ?", "Faire une visite ?"),
            // What follows is no verb: the words stand as they are.
            ("Il faut trois personnes à l’accueil.", "Il faut trois personnes à l’accueil"),
            ("Une deuxième table, plus technique.", "Une deuxième table, plus technique"),
            // An initial or an abbreviation ends no sentence.
            ("Y faire siéger M. Noël, pour l’équilibre. Ensuite…", "Y faire siéger M. Noël, pour l’équilibre"),
            ("élargir l’allée", "Élargir l’allée"), ("", ""), (" … ", "…"),
        ])
    func titles(_ words: String, _ title: String) { #expect(ActionTitle.of(words) == title) }

    @Test("what is long is cut at a sign that leaves enough, else after a word")
    func long() {
        let rest = String(repeating: "beaucoup de choses ", count: 8)
        #expect(ActionTitle.of("Ouvrir par un discours : " + rest) == "Ouvrir par un discours")
        let cut = ActionTitle.of("À inviter : " + rest)
        #expect(cut.hasPrefix("À inviter : beaucoup") && cut.hasSuffix("…") && cut.count <= 80)
        #expect(["beaucoup", "de", "choses"].contains { cut.dropLast().hasSuffix(" " + $0) })
        let long =
            "Utiliser peut-être le kiosque, à demander à la culture une fois sûr qu’il est libre le jour du Forum."
        #expect(ActionTitle.of(long) == "Utiliser peut-être le kiosque", "without what can be left out")
        #expect(ActionTitle.of(String(repeating: "x", count: 5000)).count == 80)
    }
}
