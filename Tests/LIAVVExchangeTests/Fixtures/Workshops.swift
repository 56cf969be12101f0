extension Fixture {
    /// Groups that report, and marks that Markdown would rather hide.
    static let workshops = """
        2ème séance de l’atelier Cantines, 2023-11-30

        Participants :

        - Sœur Anne
        - Tom PETIT
        - Zoé GRAND

        ---

        Sommaire

        A. Menus (10 min)

        a) Saisons

        b) Sans viande (5 min)

        B. Déchets

        Menus

        [Tom]: le pain part à la poubelle

        > Zoé : autant en faire des croûtons.

            Texte décalé par erreur

        | Jour | Restes |
        |------|--------|
        | lundi | 12 kg |

        **Retours des tables**

        - Groupe A (rapporteuse : Zoé) :

        Peser les restes chaque midi

        Invités : les délégués de classe

        - un bac par table
        - une affiche

        Groupe B, par Tom et Anne :

        → Composter derrière le préau

        → Donner le surplus

        ## Conclusion

        ✔ Essai de deux mois.

        ☑ Bilan : fin mars.

        ➔ Prévenir les familles avant l’essai.

        Tom

        <b>Merci à tous</b>

        *

        """
}
