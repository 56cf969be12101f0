import LIAVVModel

extension State {
    /// Where the selected action came from: the decision first, else the first passage that it names.
    var origin: Target? {
        guard let id = selection?.record, id.kind == .action, let action = laboratory.actions[id.id] else { return nil }
        let passages = action.provenance.compactMap { source -> (block: Block?, target: Target)? in
            guard let meeting = laboratory.meetings[source.meeting] else { return nil }
            guard let block = meeting.body.first(where: { $0.id == source.block }) else {
                return (nil, Target(record: meeting.reference))
            }
            return (block, .passage(meeting.id, block.id))
        }
        return (passages.first { $0.block?.kind == .decision } ?? passages.first)?.target
    }
}

extension Words {
    static let noOrigin = Phrase(
        "Cette action ne vient d’aucun compte rendu.", "This action did not come from any minutes.")
}
