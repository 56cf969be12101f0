extension Fixture {
    /// Real headings, a numbered agenda, departments after the names.
    static let headings = """
        # CR du 5 février 2024 – Commission vélo

        **Lieu :** salle Jean-Moulin

        ## Présents

        * Maud KERVELLA (voirie)
        * Ibrahim SOW, espaces verts
        * Élodie NGUYEN-BODRY
        * Paul ARTAUD (excusé)

        ## Absents excusés

        * Irène VASSEUR

        ## Ordre du jour

        1. Bilan des essais (15 min)
           1. Comptages
           2. Avis des riverains (10 mn)
        2. Suite du plan vélo (1 h 15)

        ## 1. Bilan des essais

        Les compteurs ont tourné trois semaines ; la moitié
        des passages se fait avant neuf heures.

        - le pont compte double
        - la rue haute reste vide
          - sauf le mercredi

        Question de Maud : qui relit les relevés d’été ?

        Question Élodie : et ceux d’hiver ?

        Réponse de Paul : le stagiaire, d’ici juin.

        ### Décisions

        - Garder les compteurs jusqu’en mai
        - Écrire aux riverains

        ## Prochaine réunion

        Le 4 mars 2024 à 14h, même salle.

        """
}
