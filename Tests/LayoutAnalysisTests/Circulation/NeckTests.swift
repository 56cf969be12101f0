import LayoutAnalysis
import Testing

@Suite("Narrowest points") struct NeckTests {
    @Test("A slot of known width, at random angles and offsets, is measured without error") func slots() throws {
        var random = Seeded(state: 11)
        for _ in 0..<40 {
            let width = Double.random(in: 85...160, using: &random)
            let angle = Double.random(in: -40...40, using: &random)
            let offset = p(.random(in: -50...50, using: &random), .random(in: -50...50, using: &random))
            let circulation = try #require(Circulation(Rooms.slot(width: width, angle: angle, offset: offset)))
            let neck = try #require(circulation.neck(to: "goal"))
            #expect(abs(neck.width - width) < 1e-6, "\(width) at \(angle)°")
            #expect(Set(neck.between) == ["a", "b"])
        }
    }
}
