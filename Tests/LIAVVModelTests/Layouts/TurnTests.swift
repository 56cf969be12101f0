import Foundation
import Testing

@testable import LIAVVModel

@Suite struct TurnTests {
    @Test("sines and cosines of all degrees, as the C library has them; quarter turns exactly")
    func circle() {
        for degrees in -720...720 {
            let (turn, angle) = (Turn(degrees: degrees), Double(degrees) * .pi / 180)
            #expect(abs(turn.cosine - cos(angle)) < 1e-14 && abs(turn.sine - sin(angle)) < 1e-14, "\(degrees)")
        }
        let quarters = [0, 90, 180, 270].map { Turn(degrees: $0) }
        #expect(quarters.map(\.cosine) == [1, 0, -1, 0] && quarters.map(\.sine) == [0, 1, 0, -1])
        for degrees in [Int.max, .min] { #expect((0..<360).contains(Turn.normal(degrees))) }
    }

    @Test("what is no place becomes the edge of the drawing")
    func centimetres() {
        #expect(Double.nan.centimetres == 0 && Double.infinity.centimetres == 200_000)
        #expect((-Double.infinity).centimetres == -200_000 && 1e300.centimetres == 200_000)
        #expect(2.5.centimetres == 3 && (-2.5).centimetres == -3)
    }
}
