import LIAVVModel
import LayoutAnalysis
import Testing

@testable import LIAVVLayout

/// Findings and cures in words.
@Suite("Words of findings")
struct FindingWordTests {
    @Test("long times are told in minutes, large numbers in threes; several doors are blocked, not one")
    func words() throws {
        #expect(Phrase.duration(33_448).fr == "558\u{A0}min" && Phrase.duration(95.2).en == "96 s")
        let many = LayoutRule.Unit.people.phrase(100_008)
        #expect(many.fr == "100\u{202F}008\u{A0}personnes" && many.en == "100,008 people")
        #expect(LayoutRule.Unit.people.phrase(9_999).fr == "9999\u{A0}personnes")
        let names = ThingNames(Layout(), Room())
        let lost = { (doors: [String]) in
            FindingWriter(
                LayoutFinding(
                    kind: .exitLoss, severity: .advice, subjects: doors, measured: 1, unit: .unitsOfPassage, at: nil),
                names
            ).sentence.fr
        }
        #expect(lost(["e", "f"]).contains("sont bloquées") && lost(["e"]).contains("est bloquée"))
        let aisle = LayoutFinding(
            kind: .aisleTooNarrow, severity: .toJudge, subjects: ["c"], measured: 44.99, limit: 60, at: nil)
        let told = FindingWriter(aisle, names).sentence.fr
        #expect(told.contains("45\u{A0}cm sur 60\u{A0}cm") && told.hasSuffix("il manque 15\u{A0}cm."), "\(told)")
    }

    @Test("further exits are told by their sizes, turns and rows in words")
    func cures() {
        let names = ThingNames(Layout(), Room())
        let said = { (cure: LayoutCure) in cure.phrase(names).fr.replacing("\u{A0}", with: " ") }
        #expect(said(.addExits(units: [2])) == "une sortie de plus, de 2 unités de passage")
        #expect(said(.addExits(units: [3, 3])) == "2 sorties de plus, de 3 unités de passage chacune")
        #expect(
            said(.addExits(units: [3, 2, 2]))
                == "3 sorties de plus : 1 de 3 unités de passage, 2 de 2 unités de passage")
        #expect(said(.addExits(units: [0])) == "une sortie de plus, même accessoire")
        let here = PlanePoint(x: 0, y: 0)
        #expect(said(.turn(id: "c", degrees: 90, by: here)) == "tourner « c » de 90° vers la droite")
        #expect(
            said(.fewerRows(id: "c", rows: 9, by: PlanePoint(x: 0, y: 20)))
                == "garder 9 rangées de « c », puis déplacer de 20 cm vers le bas")
    }

    @Test("places that nobody gets to, ways that are not measured, a width of which nothing may go")
    func ways() {
        let names = ThingNames(Layout(), Room())
        let said = { (finding: LayoutFinding) in
            FindingWriter(finding, names).sentence.fr.replacing("\u{A0}", with: " ")
        }
        let places = LayoutFinding(
            kind: .wheelchairPlaces, severity: .toJudge, measured: 0, limit: 2, unit: .places, at: nil,
            detail: .unreached(places: 2))
        #expect(said(places).hasSuffix("2 places sont libres, mais aucun chemin n’y mène depuis une entrée."))
        #expect(
            said(LayoutFinding(kind: .noEntrance, severity: .blocking, at: nil))
                == "La salle n’a pas d’entrée utilisable : les chemins depuis l’entrée ne se mesurent pas.")
        let rule = { (figure: LayoutRules, kind: LayoutFindingKind) in
            Finding(
                layout: .none,
                measured: LayoutFinding(
                    kind: kind, severity: .blocking, subjects: ["d"], measured: 110, limit: 230, figure: figure,
                    rule: figure.rule, at: nil), key: "k", waivers: [], names
            ).rule?.fr.replacing("\u{A0}", with: " ")
        }
        #expect(rule(.keptWidth, .exitObstructed) == "CO 37 : toute la largeur, 2,30 m (article lu)")
        #expect(
            rule(.protrusion, .zoneNarrowed)
                == "CO 37 : toute la largeur, 2,30 m, sauf 10 cm de saillie fixe (article lu)")
    }
}
