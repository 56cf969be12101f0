"""The roadmap of the day itself: programme, communication, stands, rooms, and what follows."""

from .people import YONA
from .roadmap import contribution as c, forum, share
from .settings import COMMUNICATION, JOUR_J, LOGISTIQUE, PROGRAMME, SUITES
from .venue import COFFEE, STAND_DAJAP, STAND_PLANNING, STAND_SUSTAINABLE

DEROULE = "arreter-le-deroule-de-la-matinee-u4ck"
CONFERENCIER = "convenir-du-role-du-conferencier-h9sv"
PLAN = "penser-l-agencement-et-la-circulation-c6ry"
KIOSQUE = "reserver-le-kiosque-7f3k"
FORUM = "forum-des-achats-durables-w8md"
ACTE = "formaliser-l-acte-du-reseau-z9ta"
SIGNATURE = "signer-l-acte-du-reseau-v5kt"

PROGRAM = {
    DEROULE: forum(
        "Arrêter le déroulé de la matinée", PROGRAMME, priority="high", start="2025-01-24", due="2025-01-31",
        tags=["déroulé"], description="Plénière, tables rondes, rencontres inversées, stands, signature.",
        source=["cadre-deroule", "cadre-contenu", "restitution-groupe-1", "restitution-groupe-2"],
        dependencies=["consolider-la-feuille-de-route-w3pj", "choisir-entre-les-deux-scenarios-h4xb"],
        contributions=[
            c("Ordonner et minuter les séquences", "prepare", 3, 2),
            c("Retenir une ou trois tables rondes", "prepare", 1, notes="Trois au groupe 1, une au groupe 2."),
        ]),
    CONFERENCIER: forum(
        "Convenir du rôle du conférencier", PROGRAMME, status="under-way", due="2025-01-31", priority="high",
        tags=["animation", "presse"],
        description="Animation seule, ou appui au programme, au déroulé et aux éléments de langage.",
        source=["conferencier", "g1-table-elus"],
        contributions=[
            c("Délimiter son rôle avec lui", "contact", 2, status="under-way"),
            c("Voir s'il amène la presse spécialisée", "contact", 1),
        ]),
    "preparer-le-mot-du-maire-q8fg": forum(
        "Préparer le mot d'ouverture de M. le Maire", PROGRAMME, start="2025-02-03", due="J-14", tags=["plénière"],
        description="Transition écologique et commande politique ; M. le Maire ouvre la plénière.",
        source=["cadre-deroule", "g1-discours"], dependencies=[DEROULE],
        contributions=[
            c("Demander le créneau à M. le Maire", "contact", 0.5, due="J-49"),
            c("Écrire les éléments de langage", "write", 3),
            c("Les faire relire", "review", 1, notes="Par le conférencier, s'il accepte ce rôle."),
        ]),
    "monter-la-table-ronde-des-elu-es-y3nb": forum(
        "Monter la table ronde des élu·es", PROGRAMME, status="idea", start="2025-02-03", due="J-21",
        tags=["tables rondes"],
        description="Des élu·es de plusieurs collectivités ; le conférencier peut animer.",
        source=["g1-table-elus"], dependencies=[DEROULE, CONFERENCIER],
        contributions=[
            c("Trouver trois ou quatre intervenant·es", "contact", 4, 2, due="J-35"),
            c("Préparer le fil des échanges", "prepare", 3, notes="Avec le conférencier."),
        ]),
    "monter-la-table-ronde-technique-d7uj": forum(
        "Monter la table ronde des administrations", PROGRAMME, status="idea", start="2025-02-03", due="J-21",
        tags=["tables rondes"], description="Plus technique que celle des élu·es.",
        source=["g1-table-administrations"], dependencies=[DEROULE],
        contributions=[
            c("Choisir le sujet technique", "prepare", 2),
            c("Trouver les agent·es qui interviendront", "contact", 3, 2),
        ]),
    "monter-la-table-ronde-des-entreprises-f2xt": forum(
        "Monter la table ronde des entreprises", PROGRAMME, status="idea", start="2025-02-03", due="J-21",
        tags=["tables rondes", "entreprises"], source=["g1-table-entreprises"], dependencies=[DEROULE],
        contributions=[c("Trouver les entreprises qui interviendront", "contact", 4, 2)]),
    "preparer-les-rencontres-inversees-m9ha": forum(
        "Préparer les rencontres inversées", PROGRAMME, start="2025-02-03", due="J-14", tags=["entreprises"],
        source=["cadre-contenu"],
        # Firms are paired once it is known who has registered.
        dependencies=[DEROULE, ("inscriptions-closes-e7uh", "finish-to-finish", 5)],
        contributions=[
            c("Choisir les besoins à faire connaître", "prepare", 3, 2),
            c("Caler les rendez-vous avec les entreprises", "contact", 4, 2),
        ]),
    "preparer-la-charte-et-la-programmation-k8ev": forum(
        "Présenter la Charte et la programmation 2025", PROGRAMME, start="2025-02-03", due="J-10",
        tags=["charte", "programmation"], source=["cadre-contenu", "portage-politique"], dependencies=[DEROULE],
        contributions=[
            c("Préparer la présentation de la Charte", "prepare", 3),
            c("Préparer celle de la programmation 2025", "prepare", 3),
        ]),
    "presenter-le-liavv-au-forum-b3zr": forum(
        "Présenter le LIAVV' pendant le Forum", PROGRAMME, status="idea", start="2025-02-17", due="J-0",
        tags=["LIAVV'"], description="Dix minutes sur le LIAVV' et sa méthode, pour donner envie aux collectivités.",
        source=["g1-presentation", "g2-yona"], dependencies=[DEROULE],
        contributions=[
            c("Préparer le support des dix minutes", "write", 4, 2, due="J-10"),
            c("Prendre la parole devant les invité·es", "present", 1, due="J-0",
              shares=[share(YONA, "lead", "proposed", reason="Proposée par le groupe 2.")]),
        ]),
}

PUBLICITY = {
    "faire-connaitre-le-forum-t7jp": forum(
        "Faire connaître le Forum au-delà des invité·es", COMMUNICATION, start="2025-02-03", due="J-7",
        tags=["communication"], description="Pas ouvert au public en tant que tel, mais à faire connaître largement.",
        source=["q-public", "r-public", "objectif-tribune", "objectif-equation"], dependencies=[DEROULE],
        contributions=[
            c("Convenir des supports avec la communication", "contact", 1.5),
            c("Écrire un texte d'annonce", "write", 2),
        ]),
}

LOGISTICS = {
    "reserver-la-salle-du-conseil-x5pq": forum(
        "Réserver la salle du conseil municipal", LOGISTIQUE, priority="high", irreversible=True,
        start="2024-12-18", due="2025-01-10", tags=["salle"], description="Matinée du vendredi 28 mars 2025.",
        source=["cadre-format", "forum-date"],
        contributions=[c("Demander la salle pour le 28 mars au matin", "contact", 0.5)]),
    KIOSQUE: forum(
        "Réserver le kiosque auprès de la culture", LOGISTIQUE, status="idea", irreversible=True,
        start="2025-01-02", due="2025-01-17", tags=["kiosque"],
        description="Demande à Mme Fonseca, direction de la culture, pour le moment convivial du 28 mars.",
        source=["g2-kiosque"],
        contributions=[
            c("Vérifier que le kiosque est libre le 28 mars", "contact", 0.5, due="2025-01-10"),
            c("Confirmer la réservation à Mme Fonseca", "contact", 0.5),
        ]),
    PLAN: forum(
        "Penser l'agencement et la circulation", LOGISTIQUE, status="idea", start="2025-02-03", due="J-30",
        tags=["stands", "plan"], description="Avec les collègues de l'événementiel.",
        source=["g1-evenementiel"], dependencies=["reserver-la-salle-du-conseil-x5pq", DEROULE],
        contributions=[
            c("Solliciter l'équipe de l'événementiel", "contact", 1, due="2025-02-07"),
            c("Mesurer la salle et le kiosque", "prepare", 2, 2),
            c("Dessiner le plan des stands", "design", 4),
        ]),
    "preparer-le-stand-de-la-dajap-e4hm": forum(
        "Préparer le stand de la DAJAP", LOGISTIQUE, start="2025-03-03", due="J-3", stand=STAND_DAJAP,
        tags=["stands"], source=["cadre-contenu"], dependencies=[PLAN],
        contributions=[
            c("Convenir du contenu avec la DAJAP", "contact", 2),
            c("Réunir le matériel du stand de la DAJAP", "logistics", 2),
        ]),
    "preparer-le-stand-programmation-u9cx": forum(
        "Préparer et tenir le stand de la programmation", LOGISTIQUE, start="2025-03-03", due="J-0",
        stand=STAND_PLANNING, tags=["stands", "programmation"], description="Avec les directions-métiers.",
        source=["cadre-contenu"], dependencies=[PLAN],
        contributions=[
            c("Mobiliser les directions-métiers", "contact", 3, 2, due="J-14"),
            c("Préparer les supports du stand", "design", 4, due="J-7"),
            c("Tenir le stand de la programmation", "host", 4, 2, due="J-0"),
        ]),
    "preparer-le-stand-achats-durables-k2wz": forum(
        "Préparer et tenir le stand des achats durables", LOGISTIQUE, start="2025-03-03", due="J-0",
        stand=STAND_SUSTAINABLE, tags=["stands", "innovation"], description="Sous l'angle de l'innovation.",
        source=["cadre-contenu"], dependencies=[PLAN],
        contributions=[
            c("Choisir les exemples innovants à montrer", "prepare", 3, 2, due="J-14"),
            c("Préparer les panneaux du stand", "design", 4, due="J-7"),
            c("Tenir le stand des achats durables", "host", 4, 2, due="J-0"),
        ]),
    "organiser-le-moment-convivial-n3ya": forum(
        "Organiser le moment convivial et les expositions", LOGISTIQUE, status="idea", start="2025-02-03",
        due="J-0", stand=COFFEE, tags=["kiosque", "exposition"],
        description="Café d'accueil et échanges informels ; expositions sur les achats innovants ou durables et sur "
        "la ferme.",
        source=["g1-convivial", "g2-kiosque"], dependencies=[KIOSQUE],
        contributions=[
            c("Commander le café d'accueil", "logistics", 2, due="J-14"),
            c("Réunir de quoi exposer sur les achats", "design", 4, 2, due="J-7"),
            c("Préparer l'exposition sur la ferme", "design", 3, due="J-7"),
            c("Servir le café d'accueil", "host", 3, 2, due="J-0"),
        ]),
}

DAY = {
    "accueillir-les-invite-es-g6vn": forum(
        "Accueillir les invité·es le jour du Forum", JOUR_J, status="idea", start="J-0", due="J-0",
        stand="accueil", tags=["coulisses"], description="Recevoir chaque personne et l'orienter.",
        source=["q-place-membres"], dependencies=["inscriptions-closes-e7uh"],
        contributions=[
            c("Tenir la table d'accueil", "host", 4, 2),
            c("Guider vers la salle, les stands et le kiosque", "host", 4, 2),
        ]),
    SIGNATURE: forum(
        "Signer l'acte du réseau à la fin du Forum", JOUR_J, priority="high", irreversible=True, start="J-21",
        due="J-0", stand="table-signature", tags=["réseau d'acheteurs", "signature"],
        description="Avec des personnes ayant pouvoir de signer ; la charte avec les fédérations, si l'idée est "
        "retenue.",
        source=["cadre-contenu", "portage-politique", "g1-federations"], dependencies=[ACTE],
        contributions=[
            c("Faire confirmer les signataires", "contact", 2, due="J-14"),
            c("Imprimer les exemplaires à signer", "logistics", 1, due="J-2"),
        ]),
    FORUM: forum(
        "Forum des Achats Durables", JOUR_J, milestone=True, priority="high", due="J-0", tags=["Forum"],
        description="Vendredi 28 mars 2025 au matin, salle du conseil municipal. Sous réserve.",
        source=["forum-date", "cadre-format", "forum-objectif", "forum-but"],
        dependencies=["inscriptions-closes-e7uh", PLAN, "preparer-le-mot-du-maire-q8fg",
                      "preparer-le-stand-de-la-dajap-e4hm", "preparer-le-stand-programmation-u9cx",
                      "preparer-le-stand-achats-durables-k2wz"]),
}

AFTERWARDS = {
    "faire-essaimer-nos-pratiques-j4bd": forum(
        "Faire essaimer nos pratiques après le Forum", SUITES, status="idea", priority="low", start="J+3",
        due="J+28", tags=["communes"],
        description="Donner à d'autres collectivités des idées tirées de notre modèle et de nos innovations.",
        source=["modele-villejuif", "g1-presentation"], dependencies=[FORUM],
        contributions=[
            c("Choisir ce que l'on transmet", "prepare", 2),
            c("Le transmettre aux communes venues", "contact", 2, 2),
        ]),
}
