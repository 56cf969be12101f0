import LayoutAnalysis
import Testing

@Suite("Exits by the articles") struct ExitRuleTests {
    @Test(
        "Units of passage: published answers and both sides of every limit",
        arguments: [
            (90.0, 1), (140, 2), (160, 2), (86, 1), (133, 2), (180, 3), (85.5, 1), (85.4, 0), (132.9, 1), (170.9, 2),
            (171, 3), (240, 4), (60, 0), (0, 0), (-90, 0), (.nan, 0), (.infinity, 0),
        ])
    func units(width: Double, expected: Int) {
        #expect(PassageUnits.count(clearWidth: width) == expected)
    }

    @Test("An accessory exit is 60 cm, less 5 %", arguments: [(60.0, true), (57, true), (56.9, false), (.nan, false)])
    func accessory(width: Double, expected: Bool) {
        #expect(PassageUnits.isAccessory(clearWidth: width) == expected)
    }

    // Code du travail R4216-8 prints the same table; 501 and beyond follow from the text of CO 38.
    @Test(
        "CO 38 above 100 people: exits and units",
        arguments: [
            (101, 2, 3), (200, 2, 3), (201, 2, 4), (300, 2, 4), (301, 2, 5), (400, 2, 5), (401, 2, 6), (500, 2, 6),
            (501, 3, 6), (600, 3, 6), (601, 3, 7), (1000, 3, 10), (1001, 4, 11), (1500, 4, 15), (1501, 5, 16),
        ])
    func co38(people: Int, exits: Int, units: Int) {
        let accepted = RequiredExits.co38(headcount: people)
        #expect(accepted.count == 1)
        #expect(accepted.first?.normalExits == exits && accepted.first?.totalUnits == units)
        #expect(accepted.first?.smallestUnits == (people > 200 ? 2 : 1), "CO 36")
    }

    @Test("Numbers that no article speaks of, and numbers near the end of Int") func extremes() {
        #expect(RequiredExits.co38(headcount: 0).isEmpty && RequiredExits.pe11(headcount: -4).isEmpty)
        #expect(RequiredExits.pe11(headcount: 301).isEmpty)
        #expect(RequiredExits.co38(headcount: .max).first?.totalUnits == Int.max / 100 + 1)
        #expect(RequiredExits.co38(headcount: .min).isEmpty)
    }

    @Test(
        "Which doors are enough, in centimetres",
        arguments: [
            (ExitRegime.co38, 19, [90.0], true), (.co38, 19, [80], false), (.co38, 20, [140], false),
            (.co38, 50, [90, 60], true), (.co38, 50, [90, 50], false), (.co38, 51, [90, 60], false),
            (.co38, 100, [90, 90], true), (.co38, 100, [140, 60], true), (.co38, 100, [180], false),
            (.co38, 101, [90, 90], false), (.co38, 200, [140, 90], true), (.co38, 201, [180, 90], false),
            (.co38, 201, [140, 140], true), (.co38, 500, [180, 180], true), (.co38, 501, [180, 180], false),
            (.co38, 501, [140, 140, 140], true), (.pe11, 19, [90], true), (.pe11, 20, [90], false),
            (.pe11, 50, [140], true), (.pe11, 50, [90, 60], true), (.pe11, 51, [140], false),
            (.pe11, 100, [140, 60], true), (.pe11, 100, [90, 90], true), (.pe11, 101, [90, 90], false),
            (.pe11, 200, [140, 90], true), (.pe11, 200, [90, 90, 90], false), (.co38, 200, [90, 90, 90], true),
            (.pe11, 201, [180, 90], false), (.pe11, 300, [140, 140], true),
            (.pe11, 301, [600, 600, 600], false), (.co38, 10, [], false),
        ])
    func doors(regime: ExitRegime, people: Int, widths: [Double], expected: Bool) {
        let ways = widths.map { ExitWay(clearWidth: $0) }
        let isEnough = regime.combinations(headcount: people).contains { $0.accepts(ways) }
        #expect(isEnough == expected)
    }

    @Test("The single wide exit of PE 11 depends on 25 m") func travel() {
        #expect(RequiredExits.pe11(headcount: 50).map(\.travelLimit) == [2500, nil])
    }
}
