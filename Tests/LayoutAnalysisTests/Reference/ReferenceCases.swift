import LayoutAnalysis

/// Published cases; each says who printed the figure.
enum ReferenceCases {
    static let all = exits + places + walking + flows + ways

    private static let labour = "Code du travail R4216-8, the same rule as CO 38"

    private static let exits: [ReferenceCase] =
        [(101, 2, 3), (200, 2, 3), (201, 2, 4), (300, 2, 4), (301, 2, 5), (400, 2, 5), (401, 2, 6), (500, 2, 6)]
        .flatMap { people, exits, units in
            let set = RequiredExits.co38(headcount: people).first
            return [
                ReferenceCase("exits for \(people) people", Double(exits), "exits", source: labour) {
                    set.map { Double($0.normalExits) }
                },
                ReferenceCase("units of passage for \(people) people", Double(units), "UP", source: labour) {
                    set.map { Double($0.totalUnits) }
                },
            ]
        }

    private static let places = [
        ReferenceCase("exit of 1.60 m", 2, "UP", source: "FFB") { Double(PassageUnits.count(clearWidth: 160)) },
        ReferenceCase("wheelchair places for 162 seats", 5, "places", source: "access-market.com") {
            Double(AccessibleSeating.wheelchairPlaces(seats: 162))
        },
    ]

    private static let walking = [
        ReferenceCase("40 m at 1 m/s", 40, within: 0.01, "s", source: "IMO MSC.1/Circ.1533 test 1, NIST Verif.2.1") {
            ReferenceRooms.way(ReferenceRooms.corridor, from: p(0, 100)).map { $0.straightened / 100 }
        },
        ReferenceCase("40 m at 1.33 m/s", 26...34, "s", source: "RiMEA test 1") {
            ReferenceRooms.way(ReferenceRooms.corridor, from: p(0, 100)).map { $0.straightened / 133 }
        },
        ReferenceCase("20 m at 2 people/m²", 30.5, within: 0.05, "s", source: "jupedsim-network") {
            WalkingSpeed.time(length: 2000, density: 2)
        },
        ReferenceCase("free speed", 1.199, within: 0.001, "m/s", source: "SFPE Handbook ch. 67") {
            WalkingSpeed.speed(density: 0)
        },
        ReferenceCase("density of the greatest flow", 1.88, within: 0.005, "people/m²", source: "SFPE Handbook ch. 67")
        {
            let densities = (0...376).map { Double($0) / 100 }
            return densities.max { WalkingSpeed.flow(density: $0) < WalkingSpeed.flow(density: $1) }
        },
        ReferenceCase("corridor at 1.9 people/m²", 0.67, within: 1e-9, "m/s", source: "IMO MSC.1/Circ.1533") {
            CorridorTable.row(density: 1.9).speed
        },
        ReferenceCase("corridor at 3.5 people/m²", 0.32, within: 1e-9, "people/s/m", source: "IMO MSC.1/Circ.1533") {
            CorridorTable.row(density: 4).flow
        },
    ]

    private static let flows = [
        ReferenceCase(
            "100 people, exit of 1 m, least time", 75.2, within: 0.05, "s", source: "IMO test 4, NIST Verif.5.2"
        ) {
            FlowModel.imo.time(people: 100, clearWidth: 100)
        },
        ReferenceCase("100 people, exit of 1 m, hydraulic", 75.2...120, "s", source: "IMO test 4: no faster") {
            Evacuation(people: 100, exits: [("d", 100)])?.flowTime
        },
        ReferenceCase("100 people, 0.70 m effective", 107.5, within: 0.1, "s", source: "EvacuatioNZ §2.2, by hand") {
            FlowModel(specificFlow: 1.33, boundary: 15).time(people: 100, clearWidth: 100)
        },
        ReferenceCase("the same after the first", 106.3, within: 0.05, "s", source: "EvacuatioNZ §2.2") {
            FlowModel(specificFlow: 1.33, boundary: 15).timeAfterFirst(people: 100, clearWidth: 100)
        },
        ReferenceCase("50 people, opening of 0.60 m", 62.8, within: 0.05, "s", source: "jupedsim-network") {
            FlowModel(specificFlow: 1.3, boundary: 0).timeAfterFirst(people: 50, clearWidth: 60)
        },
        ReferenceCase(
            "two doors against four, 1000 people", 1.6...2.4, "times", source: "RiMEA test 9 (JuPedSim's band)"
        ) {
            let times = [2, 4].map { LayoutReport(scene: ReferenceRooms.hall(doors: $0)).evacuation?.flowTime ?? .nan }
            return times[0] / times[1]
        },
        ReferenceCase("flow of the corridor less that of the exit", -0.05...10, "people/s", source: "RiMEA test 12") {
            let circulation = Circulation(ReferenceRooms.twoRooms)
            return circulation?.neck(toExit: "out").map {
                FlowModel.sfpe.flow(clearWidth: $0.width) - FlowModel.sfpe.flow(clearWidth: 100)
            }
        },
    ]

    private static let ways = [
        ReferenceCase("shortest way about the corner", 20.0998, within: 1e-4, "m", source: "RiMEA test 6 (own figure)")
        {
            ReferenceRooms.way(ReferenceRooms.corner, from: p(0, 100)).map { $0.straightened / 100 }
        },
        ReferenceCase("widest way through the corridor", 1, within: 1e-6, "m", source: "RiMEA test 12 (own reading)") {
            Circulation(ReferenceRooms.twoRooms)?.neck(toExit: "out").map { $0.width / 100 }
        },
        ReferenceCase("slot of 1.05 m turned by 33°", 1.05, within: 1e-8, "m", source: "own series of slots") {
            Circulation(Rooms.slot(width: 105, angle: 33, offset: p(13, 7)))?.neck(to: "goal").map { $0.width / 100 }
        },
    ]
}
