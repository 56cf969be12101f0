import LayoutAnalysis
import Testing

@Suite("Exits of a scene") struct ExitDemandTests {
    private func kinds(
        _ doors: [(x: Double, width: Double)], people: Int, _ regime: ExitRegime, length: Double = 2000
    ) -> [Problem] {
        let openings = doors.enumerated().map { index, door in
            Opening(id: "D\(index)", centre: p(door.x, 0), clearWidth: door.width, isExit: true, isEntrance: true)
        }
        return SceneCheck.problems(
            in: Scene(
                outline: box(0, 0, length, 800), doors: openings,
                exitDemand: ExitDemand(headcount: people, regime: regime)))
    }

    @Test("The cliff at 51: one wide door is enough for 50 in a small establishment") func cliff() {
        #expect(kinds([(1000, 140)], people: 50, .pe11).isEmpty)
        let found = kinds([(1000, 140)], people: 51, .pe11)
        #expect(found.map(\.kind) == [.insufficientExits] && found.map(\.subjects) == [["D0"]])
        #expect(found.first?.measured == 2 && found.first?.limit == 2)
    }

    @Test("Doors less than 5 m apart are one exit in a room longer than 10 m") func joined() {
        #expect(kinds([(300, 90), (700, 90)], people: 100, .co38).map(\.kind) == [.insufficientExits])
        #expect(
            kinds([(300, 90), (889, 90)], people: 100, .co38).map(\.kind) == [.insufficientExits], "jambs 499 cm apart")
        #expect(kinds([(300, 90), (890, 90)], people: 100, .co38).isEmpty, "jambs 500 cm apart")
        #expect(kinds([(300, 90), (700, 90)], people: 100, .co38, length: 1000).isEmpty)
    }

    @Test("Joined doors add their units, and a third door can join two") func added() {
        #expect(kinds([(300, 90), (700, 90), (1900, 140)], people: 201, .co38).isEmpty)
        let chain = kinds([(100, 90), (1300, 90), (700, 90), (1600, 90)], people: 100, .co38)
        #expect(chain.isEmpty, "100 and 700 are 510 cm apart")
        #expect(kinds([(100, 90), (1000, 90), (550, 90)], people: 100, .co38).map(\.kind) == [.insufficientExits])
    }

    @Test("A single wide exit farther than 25 m from a corner is refused") func tooFar() {
        #expect(kinds([(100, 140)], people: 50, .pe11, length: 3000).map(\.kind) == [.insufficientExits])
    }

    @Test("More people than the article speaks of are said so, not judged") func beyond() {
        let found = kinds([(200, 300), (1800, 300)], people: 301, .pe11)
        #expect(found.map(\.kind) == [.headcountBeyondArticle] && found.first?.measured == 301)
    }
}
