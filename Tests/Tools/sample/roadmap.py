"""The roadmap up to the invitations: framing, partnerships, guests. `source` names blocks of the ninth minutes."""

from .people import CINDY, JOACHIM, LORVELIE, YONA
from .scenarios import NETWORK, TOWNS
from .settings import AXIS, CADRAGE, HORS_FORUM, INVITATIONS, PARTENARIATS


def contribution(title, kind, effort=None, wanted=None, **more):
    """One contribution; its identifier is made from its title and that of the action."""
    found = {"title": title, "kind": kind, "effort": effort, "wanted": wanted, **more}
    return {key: value for key, value in found.items() if value is not None}


def share(member, role="contributor", state="accepted", **more):
    return {"member": member, "role": role, "state": state, **more}


def forum(title, phase, **more):
    """An action that serves axis 3."""
    return {"title": title, "phase": phase, "axis": AXIS, "status": "planned", **more}


c = contribution

FRAMING = {
    "consolider-la-feuille-de-route-w3pj": forum(
        "Consolider la feuille de route du Forum", CADRAGE, status="under-way", priority="high",
        start="2024-12-17", due="2025-01-22", tags=["feuille de route"],
        description="Fondre en une seule proposition les programmes des deux groupes, puis nommer les actions, leurs "
        "contributions et qui les prend.",
        source=["ateliers-consigne", "q-planification", "q-place-membres", "q-apport"],
        contributions=[
            c("Rapporter les propositions du groupe 1", "present", status="done",
              shares=[share(LORVELIE, reason="Rapporteuse du groupe 1 le 17 décembre.")]),
            c("Rapporter les propositions du groupe 2", "present", status="done",
              shares=[share(CINDY, reason="A rapporté avec Joachim le 17 décembre."),
                      share(JOACHIM, reason="A rapporté avec Cindy le 17 décembre.")]),
            c("Réunir les deux programmes en un seul", "write", 6, 3),
            c("Demander à chaque membre la place souhaitée", "contact", 3, 2, notes="Rien n'est imposé d'avance."),
        ]),
    "choisir-entre-les-deux-scenarios-h4xb": forum(
        "Choisir entre les deux scénarios", CADRAGE, priority="high", start="2025-01-06", due="2025-01-23",
        tags=["scénarios", "territoire"],
        description="Le premier a eu la préférence de Camille et de Yona ; rien n'est arrêté.",
        source=["avis-scenario-1", "accord-scenario-1", "risque-scenario-2", "q-territoire", "gagnant-gagnant"],
        contributions=[
            c("Comparer les deux scénarios point par point", "prepare", 3, 2, due="2025-01-17"),
            c("Dire ce que recouvre le « territoire »", "prepare", 2),
            c("Chercher ce que chaque partenaire y gagne", "prepare", 3),
        ]),
    "faire-confirmer-la-tenue-du-forum-c8rd": forum(
        "Faire confirmer la tenue du Forum", CADRAGE, priority="high", start="2024-12-18", due="2025-01-17",
        tags=["portage"],
        description="Lever l'incertitude et savoir qui porte le Forum : M. le Maire ou M. Weber.",
        source=["forum-alternative", "forum-continuer", "forum-portage", "portage-politique"],
        contributions=[
            c("Obtenir une réponse sur la tenue du Forum", "contact", 1),
            c("Faire préciser le portage politique", "contact", 1),
        ]),
    "dixieme-reunion-du-liavv-s2ku": forum(
        "Dixième réunion du LIAVV'", CADRAGE, milestone=True, due="2025-01-23", tags=["réunions"],
        source=["prochaine-reunion", "cadence"], dependencies=["consolider-la-feuille-de-route-w3pj"],
        contributions=[
            c("Proposer un thème et un ordre du jour", "prepare", 1, due="2025-01-15"),
            c("Proposer des séances plus courtes et plus proches", "prepare", 1, due="2025-01-15"),
        ]),
}

PARTNERSHIPS = {
    "contacter-les-communes-retenues-y7ge": forum(
        "Contacter les services d'achat des communes retenues", PARTENARIATS, status="under-way", priority="high",
        due="2024-12-31", tags=["réseau d'acheteurs"],
        description="Le SAP s'en charge, pour que le réseau et le partenariat existent au 1er janvier 2025.",
        source=["reseau-prise-de-contact", "villejuif-en-avance"],
        contributions=[
            c("Joindre chaque service d'achat", "contact", status="done", notes="Fait par le SAP."),
            c("Confirmer qui rejoint le réseau", "contact", 3, status="under-way", notes="Suivi par le SAP."),
        ]),
    "partager-nos-outils-avec-le-gosb-f5nm": forum(
        "Partager nos outils avec le réseau du GOSB", PARTENARIATS, start="2025-01-06", due="2025-02-14",
        priority="low", tags=["outils", "nomenclature"],
        description="Demande des acheteurs de l'EPT : des espaces dédiés où trouver tous nos outils innovants.",
        source=["export-reseau-gosb"],
        contributions=[
            c("Choisir les outils à partager", "prepare", 2, 2),
            c("Convenir d'un espace avec le réseau", "contact", 1),
            c("Y déposer la nomenclature achats durables", "logistics", 1),
        ]),
    "formaliser-l-acte-du-reseau-z9ta": forum(
        "Rédiger l'acte fondateur du réseau d'acheteurs", PARTENARIATS, priority="high", start="2025-01-06",
        due="2025-02-28", tags=["réseau d'acheteurs", "signature"],
        description="Une intention déclarée, pas un catalogue d'engagements.",
        source=["cadre-contenu", "cadre-acte", "portage-politique"],
        dependencies=["contacter-les-communes-retenues-y7ge"],
        contributions=[
            c("Écrire un premier texte", "write", 6, 2, due="2025-01-31"),
            c("Recueillir l'avis des futurs membres", "review", 4),
            c("Vérifier qui a pouvoir de signer", "contact", 2),
        ]),
    "recenser-le-besoin-de-chaque-commune-j6vc": forum(
        "Recenser le besoin de chaque commune invitée", PARTENARIATS, status="idea", start="2025-01-27",
        due="2025-02-14", scenarios=[TOWNS], tags=["communes"],
        description="Chaque commune vient pour un besoin : le connaître, et voir où les intérêts se rejoignent.",
        source=["avis-scenario-1", "accord-scenario-1"],
        dependencies=["choisir-entre-les-deux-scenarios-h4xb", "contacter-les-communes-retenues-y7ge"],
        contributions=[
            c("Interroger les services d'achat", "contact", 6, 3),
            c("Repérer les intérêts communs", "prepare", 3),
        ]),
    "fixer-la-place-du-reseau-q3he": forum(
        "Fixer la place du réseau d'acheteurs dans le Forum", PARTENARIATS, status="idea", start="2025-01-24",
        due="2025-01-31", scenarios=[NETWORK], tags=["réseau d'acheteurs"],
        description="Donner de la place au réseau sans perdre la main sur le Forum.",
        source=["q-place-scenario", "r-place-scenario", "risque-scenario-2"],
        dependencies=["choisir-entre-les-deux-scenarios-h4xb"],
        contributions=[
            c("Écrire qui décide de quoi", "write", 3, 2),
            c("En convenir avec les communes", "contact", 3),
        ]),
}

GUESTS = {
    "dresser-la-liste-des-invite-es-b4ys": forum(
        "Dresser la liste des invité·es", INVITATIONS, priority="high", start="2024-12-18", due="2024-12-23",
        tags=["invité·es"], description="Viser une cinquantaine de personnes, selon les publics cités par le groupe 1.",
        source=["g1-invites", "cadre-format"],
        contributions=[
            c("Lister élu·es et agent·es des communes voisines", "prepare", 2),
            c("Lister les fournisseurs", "prepare", 2),
            c("Lister les organismes parapublics", "prepare", 1),
            c("Lister les agent·es de la Ville", "prepare", 1),
        ]),
    "envoyer-les-invitations-m5zk": forum(
        "Envoyer les invitations", INVITATIONS, priority="high", irreversible=True, start="2024-12-26",
        due="2024-12-31", tags=["invité·es"],
        description="Annoncer la date, le lieu et la clôture des inscriptions en février.",
        source=["cadre-invitations"], dependencies=["dresser-la-liste-des-invite-es-b4ys"],
        contributions=[
            c("Rédiger l'invitation", "write", 2, due="2024-12-27"),
            c("Relire l'invitation", "review", 0.5, due="2024-12-30"),
            c("Faire partir les invitations", "logistics", 2),
        ]),
    "invitations-envoyees-x8rw": forum(
        "Invitations envoyées", INVITATIONS, milestone=True, priority="high", due="2024-12-31", tags=["invité·es"],
        source=["cadre-invitations"], dependencies=["envoyer-les-invitations-m5zk"]),
    "etudier-un-formulaire-d-attentes-p6gc": forum(
        "Étudier un formulaire d'attentes à l'inscription", INVITATIONS, status="idea", priority="low",
        start="2024-12-18", due="2025-01-10", tags=["inscriptions"],
        description="Idée de Nacer. Prévoir les questions sensibles, sans perdre le fil conducteur auquel tient Yona.",
        source=["q-formulaire", "r-formulaire", "formulaire-pour-contre"],
        contributions=[
            c("Peser l'intérêt et le risque", "prepare", 1, 2),
            c("Proposer quelques questions cadrées", "write", 1.5),
        ]),
    "suivre-les-inscriptions-t2vj": forum(
        "Suivre les inscriptions", INVITATIONS, start="2025-01-02", due="2025-02-28", tags=["inscriptions"],
        description="Inscriptions ouvertes jusqu'en février, une cinquantaine de personnes attendues.",
        source=["cadre-invitations"], dependencies=["invitations-envoyees-x8rw"],
        contributions=[
            c("Tenir la liste des inscrit·es", "logistics", 6),
            c("Relancer les invité·es sans réponse", "contact", 4, 2, due="2025-02-14"),
        ]),
    "garantir-un-minimum-de-participants-d9qf": forum(
        "Garantir un minimum de participant·es", INVITATIONS, priority="high", start="2025-01-20", due="J-14",
        tags=["inscriptions"], description="Ce que Joachim attend du LIAVV' pour que le Forum réussisse.",
        source=["seuil-participation"],
        dependencies=[("suivre-les-inscriptions-t2vj", "start-to-start")],
        contributions=[
            c("Fixer la participation minimale", "prepare", 1, due="2025-01-23"),
            c("Compter les inscrit·es par type d'invité·e", "prepare", 2, due="J-28"),
            c("Relancer de vive voix s'il en manque", "contact", 4, 3),
        ]),
    "inscriptions-closes-e7uh": forum(
        "Inscriptions closes", INVITATIONS, milestone=True, due="2025-02-28", tags=["inscriptions"],
        source=["cadre-invitations"], dependencies=["suivre-les-inscriptions-t2vj"]),
    "inviter-des-federations-k5xd": forum(
        "Inviter des fédérations professionnelles", INVITATIONS, status="idea", start="2025-01-06",
        due="2025-01-24", tags=["invité·es", "charte"],
        description="Les inviter, et leur proposer de signer la charte en fin de Forum.",
        source=["g1-federations"],
        contributions=[
            c("Repérer les fédérations, dont celle du bâtiment", "prepare", 1.5),
            c("Leur proposer de venir et de signer", "contact", 3, 2),
        ]),
    "solliciter-la-mission-commerces-a3np": forum(
        "Solliciter le chargé de mission commerces et artisanat", INVITATIONS, start="2025-01-06",
        due="2025-01-31", tags=["commerces"],
        description="Joachim préfère le contact direct aux courriers et aux flyers.",
        source=["commerces"],
        contributions=[
            c("Rencontrer le chargé de mission", "contact", 1),
            c("Aller voir les commerces avec l'élu de secteur", "contact", 6, 3),
        ]),
}

BEYOND = {
    "presenter-le-liavv-a-la-matinale-g8ce": {
        "title": "Présenter le LIAVV' à la Matinale des Achats", "phase": PARTENARIATS, "axis": AXIS,
        "status": "done", "tags": ["GOSB", "charte"],
        "description": "Matinale organisée par le GOSB. Des entreprises aussi y ont pris de l'intérêt.",
        "source": ["export-matinale"],
        "contributions": [
            c("Présenter le LIAVV'", "present", status="done",
              shares=[share(YONA, "lead", reason="A présenté le LIAVV' à la Matinale.")]),
            c("Présenter la Charte d'Achats Durables", "present", status="done", notes="Fait par M. Weber."),
        ],
    },
    "presenter-le-guide-des-achats-r7wb": {
        "title": "Présenter le guide des achats à la DG et au Codir", "phase": HORS_FORUM, "status": "done",
        "start": "2024-10-01", "due": "2024-11-29", "tags": ["guide des achats"],
        "description": "Achats sous 40 000 € HT. Accueil contrasté, plutôt bon à la DG. Travail du SAP.",
        "source": ["guide-presente"],
        "contributions": [
            c("Écrire le guide des achats", "write", status="done", notes="Fait par le SAP, dès octobre."),
            c("Le présenter à la DG, puis au Codir", "present", status="done", notes="Fait par le SAP, fin novembre."),
        ],
    },
    "rediger-le-guide-des-fournisseurs-v4mz": {
        "title": "Rédiger le guide des fournisseurs", "phase": HORS_FORUM, "status": "done",
        "tags": ["guide des fournisseurs"],
        "description": "Demandé par la DG, rédigé dans la foulée par le SAP.",
        "source": ["guide-fournisseurs"],
        "contributions": [
            c("Rédiger le guide", "write", status="done", notes="Fait par le SAP."),
            c("Le ranger dans le dossier « Achatpublic »", "logistics", status="done", notes="Fait par le SAP."),
        ],
    },
    "accompagner-les-directions-metiers-n6tk": {
        "title": "Accompagner les directions-métiers autrement", "phase": HORS_FORUM, "status": "idea",
        "priority": "low", "tags": ["guide des achats"],
        "description": "Leur confier les achats peu stratégiques, avec un autre appui du SAP, et en faire un levier "
        "durable et innovant.",
        "source": ["guide-enjeu", "guide-durabilite"],
        "contributions": [
            c("Aider à définir le besoin", "prepare"),
            c("Aider au sourçage", "prepare"),
        ],
    },
}
