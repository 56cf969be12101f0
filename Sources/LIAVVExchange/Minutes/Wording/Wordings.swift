import LIAVVModel

/// The words by which minutes say what a passage is: folded, and without endings where they are inflected.
///
/// To have another wording understood, add it to its row here.
enum Wordings {
    static let present: Set = ["present", "presence", "participant", "participation"]
    static let excused: Set = ["excuse"]
    static let absent: Set = ["absent", "absence"]
    /// What may stand around those without changing them; the single letters are what is left of « excusé·e·s ».
    static let attendanceFillers: Set = [
        "personne", "membre", "agent", "collegue", "les", "la", "l", "de", "du", "des", "liste", "feuille", "etaient",
        "etait",
        "sont", "ont", "ete", "a", "e", "es", "s", "ee", "ees", "et", "reunion", "seance", "elu", "te", "tes", "nt",
    ]
    static let agenda: Set = [
        "sommaire", "ordre jour", "agenda", "point abordes", "points abordes", "points ordre jour", "rappel ordre jour",
        "points inscrits ordre jour", "sommaire ordre jour",
    ]
    static let articles: Set = ["le", "la", "les", "l", "de", "du", "des", "d", "a", "au", "aux", "reunion", "seance"]

    static let place: Set = ["lieu", "endroit", "salle"]
    static let date: Set = ["date", "date reunion", "date seance", "jour", "date et lieu", "date et heure"]
    static let hours: Set = ["horaire", "horaires", "heure", "heures"]
    static let number: Set = ["numero", "n°", "no", "seance n°"]
    static let theme: Set = [
        "theme", "theme jour", "theme seance", "theme reunion", "theme principal", "sujet jour", "objet",
    ]

    static let titleWords: Set = ["reunion", "seance", "rencontre", "cr", "rendu", "pv", "verbal"]
    static let titleFillers: Set = [
        "reunion", "seance", "rencontre", "compte", "cr", "rendu", "pv", "proces", "verbal", "du", "de", "la", "le",
        "l",
        "n", "no", "numero", "des", "d", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ]
    static let ordinalEndings: Set = ["e", "eme", "er", "ere", "re", "ieme", "nd", "nde"]
    static let meetings: Set = ["reunion", "seance", "rencontre", "rendez", "comite", "atelier", "fois"]

    /// The first word of a label, and the kind of block that it announces.
    static let kinds: [String: Block.Kind] = [
        "question": .question, "questions": .question, "interrogation": .question, "q": .question, "reponse": .answer,
        "reponses": .answer, "r": .answer, "remarque": .remark, "remarques": .remark, "observation": .remark,
        "commentaire": .remark, "precision": .remark, "intervention": .statement, "avis": .statement,
        "proposition": .proposal, "suggestion": .proposal, "action": .proposal, "idee": .proposal,
        "decision": .decision,
        "arbitrage": .decision, "decide": .decision, "acte": .decision, "valide": .decision, "releve": .decision,
    ]
    static let labelFillers: Set = ["de", "du", "d", "par", "n", "no", "numero", "posee", "a", "la"]
    /// Past participles by which something is announced as settled: « la date retenue : … ».
    static let settled: Set = ["retenu", "acte", "arrete", "valide", "decide", "fixe"]
    static let decisionHeadings: Set = ["decision", "arbitrage"]
    static let checks: Set<Character> = ["✓", "✔", "☑", "✅", "🗸", "√"]
    static let arrows: Set<Character> = ["➔", "→", "➜", "⇒", "➤", "►", "➡", "➢"]

    static let groups: Set = ["groupe", "atelier", "equipe", "table", "sous-groupe"]
    static let reporters: Set = [
        "par", "rapporteur", "rapporteuse", "rapporteurs", "rapporteure", "rapporte", "restitution",
    ]

    static let headingLabels: Set = [
        "theme", "sujet", "objet", "point", "axe", "partie", "titre", "atelier", "chapitre",
    ]
    /// Openings that announce a list in the middle of a text.
    static let leadIns: Set = [
        "parmi", "voici", "ainsi", "soit", "dont", "il", "elle", "nous", "on", "cela", "ce", "ces",
    ]
    /// Words that a title hardly ever holds and a short sentence nearly always does.
    static let sentenceWords: Set = [
        "est", "sont", "etait", "etaient", "a", "ont", "avait", "sera", "seront", "serait", "seraient", "doit",
        "doivent",
        "devra", "devront", "faut", "faudra", "faudrait", "peut", "peuvent", "pourrait", "pourra", "avons", "sommes",
        "reste", "aura", "fait", "va", "vont", "allons",
    ]
    /// Headings that end the report of a group even when nothing but their words shows them.
    static let closings: Set = [
        "conclusion", "divers", "synthese", "cloture", "suite", "suites", "calendrier", "prochaine", "prochaines",
        "bilan", "decisions", "theme", "points", "questions",
    ]
    static let verbs: Set = [
        "approuve", "precise", "indique", "rappelle", "demande", "propose", "souligne", "remarque", "explique",
        "ajoute",
        "confirme", "repond", "estime", "note", "suggere", "informe", "signale", "presente", "insiste", "conclut",
        "regrette", "remercie", "souhaite", "evoque", "annonce", "alerte", "pense", "considere", "constate", "observe",
        "interroge", "acquiesce", "complete", "nuance", "objecte", "recommande", "revient", "expose", "partage",
    ]
}
