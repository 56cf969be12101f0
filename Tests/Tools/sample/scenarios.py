"""The two scenarios, as far as the discussion tells what they are."""

TOWNS = "scenario-1-chaque-commune-son-besoin-d4kv"
NETWORK = "scenario-2-le-reseau-au-premier-plan-m7rh"

SCENARIOS = {
    TOWNS: {
        "title": "Scénario 1 – À chaque commune son besoin",
        "description": "Chaque commune vient avec un besoin à elle ; le Forum fait se rejoindre les intérêts. Le "
        "compte rendu ne détaille pas les scénarios : ceci est tiré des échanges.",
        "for": [
            "Plus pertinent et plus proche de la commande politique, selon Camille ; Yona approuve",
            "Les besoins restent propres à chaque commune, les intérêts se rencontrent",
        ],
        "against": ["Communes inégalement avancées : pas de mise en commun des programmations d'achats"],
        "state": "studied",
        "provenance": ["avis-scenario-1", "accord-scenario-1", "q-place-scenario"],
    },
    NETWORK: {
        "title": "Scénario 2 – Le réseau d'acheteurs en avant",
        "description": "Le réseau d'acheteurs occupe une place plus forte dans le Forum. Le compte rendu ne détaille "
        "pas les scénarios : ceci est tiré des échanges.",
        "for": [
            "Un dialogue plus solide avec les partenaires",
            "D'autres collectivités pourraient s'inspirer du modèle de Villejuif",
        ],
        "against": ["Risque de ne plus maîtriser notre propre initiative"],
        "state": "studied",
        "provenance": ["q-place-scenario", "r-place-scenario", "risque-scenario-2", "modele-villejuif"],
    },
}
