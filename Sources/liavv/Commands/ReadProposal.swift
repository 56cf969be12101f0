import LIAVVModel

extension ProposalAcceptCommand {
    /// What was read from a sentence, for what nobody says otherwise; of what a group proposed only its words count.
    struct Read {
        private let reading: RequestReading
        private let laboratory: Laboratory

        init(_ laboratory: Laboratory, _ proposal: Proposal, _ session: Session) throws {
            self.laboratory = laboratory
            reading =
                proposal.request == nil
                ? RequestReading() : laboratory.reading(of: proposal, today: session.today)
        }

        /// The fields that were typed, and those that were read beside them.
        func fields(besides typed: [(key: String, text: String)]) -> [(key: String, text: String)] {
            let due = reading.date.map { [(key: "due", text: $0.due.text)] } ?? []
            let lead = reading.lead.flatMap(\.member).map { [(key: "lead", text: $0.text)] } ?? []
            return typed + (due + lead).filter { read in !typed.contains { $0.key == read.key } }
        }

        /// Those beside the lead who are one member each.
        var people: [Identifier] { reading.contributors.compactMap(\.member) }

        /// Hours of work, where the sentence says them.
        var effort: Double? { reading.effort?.hours }

        /// Names that could be those of several members.
        var open: [Phrase] {
            reading.mentions.filter { $0.part != .named }.compactMap { mention in
                guard case .choice(let ids) = mention.who else { return nil }
                return Words.whoIsMeant(mention.words, ids.map { laboratory.members[$0]?.fullName ?? $0.text })
            }
        }
    }
}
