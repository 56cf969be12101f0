import LIAVVModel
import Testing

/// Rules are set aside with a reason, in somebody’s name.
@Suite struct AdaptRuleTests {
    private var sample: LayoutSample
    private let name = Phrase("cul-de-sac", "dead end")

    init() throws { sample = try LayoutSample() }

    private func adapting(_ reason: String, _ change: @escaping (inout AdaptedRule) -> Void) throws(Refusal) -> Change {
        try sample.laboratory.adapting(rule: "deadEnd", name: name, name, reason: reason, stamp: stamp, change)
    }

    private var stamp: Stamp {
        Stamp(id: Sample.anyStamp.id, author: sample.laboratory.members.first?.id, date: Sample.anyStamp.date)
    }

    @Test("without a reason none is switched off or adapted")
    func reason() {
        #expect(refusal { try adapting(" ") { $0.isOff = true } } == .layout(.noRuleReason))
        #expect(refusal { try adapting("") { $0.value = 900 } } == .layout(.noRuleReason))
        let nobody = Stamp(id: stamp.id, author: nil, date: stamp.date)
        let (laboratory, name) = (sample.laboratory, name)
        #expect(
            refusal {
                try laboratory.adapting(rule: "deadEnd", name: name, name, reason: "vu", stamp: nobody) {
                    $0.isOff = true
                }
            } == .whoAreYou)
    }

    @Test("who, when and why stand beside it, and go when the article holds again")
    mutating func beside() throws {
        try sample.apply(try adapting("vu avec la mairie") { $0.value = 900 })
        let rule = try #require(sample.laboratory.settings.layoutRules.first)
        #expect(rule.value == 900 && rule.reason == "vu avec la mairie")
        #expect(rule.author == stamp.author && rule.day == stamp.date.day)
        try sample.apply(try adapting("travaux") { $0.isOff = true })
        #expect(sample.laboratory.settings.layoutRules.first?.reason == "travaux")
        try sample.apply(try adapting("") { $0.isOff = false })
        #expect(sample.laboratory.settings.layoutRules.first?.reason == "travaux", "nearer to the article")
        try sample.apply(try adapting("") { $0.value = nil })
        #expect(sample.laboratory.settings.layoutRules.isEmpty)
    }
}
