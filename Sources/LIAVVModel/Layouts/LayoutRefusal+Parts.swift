extension LayoutRefusal.Thing {
    var phrase: Phrase {
        switch self {
        case .item: Phrase("L’élément", "The item")
        case .zone: Phrase("La zone", "The zone")
        case .waiver: Phrase("La dérogation", "The waiver")
        case .door: Phrase("La porte", "The door")
        case .wall: Phrase("La cloison", "The wall")
        case .column: Phrase("Le poteau", "The column")
        case .corner: Phrase("Le coin", "The corner")
        case .slot: Phrase("Le créneau", "The slot")
        }
    }
}

extension LayoutRefusal.Measure {
    /// Lengths from one to the other, counts in figures.
    func phrase(_ range: ClosedRange<Int>) -> Phrase {
        let (low, high) = (word(range.lowerBound), word(range.upperBound))
        return name + Phrase(" doit être entre ", " must be between ") + low + Phrase(" et ", " and ") + high
            + Phrase(verbatim: ".")
    }

    private func word(_ number: Int) -> Phrase {
        switch self {
        case .width, .depth, .thickness, .clearWidth, .gap: .length(number)
        case .rows, .perRow, .columns, .guests, .leaves, .density, .storey: Phrase(verbatim: String(number))
        }
    }

    private var name: Phrase {
        switch self {
        case .width: Phrase("La largeur", "The width")
        case .depth: Phrase("La profondeur", "The depth")
        case .thickness: Phrase("L’épaisseur", "The thickness")
        case .clearWidth: Phrase("Le passage libre", "The clear width")
        case .gap: Phrase("L’écart", "The gap")
        case .rows: Phrase("Le nombre de rangées", "The number of rows")
        case .perRow: Phrase("Le nombre par rangée", "The number in a row")
        case .columns: Phrase("Le nombre de colonnes", "The number of columns")
        case .guests: Phrase("Le nombre d’invité·es", "The number of guests")
        case .leaves: Phrase("Le nombre de vantaux", "The number of leaves")
        case .density: Phrase("Le nombre de personnes pour 10 m²", "The number of people on 10 m²")
        case .storey: Phrase("L’étage", "The storey")
        }
    }
}

extension LayoutRefusal.OutlineFault {
    var phrase: Phrase {
        switch self {
        case .open:
            Phrase(
                "Il manque des coins\u{A0}: trois pour un contour, deux pour une cloison.",
                "Corners are missing: three for an outline, two for an inner wall.")
        case .crossing:
            Phrase(
                "Le contour se croiserait\u{A0}; déplacez un coin autrement.",
                "The outline would cross itself; move a corner some other way.")
        case .flat: Phrase("Le contour n’aurait pas de surface.", "The outline would have no area.")
        case .tooLarge:
            Phrase(
                "Ce serait plus long que 200 m\u{A0}; vérifiez l’unité (3,20 pour des mètres, 320 cm).",
                "That would be longer than 200 m; check the unit (3.20 for metres, 320 cm).")
        case .tooManyCorners(let most):
            Phrase("Pas plus de \(most) coins.", "No more than \(most) corners.")
        }
    }
}
