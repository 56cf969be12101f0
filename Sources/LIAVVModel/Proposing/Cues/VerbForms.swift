/// The forms of French verbs by which sentences are told apart.
enum VerbForms {
    /// Whether the word is an infinitive, as far as letters tell.
    static func isInfinitive(_ word: ScannedWord) -> Bool {
        guard word.length >= 4 else { return false }
        if word.ends("er") {
            if word.ends("ier") { return word.ends("fier") || verbsInIer.contains(word.code) }
            return !nouns.contains(word.code) && !word.ends("ager") || verbsInAger.contains(word.code)
        }
        if word.ends("ir") { return !nouns.contains(word.code) }
        return word.ends("re") && verbsInRe.contains(word.code)
    }

    /// Whether the word can be the participle of a passive: « envoyées », « mis ».
    static func isParticiple(_ word: ScannedWord) -> Bool {
        word.length >= 3 && (word.endsInAcute || irregular[word.code] != nil)
    }

    /// `envoyées` gives `envoyer`, `mises` gives `mettre`; nil for what is no participle.
    static func infinitive(ofParticiple word: String) -> String? {
        if let known = irregular[WordCode(word.folded)] { return known }
        let composed = word.lowercased()
        for ending in ["ées", "ée", "és", "é", "e\u{301}es", "e\u{301}e", "e\u{301}s", "e\u{301}"]
        where composed.unicodeScalars.ends(with: ending.unicodeScalars) {
            let stem = String(String.UnicodeScalarView(composed.unicodeScalars.dropLast(ending.unicodeScalars.count)))
            return stem + "er"
        }
        return nil
    }

    private static let verbsInIer = Set<WordCode>(
        words: """
            copier publier etudier remercier negocier associer confier dedier relier plier oublier apprecier beneficier \
            expedier trier lier prier parier varier concilier reconcilier rallier recopier photocopier convier devier \
            initier licencier remedier resilier affilier multiplier repertorier inventorier approprier envier allier
            """)
    private static let verbsInAger = Set<WordCode>(
        words: """
            partager amenager engager envisager menager encourager degager changer manager dommager propager soulager \
            gager voyager nager charger imager reamenager
            """)
    // What ends like a verb and is none; « conseiller » mostly is none in a town hall.
    private static let nouns = Set<WordCode>(
        words: """
            mer cher fer hiver super amer leader partner flyer flyers master sticker hier fier leger danger etranger \
            boulanger berger verger dejeuner diner foyer loyer noyer plancher rocher bucher conseiller cancer ticket \
            poster newsletter number october september november december after over under other whether either neither \
            water paper order user letter member center offer together rather better later never ever manager dossier \
            avenir loisir plaisir desir souvenir espoir soir noir miroir couloir trottoir tiroir terroir comptoir cuir \
            their fair pair chair stair air vizir elixir saphir menhir gravir nadir martyr zephyr laser transfer cluster \
            computer hacker poker joker reporter starter container bunker cutter dumper camper tanker sweater
            """)
    private static let verbsInRe = Set<WordCode>(
        words: """
            faire prendre reprendre apprendre comprendre entreprendre surprendre mettre remettre transmettre permettre \
            promettre soumettre admettre commettre emettre omettre ecrire inscrire decrire souscrire prescrire lire \
            relire elire dire redire interdire construire produire reproduire reduire conduire traduire introduire \
            deduire instruire inclure conclure exclure suivre poursuivre vivre rendre vendre attendre entendre etendre \
            tendre pretendre descendre defendre dependre repondre correspondre perdre fondre joindre rejoindre \
            craindre plaindre atteindre peindre restreindre connaitre reconnaitre paraitre apparaitre etre croire plaire \
            taire distraire extraire satisfaire refaire defaire convaincre battre debattre combattre abattre rompre \
            interrompre resoudre suspendre repandre confondre
            """)

    private static let irregular: [WordCode: String] = {
        var table: [WordCode: String] = [:]
        for line in irregularForms.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let verb = words.first else { continue }
            for form in words.dropFirst() {
                for ending in ["", "e", "s", "es"] { table[WordCode(form.folded + ending)] = verb }
            }
        }
        return table
    }()

    private static let irregularForms = """
        prendre pris
        reprendre repris
        comprendre compris
        mettre mis
        remettre remis
        transmettre transmis
        soumettre soumis
        faire fait
        refaire refait
        écrire écrit
        inscrire inscrit
        produire produit
        construire construit
        réduire réduit
        conduire conduit
        traduire traduit
        définir défini
        choisir choisi
        fournir fourni
        établir établi
        remplir rempli
        avertir averti
        saisir saisi
        répartir réparti
        élargir élargi
        garantir garanti
        réunir réuni
        finir fini
        approfondir approfondi
        accueillir accueilli
        recueillir recueilli
        recevoir reçu
        revoir revu
        prévoir prévu
        tenir tenu
        obtenir obtenu
        maintenir maintenu
        prévenir prévenu
        soutenir soutenu
        rendre rendu
        vendre vendu
        lire lu
        relire relu
        résoudre résolu
        conclure conclu
        inclure inclus
        ouvrir ouvert
        offrir offert
        suivre suivi
        poursuivre poursuivi
        joindre joint
        peindre peint
        """
}

extension BidirectionalCollection where Element: Equatable {
    /// Whether the last elements are those.
    fileprivate func ends(with other: some BidirectionalCollection<Element>) -> Bool {
        reversed().starts(with: other.reversed())
    }
}
