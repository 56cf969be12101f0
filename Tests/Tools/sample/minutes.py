"""The ninth meeting, restated, and the tenth as announced. Line numbers are those of the source document."""

from .people import CAMILA, CAMILLE, CINDY, EXCUSED, JOACHIM, LORVELIE, NACER, PRESENT, YONA

NINTH = "reunion-09-k7m3"
TENTH = "reunion-10-p4x8"

SPEAKERS = {
    "Yona": [YONA], "Camille": [CAMILLE], "Camila": [CAMILA], "Nacer": [NACER], "Lorvélie": [LORVELIE],
    "Joachim": [JOACHIM], "Cindy/Joachim": [CINDY, JOACHIM],
}

AGENDA = [
    {
        "id": "infos", "mark": "I", "title": "Nouvelles des sujets déjà traités en séance",
        "items": [
            {"id": "infos-a", "mark": "A", "title": "Construire des partenariats durables", "minutes": 4},
            {"id": "infos-b", "mark": "B", "title": "Le LIAVV' connu au-dehors", "minutes": 4},
            {"id": "infos-c", "mark": "C", "minutes": 4,
             "title": "Le guide des achats sous 40 000 € HT devant la DG et le Codir"},
        ],
    },
    {
        "id": "forum", "mark": "II", "title": "Axe de travail n° 3 : le Forum des Achats Durables",
        "items": [
            {"id": "forum-a", "mark": "A", "title": "Rappel du cadre et des choix déjà faits", "minutes": 20},
            {"id": "forum-b", "mark": "B", "title": "Les scénarios possibles", "minutes": 30},
            {"id": "forum-c", "mark": "C", "title": "La place du LIAVV' avant et pendant le Forum", "minutes": 20},
            {"id": "forum-d", "mark": "D", "title": "La communication à prévoir", "minutes": 30},
            {"id": "forum-e", "mark": "E", "title": "Travail en ateliers", "minutes": 60},
        ],
    },
    {"id": "suite", "mark": "III", "title": "Thème de la réunion du 23 janvier 2025"},
]


def heading(id, line, level, text):
    return {"id": id, "kind": "heading", "line": line, "level": level, "text": text}


def block(kind, id, line, text, speaker="", **more):
    found = {"id": id, "kind": kind, "line": line, "text": text, **more}
    if speaker:
        found |= {"speaker": speaker, "members": SPEAKERS[speaker]}
    return found


def proposal(id, line, text, group, speaker):
    return block("proposal", id, line, text, speaker, group=group)


G1, G2 = "Groupe 1", "Groupe 2"
LOR, CJ = "Lorvélie", "Cindy/Joachim"

BODY = [
    block("paragraph", "introduction", 31,
          "Séance particulière : presque tout le temps va au Forum de mars 2025, une fois rappelés le cadre et les "
          "choix faits jusqu'ici."),
    heading("h-infos", 35, 1, "Points d'information"),
    heading("h-partenariats", 36, 2, "Des partenariats durables"),
    block("paragraph", "reseau-prise-de-contact", 50,
          "Le SAP a pris l'attache des services d'achat ou de commande publique de toutes les communes repérées, "
          "puis retenues par M. Weber. Le 1er janvier 2025, partenariat et réseau d'acheteurs doivent "
          "exister."),
    heading("h-export", 37, 2, "Le LIAVV' hors de la Ville"),
    block("paragraph", "export-reseau-gosb", 52,
          "Le LIAVV' prend forme et on en parle ailleurs, en premier lieu au sein du réseau qui réunit les acheteurs "
          "de l'EPT (GOSB) : grande attention pour la nomenclature achats durables, et demande de mettre en commun "
          "tous nos outils innovants dans des espaces prévus pour cela."),
    block("paragraph", "export-matinale", 54,
          "À la Matinale des Achats du GOSB, Yona a fait découvrir le LIAVV' et M. Weber la Charte d'Achats "
          "Durables. Bonne surprise : des entreprises aussi ont montré un vif intérêt pour l'idée du LIAVV' et sa "
          "façon d'innover."),
    heading("h-guide", 38, 2, "Le guide des achats sous 40 000 € HT"),
    block("paragraph", "guide-presente", 56,
          "Commencé en octobre par le SAP, le guide est passé fin novembre devant la DG puis devant le Codir. "
          "Réactions partagées, plutôt favorables côté DG. Il a servi à défendre une idée : relier ces achats à la "
          "programmation et leur donner du sens."),
    block("paragraph", "guide-enjeu", 58,
          "Il s'agit de confier aux directions-métiers les achats peu stratégiques, pour que le SAP se consacre "
          "davantage aux plus structurants. Son appui changerait de nature : aider surtout à définir le besoin et "
          "à sourcer."),
    block("paragraph", "guide-fournisseurs", 60,
          "En parallèle, la DG tient à ce que les directions-métiers cherchent toujours par elles-mêmes leurs "
          "fournisseurs possibles. Elle a donc voulu un guide des fournisseurs : le SAP l'a rédigé aussitôt et "
          "rangé dans « Achatpublic », le dossier transverse."),
    block("paragraph", "guide-durabilite", 62,
          "Le guide rapproche aussi les directions-métiers de la durabilité : sous 40 000 € HT, un achat peut "
          "devenir un levier durable et innovant."),
    heading("h-forum", 64, 1, "Sujet du jour : le Forum"),
    block("paragraph", "forum-objectif", 66,
          "Dès l'origine, le LIAVV' compte le Forum des Achats Durables au rang de ses grands objectifs."),
    block("paragraph", "forum-arbitrages", 68, "Plusieurs choix ont déjà été tranchés à son sujet."),
    block("paragraph", "forum-alternative", 70,
          "Deux voies : abandonner le Forum, ou poursuivre en acceptant de ne pas savoir s'il aura lieu."),
    block("decision", "forum-continuer", 72, "Le LIAVV' poursuit la préparation, malgré l'incertitude.",
          state="acted"),
    block("decision", "forum-date", 74, "Le Forum est fixé au vendredi 28 mars 2025.", state="acted"),
    block("paragraph", "forum-portage", 76,
          "Deux façons de le porter : à l'origine, M. Weber, élu référent de la commande publique ; puis, le sujet "
          "étant la transition écologique, l'idée d'un Forum porté par M. le Maire."),
    block("paragraph", "forum-but", 78,
          "Le Forum doit donner à Villejuif un rôle de premier plan dans son bassin de territoire."),
    heading("h-objectifs", 80, 2, "Ce que vise le Forum"),
    block("list-item", "objectif-tribune", 82,
          "Donner la parole à la Ville et montrer que ses achats rendent le territoire plus attractif.", level=1),
    block("list-item", "objectif-equation", 83,
          "Tenir ensemble budget contraint et développement durable, en questionnant usages et pratiques. Montrer "
          "aussi, à celles et ceux qui vivent ici et que cela touche, que l'argent public est bien employé et ce "
          "que fait la Ville pour la durabilité.", level=1),
    heading("h-cadre", 85, 2, "Cadre et choix retenus"),
    block("decision", "cadre-format", 87,
          "Format : la matinée du vendredi 28 mars 2025, en salle du conseil municipal, avec une cinquantaine de "
          "personnes attendues.", state="acted"),
    block("decision", "cadre-invitations", 88,
          "Invitations : elles partent à la fin de l'année ; on peut ensuite s'inscrire jusqu'en février.",
          state="acted"),
    block("decision", "cadre-deroule", 89,
          "Déroulé : une plénière d'ouverture, où M. le Maire prend la parole.", state="acted"),
    block("decision", "cadre-contenu", 90,
          "Contenu : des rencontres inversées avec les entreprises ; la Charte des Achats Durables et la "
          "programmation 2025 présentées ; trois stands (la DAJAP, la programmation avec les directions-métiers, "
          "les achats durables vus par l'innovation) ; la signature d'un acte fondant un réseau, dont le contenu "
          "est à écrire.", state="acted"),
    block("paragraph", "cadre-acte", 92,
          "L'acte du réseau d'acheteurs, encore à écrire, est à comprendre comme une intention déclarée plutôt que "
          "comme une liste d'engagements."),
    block("question", "q-public", 94, "Le public pourra-t-il assister au Forum ?", "Camille", state="answered"),
    block("answer", "r-public", 96,
          "Ce n'est sans doute pas utile en soi ; il faudra cependant faire connaître le Forum plus largement.",
          "Yona", answers="q-public"),
    block("question", "q-formulaire", 98,
          "Pourquoi ne pas joindre à l'inscription un formulaire où chaque invité·e dirait ce qu'il ou elle attend "
          "du Forum, ou les questions qu'il lui pose ?", "Nacer", state="answered"),
    block("answer", "r-formulaire", 100,
          "Il faut garder un fil conducteur ; cela laisse les participant·es dialoguer et poser sur place toutes "
          "leurs questions.", "Yona", answers="q-formulaire"),
    block("paragraph", "formulaire-pour-contre", 102,
          "Pour : prévoir, avant tout dans l'intérêt des élu·es, les questions ou les prises à partie (de commerces "
          "locaux, par exemple) et désamorcer. Contre : si les demandes partent en tous sens, le cadre se perd et "
          "plus rien n'est maîtrisé."),
    heading("h-scenarios", 104, 2, "Les deux scénarios"),
    block("question", "q-place-scenario", 106,
          "Que devient la place du LIAVV' d'un scénario à l'autre, selon le poids laissé au réseau "
          "d'acheteurs ?", "Camila", state="answered"),
    block("answer", "r-place-scenario", 108,
          "L'enjeu est surtout d'affermir le dialogue avec les partenaires.", "Yona", answers="q-place-scenario"),
    block("question", "q-territoire", 108,
          "Qu'entend-on par « territoire » ? Au départ, plus large que la seule ville de Villejuif, pour ne pas "
          "réduire l'éventail des fournisseurs et des interlocuteur·rices.", "Yona", state="open"),
    block("paragraph", "gagnant-gagnant", 110,
          "Reste à trouver ce que Villejuif et ses partenaires y gagnent, les uns comme les autres."),
    block("paragraph", "portage-politique", 112,
          "Un Forum ouvert par le Maire, qui y présente la Charte, prend une autre dimension. Il suppose un portage "
          "politique et, en clôture, la présence de personnes ayant pouvoir de signer l'acte du réseau."),
    block("paragraph", "risque-scenario-2", 114,
          "Avec le scénario 2, le LIAVV' pourrait perdre la main sur sa propre initiative."),
    block("paragraph", "modele-villejuif", 116,
          "Il serait malgré tout bon que notre modèle et nos innovations d'achat public donnent des idées à "
          "d'autres collectivités."),
    block("statement", "avis-scenario-1", 118,
          "Préférence pour le scénario 1, plus juste et plus conforme à la commande politique : à chaque commune son "
          "besoin, mais des intérêts qui convergent.", "Camille"),
    block("statement", "accord-scenario-1", 120,
          "D'accord, avec une réserve : culture d'achat et maturité des outils durables varient d'une commune à "
          "l'autre. Toutes n'ont pas, par exemple, une programmation achevée ; mettre les programmations en "
          "commun est donc exclu.", "Yona"),
    block("paragraph", "villejuif-en-avance", 122,
          "Les échanges du SAP avec les futurs membres du réseau le montrent : Villejuif a plutôt pris de "
          "l'avance."),
    heading("h-role", 124, 2, "La place du LIAVV'"),
    block("question", "q-place-membres", 126,
          "Quelle place les membres veulent-ils prendre dans le Forum, sachant que rien n'est imposé d'avance ?",
          state="open"),
    block("question", "q-apport", 128,
          "Un simple appui technique, ou une part entière dans l'événement ?", state="open"),
    block("question", "q-planification", 130,
          "Comment trouver sa place dans un planning ? Que les membres repèrent les actions, en tirent les "
          "contributions et, de là, qui contribue.", "Lorvélie", state="open"),
    block("statement", "seuil-participation", 132,
          "Au LIAVV' de garantir qu'assez de monde vienne le jour même, pour que le Forum réussisse.", "Joachim"),
    block("paragraph", "conferencier", 134,
          "Pour l'animation, des échanges sont engagés avec un conférencier qui connaît très bien l'achat public. Il "
          "pourrait se borner à animer, ou nous aider plus tôt sur le programme, le déroulé, et en relisant les "
          "éléments de langage : le résultat serait plus abouti et dans notre esprit. La presse spécialisée "
          "pourrait venir par lui."),
    block("remark", "commerces", 136,
          "Il faudra faire appel au chargé de mission commerces et artisanat. Aller voir les commerces, "
          "l'administration avec l'élu de secteur, sensibiliserait mieux que des courriers ou des flyers.", "Joachim"),
    heading("h-ateliers", 138, 2, "Ateliers en deux groupes"),
    block("paragraph", "ateliers-consigne", 138,
          "En partant de ce qui est acté et des deux scénarios, le LIAVV' doit bâtir une seule proposition de "
          "feuille de route."),
    heading("h-restitutions", 140, 2, "Restitutions"),
    heading("h-groupe-1", 142, 3, "Groupe 1"),
    block("report", "restitution-groupe-1", 142, "Programme proposé par le groupe 1, exposé par Lorvélie.", LOR,
          group=G1),
    proposal("g1-discours", 144,
             "Ouvrir par un discours du Maire : la transition écologique, et la commande politique derrière "
             "l'événement.", G1, LOR),
    proposal("g1-table-elus", 146,
             "Une table ronde d'élu·es des collectivités sur la transition écologique, que le conférencier anime.",
             G1, LOR),
    proposal("g1-table-administrations", 148, "Une deuxième, plus technique, tenue par l'administration.", G1, LOR),
    proposal("g1-table-entreprises", 150, "Une troisième avec des entreprises.", G1, LOR),
    proposal("g1-convivial", 152, "Un moment convivial pour partager et étoffer son réseau.", G1, LOR),
    proposal("g1-presentation", 154,
             "Dix minutes pour exposer le LIAVV' et sa méthode, dont d'autres collectivités pourraient s'inspirer.",
             G1, LOR),
    proposal("g1-federations", 156,
             "Convier des fédérations professionnelles, celle du bâtiment par exemple, et signer la charte avec "
             "elles aussi en fin de Forum.", G1, LOR),
    proposal("g1-evenementiel", 158,
             "Faire appel à l'événementiel pour disposer les stands et prévoir la circulation.", G1, LOR),
    proposal("g1-invites", 160,
             "À inviter : des fournisseurs, des organismes parapublics, des agent·es de la Ville ; et, des communes "
             "voisines, élu·es et agent·es.", G1, LOR),
    heading("h-groupe-2", 162, 3, "Groupe 2"),
    block("report", "restitution-groupe-2", 162, "Programme proposé par le groupe 2, exposé par Cindy et Joachim.",
          CJ, group=G2),
    proposal("g2-kiosque", 164,
             "Utiliser peut-être le kiosque, à demander à Mme Fonseca (culture) une fois sûr qu'il est libre le "
             "28 mars. Côté convivial : un café d'accueil, des échanges informels, des expositions sur les achats "
             "durables ou innovants et sur la ferme, bonne « porte d'entrée » possible.", G2, CJ),
    proposal("g2-discours", 166, "Le discours du Maire en premier.", G2, CJ),
    proposal("g2-table-ronde", 166,
             "Ensuite une table ronde d'environ 45 min à trois ou quatre voix, surtout des avis et des retours "
             "d'expérience, sans prise de parole du public ; animation possible par le conférencier.", G2, CJ),
    proposal("g2-weber", 166,
             "Y faire siéger M. Weber comme élu de Villejuif, pour l'équilibre politique avec le Maire qui "
             "introduit.", G2, CJ),
    proposal("g2-yona", 168, "Confier la présentation du LIAVV' à Yona, mieux placée que les membres.", G2, CJ),
    proposal("g2-coulisses", 170, "Placer plutôt les membres en coulisses.", G2, CJ),
    proposal("g2-photo", 172, "Demander une photo à la communication, pour faire connaître le LIAVV'.", G2, CJ),
    heading("h-suite", 174, 2, "Suite des travaux"),
    block("proposal", "cadence", 174,
          "Jusqu'au Forum, se réunir moins longtemps mais plus souvent."),
    block("next-meeting", "prochaine-reunion", 48,
          "Rendez-vous le 23 janvier 2025 ; le thème reste à fixer."),
]

NOTES = (
    "Récit reformulé du compte rendu ; les numéros de ligne renvoient au document d'origine. "
    "L'ordre du jour donne 30 min à la communication, sans rubrique de ce nom dans le compte rendu."
)

TENTH_NOTES = (
    "Date annoncée par la neuvième séance, thème à fixer. À garder en tête : des séances plus courtes et plus "
    "rapprochées pour préparer le Forum."
)


def meetings(members):
    """Both meetings; the names as the minutes write them come from the members."""

    def attendance(ids, state):
        return [
            {"id": id, "name": members[id]["givenName"] + " " + members[id]["surname"], "member": id, "state": state}
            for id in ids
        ]

    return {
        NINTH: {
            "number": 9, "date": "2024-12-17", "theme": "Le Forum des Achats Durables",
            "attendance": attendance(PRESENT, "present") + attendance(EXCUSED, "excused"),
            "agenda": AGENDA, "body": BODY, "nextDate": "2025-01-23",
            "source": "2024-12-17-reunion-09.md", "notes": NOTES,
        },
        TENTH: {"number": 10, "date": "2025-01-23", "notes": TENTH_NOTES},
    }
