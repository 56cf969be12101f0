import Testing

@testable import LIAVVModel

@Suite("Likeness of two texts") struct LikenessTests {
    private func score(_ a: String, _ b: String) -> Double { Likeness(a).score(Likeness(b)) }

    @Test("the same words are 1 whatever their case, accents and signs; nothing in common is 0")
    func ends() {
        #expect(score("Élu-es : « oui » !", "elu es oui") == 1)
        #expect(score("", "") == 1)
        #expect(score("", "oui") == 0)
        #expect(score("abc", "xyz") == 0)
    }

    @Test("a slip costs little, another sentence nearly everything")
    func between() {
        let text = "Le kiosque serait réservé auprès de la direction de la culture."
        #expect(score(text, "Le kiosque serait reservé auprès de la direction de la cutlure.") > 0.8)
        #expect(score(text, "Les invitations partent avant la fin de l’année, aux frais du service.") < 0.4)
    }

    @Test("it is the same both ways, and lengths alone can rule it out")
    func symmetry() {
        let (a, b) = (Likeness("réserver la salle"), Likeness("réserver la salle du conseil pour le 28 mars"))
        #expect(a.score(b) == b.score(a))
        #expect(a.score(b, atLeast: 0.9) == 0)
        #expect(a.score(b, atLeast: 0.1) == a.score(b))
    }
}

@Suite("Alignment of two sequences") struct AlignmentTests {
    private func pairs(_ first: String, _ second: String) -> [[Int]] {
        let (a, b) = (Array(first), Array(second))
        return Alignment(a.count, b.count) { a[$0] == b[$1] ? 1 : 0 }.pairs.map { [$0.0, $0.1] }
    }

    @Test("keeps the longest common subsequence")
    func longest() {
        #expect(pairs("abcd", "abxd") == [[0, 0], [1, 1], [3, 3]])
        #expect(pairs("", "a") == [])
        #expect(pairs("ab", "ba").count == 1)
    }

    @Test("is as long as the textbook’s recursion says", arguments: 0..<60)
    func textbook(seed: UInt64) {
        var random = Seeded(seed)
        let word = { (random: inout Seeded) in
            (0..<Int.random(in: 0...9, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" }
        }
        let (a, b) = (word(&random), word(&random))
        func longest(_ i: Int, _ j: Int) -> Int {
            if i == a.count || j == b.count { return 0 }
            return a[i] == b[j] ? 1 + longest(i + 1, j + 1) : max(longest(i + 1, j), longest(i, j + 1))
        }
        let found = pairs(String(a), String(b))
        #expect(found.count == longest(0, 0))
        #expect(found.allSatisfy { a[$0[0]] == b[$0[1]] })
        #expect(zip(found, found.dropFirst()).allSatisfy { $0[0] < $1[0] && $0[1] < $1[1] })
    }
}
