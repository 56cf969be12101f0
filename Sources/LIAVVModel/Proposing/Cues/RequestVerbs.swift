/// The verbs that tell requests apart from other sentences.
enum RequestVerbs {
    /// Infinitives with which people ask for something.
    static let asking = Set<WordCode>(words: list)

    /// Infinitives after « il faut » or « à » that only lead up to something said: « il faut savoir que », « à noter ».
    static let saying = Set<WordCode>(
        words: """
            dire redire noter savoir souligner reconnaitre avouer constater comprendre croire admettre voir craindre \
            regretter saluer relever etre avoir pouvoir devoir vouloir falloir sembler paraitre esperer partir venir
            """)

    /// Those that say something only when « que » or its like follows: « rappeler que », not « rappeler le traiteur ».
    static let sayingThat = Set<WordCode>(words: "signaler rappeler preciser ajouter retenir entendre penser remarquer")

    /// The future of what people ask for, and its infinitive; nil: the word is none.
    static func infinitive(ofFuture word: String) -> String? {
        guard futures.contains(WordCode(word.folded)) else { return nil }
        if let known = irregular[WordCode(word.folded)] { return known }
        for ending in ["ont", "ons", "ai", "a"] where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            return stem.hasSuffix("er") || stem.hasSuffix("ir") ? stem : stem + "e"
        }
        return nil
    }

    /// The forms of the future.
    static let futures: Set<WordCode> = {
        var forms = Set(irregular.keys)
        for verb in committing.split(whereSeparator: \.isWhitespace) {
            let stem = verb.hasSuffix("re") ? verb.dropLast() : verb
            for ending in ["a", "ai", "ons", "ont"] { forms.insert(WordCode(stem + ending)) }
        }
        return forms
    }()

    private static let irregular: [WordCode: String] = {
        var table: [WordCode: String] = [:]
        for (verb, stem) in [
            ("faire", "fer"), ("envoyer", "enverr"), ("appeler", "appeller"), ("rappeler", "rappeller"),
            ("obtenir", "obtiendr"), ("prévenir", "previendr"), ("revoir", "reverr"),
        ] {
            for ending in ["a", "ai", "ons", "ont"] { table[WordCode(stem + ending)] = verb }
        }
        return table
    }()

    // What someone who says « je le ferai » commits to.
    private static let committing = """
        contacter reserver inviter verifier solliciter preparer demander transmettre relancer rediger commander organiser \
        imprimer diffuser publier rencontrer consulter informer finaliser relire proposer partager recenser etablir
        """

    private static let list = """
        solliciter verifier reserver contacter inviter demander preparer envoyer prevoir faire organiser rediger relancer \
        transmettre commander appeler imprimer diffuser publier rappeler confirmer planifier programmer lister recenser \
        identifier definir finaliser formaliser valider relire corriger completer elaborer etablir constituer creer \
        concevoir dessiner acheter louer installer mettre prendre trouver chercher rechercher recruter designer nommer \
        informer prevenir avertir presenter proposer partager communiquer annoncer afficher distribuer collecter \
        recueillir rassembler reunir rencontrer convier associer consulter interroger sonder penser veiller songer fixer \
        caler choisir decider trancher negocier signer obtenir recuperer remettre rendre deposer adresser inscrire \
        enregistrer suivre controler tester essayer mesurer estimer chiffrer budgeter evaluer analyser etudier examiner \
        approfondir developper construire produire realiser monter mobiliser impliquer sensibiliser promouvoir accueillir \
        animer former assurer garantir anticiper repondre ouvrir lancer demarrer poursuivre renforcer ameliorer adapter \
        ajuster modifier actualiser reprendre revoir supprimer retirer ajouter integrer inclure archiver classer ranger \
        amenager decorer equiper livrer transporter confier deleguer repartir attribuer affecter expliquer detailler \
        clarifier documenter traduire resumer synthetiser ecrire lire discuter relayer brancher coordonner occuper
        """
}
