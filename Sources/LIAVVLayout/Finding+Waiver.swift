import LIAVVModel
import LayoutAnalysis

extension Finding {
    /// What a waiver notes of it: the figures as they are now, in whole units, a fraction on the side that is told.
    public var figures: (measured: Int?, limit: Int?) {
        let direction: FloatingPointRoundingRule = measured.kind.isWorseAbove ? .up : .down
        let whole = { (figure: Double?) in figure.map { min(max(0, $0.whole(direction)), Waiver.figures.upperBound) } }
        return (whole(measured.measured), whole(measured.limit))
    }

    /// That it was accepted when it was less grave, at what, by whom and when; nil when nobody did.
    ///
    /// - Parameter name: what a member is called.
    public func acceptedThen(_ name: (Identifier) -> String) -> Phrase? {
        guard let outgrown else { return nil }
        let figure = outgrown.measured.map { measured.unit.phrase(Double($0)) } ?? Phrase(verbatim: "?")
        let who = outgrown.author.map(name).map { Phrase(" par \($0)", " by \($0)") } ?? Phrase(verbatim: "")
        let day = outgrown.day.map { Phrase(" le \($0.long(in: .french))", " on \($0.long(in: .english))") }
        return Phrase("Accepté à ", "Accepted at ") + figure + who + (day ?? Phrase(verbatim: ""))
            + Phrase("\u{A0}; c’est pire depuis, le constat compte à nouveau.", "; it is worse now and counts again.")
    }
}

extension LayoutFinding {
    /// Whether it is worse than what a waiver accepted; one that notes no figure accepts all.
    func isWorse(than waiver: Waiver) -> Bool {
        isWorse(thanMeasured: waiver.measured.map(Double.init), limit: waiver.limit.map(Double.init))
    }
}
