"""The two rooms and their layouts. Sizes are plausible ones, to be replaced by measurements on the spot."""

CHAMBER = "salle-du-conseil-municipal-t6wn"
KIOSK = "kiosque-r3pd"

STAND_DAJAP = "stand-dajap"
STAND_PLANNING = "stand-programmation"
STAND_SUSTAINABLE = "stand-achats-durables"
COFFEE = "accueil-cafe"


def corners(*points):
    return [{"x": x, "y": y} for x, y in points]


def box(left, top, right, bottom):
    return corners((left, top), (right, top), (right, bottom), (left, bottom))


def at(id, kind, title, x, y, width, depth, **more):
    return {"id": id, "kind": kind, "title": title, "x": x, "y": y, "width": width, "depth": depth, **more}


ROOMS = {
    CHAMBER: {
        "title": "Salle du conseil municipal",
        "outline": corners(
            (0, 0), (1400, 0), (1400, 250), (1500, 250), (1500, 650), (1400, 650), (1400, 900), (0, 900)
        ),
        "obstacles": [
            {"id": "poteau-nord", "title": "Poteau nord", "x": 1000, "y": 250, "width": 40, "depth": 40},
            {"id": "poteau-sud", "title": "Poteau sud", "x": 1000, "y": 700, "width": 40, "depth": 40},
            {"id": "poteau-ouest", "title": "Poteau ouest", "x": 20, "y": 480, "width": 40, "depth": 40},
        ],
        "doors": [
            {"id": "entree", "title": "Entrée", "x": 1090, "y": 900, "clearWidth": 140, "leaves": 2,
             "role": "entrance", "leadsTo": "Hall"},
            {"id": "secours", "title": "Issue de secours", "x": 1070, "y": 0, "clearWidth": 90,
             "role": "emergency", "leadsTo": "Extérieur"},
            {"id": "cote", "title": "Porte latérale", "x": 0, "y": 780, "clearWidth": 90, "role": "exit",
             "leadsTo": "Couloir"},
        ],
        "notes": "Cotes vraisemblables, non relevées : à mesurer sur place, ainsi que le régime de sécurité.",
    },
    KIOSK: {
        "title": "Kiosque",
        "outline": corners(
            (100, 0), (700, 0), (800, 100), (800, 500), (700, 600), (100, 600), (0, 500), (0, 100)
        ),
        "doors": [
            {"id": "entree", "title": "Entrée", "x": 400, "y": 600, "clearWidth": 140, "leaves": 2,
             "role": "entrance", "leadsTo": "Extérieur"},
            {"id": "secours", "title": "Issue de secours", "x": 400, "y": 0, "clearWidth": 90,
             "role": "emergency", "leadsTo": "Extérieur"},
        ],
        "notes": "Cotes vraisemblables, non relevées : à mesurer sur place.",
    },
}

LAYOUTS = {
    "forum-en-salle-du-conseil-h8cy": {
        "title": "Forum en salle du conseil",
        "room": CHAMBER,
        "guests": 50,
        "items": [
            at("ecran", "screen", "Écran", 560, 10, 240, 10, power=400),
            at("estrade", "stage", "Estrade des tables rondes", 560, 90, 400, 140, capacity=5,
               notes="Trois à quatre intervenant·es et la personne qui anime."),
            at("pupitre", "lectern", "Pupitre", 830, 110, 60, 50, notes="Micro pour le mot d'ouverture."),
            at("plante", "plant", "Plante", 310, 60, 40, 40),
            at("table-signature", "table", "Table de signature", 180, 95, 160, 70, capacity=2,
               action="signer-l-acte-du-reseau-v5kt"),
            at("chaises-gauche", "chairs", "Chaises, côté gauche", 335, 480, 300, 360, rows=4, perRow=6,
               capacity=24, front=180),
            at("chaises-droite", "chairs", "Chaises, côté droit", 785, 480, 300, 360, rows=4, perRow=6,
               capacity=24, front=180),
            at(STAND_DAJAP, "stand", "Stand de la DAJAP", 1330, 130, 200, 120, rotation=90, capacity=6, staff=2,
               power=300, action="preparer-le-stand-de-la-dajap-e4hm", notes="Table, deux chaises, une grille."),
            at(STAND_PLANNING, "stand", "Stand programmation des achats", 1430, 450, 200, 120, rotation=90,
               capacity=6, staff=2, power=300, action="preparer-le-stand-programmation-u9cx",
               notes="Table, deux chaises, un écran de bureau."),
            at(STAND_SUSTAINABLE, "stand", "Stand achats durables", 1330, 780, 200, 120, rotation=90, capacity=6,
               staff=2, power=300, action="preparer-le-stand-achats-durables-k2wz",
               notes="Table, deux chaises, une grille ; angle de l'innovation."),
            at("accueil", "reception", "Table d'accueil", 770, 855, 180, 70, staff=2, front=180,
               action="accueillir-les-invite-es-g6vn", notes="Liste des inscrit·es et badges."),
        ],
        "zones": [
            {"id": "allee-des-stands", "title": "Allée des stands", "use": "circulation",
             "outline": box(1030, 0, 1260, 900)},
            {"id": "allee-centrale", "title": "Allée centrale", "use": "circulation",
             "outline": box(490, 300, 630, 660)},
            {"id": "fauteuil-avant", "title": "Place pour fauteuil, avant", "use": "wheelchair",
             "outline": box(945, 300, 1025, 430)},
            {"id": "fauteuil-arriere", "title": "Place pour fauteuil, arrière", "use": "wheelchair",
             "outline": box(945, 440, 1025, 570)},
            {"id": "file-accueil", "title": "File de l'accueil", "use": "queue", "outline": box(680, 690, 860, 810)},
        ],
        "notes": "Première esquisse : 48 chaises et deux places pour fauteuil. À revoir avec l'événementiel.",
    },
    "moment-convivial-au-kiosque-b5jt": {
        "title": "Moment convivial au kiosque",
        "room": KIOSK,
        "guests": 50,
        "items": [
            at(COFFEE, "coffee", "Accueil café", 125, 250, 240, 70, rotation=270, capacity=50, staff=2, power=2000,
               action="organiser-le-moment-convivial-n3ya"),
            at("panneau-innovants", "other", "Panneau achats innovants", 250, 30, 160, 20,
               action="organiser-le-moment-convivial-n3ya"),
            at("panneau-durables", "other", "Panneau achats durables", 560, 30, 160, 20,
               action="organiser-le-moment-convivial-n3ya"),
            at("panneau-ferme", "other", "Panneau de la ferme", 770, 200, 160, 20, rotation=90,
               action="organiser-le-moment-convivial-n3ya"),
            at("panneau-liavv", "other", "Panneau du LIAVV'", 770, 400, 160, 20, rotation=90),
            at("table-haute-1", "round-table", "Table haute 1", 570, 200, 70, 70, envelope=60, capacity=5),
            at("table-haute-2", "round-table", "Table haute 2", 570, 420, 70, 70, envelope=60, capacity=5),
            at("table-haute-3", "round-table", "Table haute 3", 230, 480, 70, 70, envelope=60, capacity=5),
        ],
        "zones": [
            {"id": "traversee", "title": "Passage d'une porte à l'autre", "use": "circulation",
             "outline": box(335, 0, 475, 600)},
        ],
        "notes": "Idée du groupe 2, si le kiosque est libre le 28 mars.",
    },
}
