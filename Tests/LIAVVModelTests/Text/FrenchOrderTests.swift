import LIAVVModel
import Testing

@Suite struct FrenchOrderTests {
    @Test(
        "accents and case count last",
        arguments: [
            ["abbé", "Abel", "écu", "Édith", "été", "zèbre"], ["cote", "coté", "côte", "côté"],
            ["Camila PINTILIE", "Camille FRAIGNAC", "Éloïse", "Yona"], ["le", "le kiosque", "le-la", "les"],
            ["oeil", "œil", "oeuf"],
        ])
    func order(_ words: [String]) {
        var random = Seeded(6)
        for _ in 0..<20 {
            #expect(words.shuffled(using: &random).sortedInFrench { $0 } == words)
        }
    }

    @Test func byKey() {
        let people = Sample().laboratory.members.sortedInFrench { $0.surname }
        #expect(people.map(\.surname).prefix(3) == ["BEN SAÏD", "D’ARCY", "DELVOYE"])
    }
}
