extension Fixture {
    /// Everything on lines of its own, hardly a Markdown mark, lines ended as on Windows.
    static let plainLines = """
        Compte rendu de la réunion n° 12
        Date : mardi 1^{er} avril 2025
        Lieu : médiathèque, 2e étage
        Présent·es : Noé LAMBERT, Inès BRUN et Karim HADDAD
        Excusé(e)s : Luce MOREL ; La Cheffe
        Absents : néant

        Ordre du jour :
        1. Prêts entre quartiers (20 min)
        1.1 Règles communes
        1.2 Navette (25')
        2. Thème de la prochaine réunion du 6 mai 2025 : les horaires d’été

        Prêts entre quartiers

        Noé précise que la navette roule à moitié vide.
        Karim : il suffirait de grouper les retours.
        Question Inès : qui paie le carburant ?
        Réponse Karim : la régie.
        Remarque : rien n’est prévu pour les livres abîmés.
        Question n° 2 : les DVD sont-ils compris ?

        === HORAIRE ARRÊTÉ : MARDI 10 H ===

        Décision n° 1 : la navette passe le mardi.

        Prochaine réunion : mardi 6 mai à 9h30

        """.replacingLineEnds
}

extension String {
    /// With CR LF for LF.
    fileprivate var replacingLineEnds: String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
}
