import LayoutAnalysis
import Testing

@Suite("Table of rules") struct RuleTableTests {
    @Test("Every figure names its article and source, and is positive", arguments: LayoutRules.allCases)
    func rows(figure: LayoutRules) {
        #expect(!figure.rule.article.isEmpty && !figure.rule.source.isEmpty && figure.value > 0)
    }

    @Test("Figures count what they say, in centimetres for lengths") func values() {
        #expect(LayoutRules.unitOfPassage.value == 60 && LayoutRules.unitOfPassage.rule.unit == .centimetres)
        #expect(LayoutRules.accessoryWidth.rule.confidence == .secondary)
        #expect(LayoutRules.travelWithChoice.value == 5000 && LayoutRules.travelWithoutChoice.value == 3000)
        #expect(LayoutRules.turningSpace.value == 150 && LayoutRules.deadEnd.value == 1000)
    }

    // 162 seats → 5 is printed by access-market.com.
    @Test(
        "Wheelchair places",
        arguments: [(162, 5), (1, 2), (50, 2), (51, 3), (100, 3), (101, 4), (0, 0), (-1, 0)])
    func wheelchairPlaces(seats: Int, expected: Int) {
        #expect(AccessibleSeating.wheelchairPlaces(seats: seats) == expected)
        #expect(AccessibleSeating.wheelchairPlaces(seats: .max) > 0)
    }
}
