import LIAVVModel
import Testing

@testable import LIAVVExchange

@Suite struct NameMatcherTests {
    private let matcher = NameMatcher(Fixture.members)

    @Test(arguments: ["Élodie", "elodie", "NGUYEN BAUDRY", "Nguyen-Baudry Elodie", "Mme Élodie NGUYEN-BAUDRY (RH)"])
    func aPersonUnderAnyOfTheirNames(name: String) {
        #expect(matcher.match(name) == .member(Identifier("elodie-nguyen-baudry") ?? .none))
    }

    @Test func anotherSpelling() { #expect(matcher.match("la cheffe") == .member(Identifier("ines-castel") ?? .none)) }

    @Test func neighboursAreNotMixedUp() {
        #expect(matcher.match("Paul") == .member(Identifier("paul-artaud") ?? .none))
        #expect(matcher.match("Paula") == .member(Identifier("paula-artois") ?? .none))
        #expect(matcher.match("Inès") == .ambiguous(["Inès BRUN", "Inès CASTEL"]))
        #expect(matcher.match("Inès C.") == .member(Identifier("ines-castel") ?? .none))
    }

    @Test(arguments: ["Ibrahim SWO", "Pau", "Inès MARTIN", "Paulo", "", "  "])
    func nobody(name: String) { #expect(matcher.match(name) == .unknown) }

    @Test func aSlipInOneNameIsSeenThrough() {
        #expect(matcher.match("Maud KERVELA") == .near(Identifier("maud-kervella") ?? .none, fullName: "Maud KERVELLA"))
        #expect(
            matcher.match("Maud KERVELLO") == .near(Identifier("maud-kervella") ?? .none, fullName: "Maud KERVELLA"))
        #expect(matcher.match("Maud KARVALLO") == .unknown)
        #expect(matcher.match("Maud MARTIN") == .unknown)
    }

    @Test func aSlipInASingleNameIsAsked() throws {
        #expect(matcher.guesses(at: "Paulla") == ["Paula ARTOIS"])
        #expect(matcher.guesses(at: "Pauls").isEmpty == false && matcher.guesses(at: "Kervelo") == ["Maud KERVELLA"])
        #expect(matcher.guesses(at: "Zébulon").isEmpty && matcher.guesses(at: "Maud KERVELLO").isEmpty)
        let reading = try Fixture.read("Présents :\n\n- Paulla\n- Zébulon\n", members: Fixture.members)
        #expect(
            reading.notes.map(\.kind).prefix(2)
                == [.ambiguousName("Paulla", candidates: ["Paula ARTOIS"]), .unrecognisedName("Zébulon")])
    }
}
