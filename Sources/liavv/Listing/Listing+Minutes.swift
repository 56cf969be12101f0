import LIAVVModel

extension Listing {
    static func passages(_ kinds: Set<Block.Kind>, _ session: Session, _ filter: ListFilter) -> Listing {
        let keys = Block.fields.map(\.key).filter { $0 != "id" }
        var listing = Listing([Words.text, Words.state, Words.saidBy, Words.meeting], keys: ["meeting"] + keys)
        for passage in session.laboratory.passages(kinds) where filter.concerns(passage) {
            let block = passage.block
            let meeting = session.laboratory.meetings[passage.meeting]
            listing.add(
                block.id.text,
                [
                    block.text, block.state?.label(session.language) ?? "", block.speaker,
                    meeting?.number.map { "n° \($0)" } ?? meeting?.date?.iso ?? passage.meeting.text,
                ], block.value, also: ["meeting": .text(passage.meeting.text)])
        }
        return listing
    }
}
