import LIAVVLayout
import LIAVVModel
import LayoutAnalysis

/// One layout as it goes out: what was measured, for whom, on which day, and in which language.
public struct PlanSheet: Sendable {
    /// How many centimetres of the room one centimetre of paper shows.
    public enum Scale: Int, Sendable, CaseIterable {
        case fiftieth = 50
        case hundredth = 100
    }

    /// The layout in its room, measured.
    public let study: LayoutStudy
    /// The event that it is for.
    public let event: Event
    /// The day that it is dated.
    public let day: Day
    /// The language that it speaks.
    public let language: Language
    /// What the layout is held to instead of the articles, and who said so.
    let adaptedRules: [Phrase]
    /// What the members are called who answer for something.
    let names: [Identifier: String]

    /// A sheet for a study of a layout of that laboratory.
    public init(_ study: LayoutStudy, in laboratory: Laboratory, on day: Day, language: Language) {
        (self.study, self.day, self.language, event) = (study, day, language, laboratory.event)
        adaptedRules = laboratory.adaptedRules
        names = Dictionary(
            laboratory.members.map { ($0.id, $0.fullName) }, uniquingKeysWith: { first, _ in first })
    }

    var layout: Layout { study.layout }
    var room: Room { study.room }
    var report: LayoutReport { study.report }

    func say(_ phrase: Phrase) -> String { phrase(language) }
}
