import LIAVVModel

/// The five places of the dashboard, in the order of their tabs.
public enum Pane: String, CaseIterable, Sendable, Hashable {
    case home, roadmap, assignments, layout, minutes

    /// What its tab says.
    public var title: Phrase {
        switch self {
        case .home: Phrase("Accueil", "Home")
        case .roadmap: Phrase("Feuille de route", "Roadmap")
        case .assignments: Phrase("Affectations", "Assignments")
        case .layout: Phrase("Plan", "Layout")
        case .minutes: Phrase("Comptes rendus", "Minutes")
        }
    }

    /// The digit that opens it, from 1.
    var digit: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    func next(by step: Int) -> Pane {
        let all = Self.allCases
        return all[(digit - 1 + step + all.count) % all.count]
    }
}
