extension Block {
    /// The passage as a later version of its document has it, with what members made of it.
    ///
    /// - Parameter ownState: what the former document alone said of its state.
    func revised(by read: Block, ownState: State?) -> Block {
        var block = self
        (block.line, block.endLine, block.written) = (read.line, read.endLine, read.written)
        // What members said became of it is not for the document to take back.
        if followUp.isEmpty, state == nil || state == ownState { block.state = read.state }
        if members.isEmpty || speaker != read.speaker { block.members = read.members.isEmpty ? members : read.members }
        (block.kind, block.level) = (read.kind, read.level)
        if !text.isTypedLike(read.text) { block.text = read.text }
        (block.speaker, block.group) = (read.speaker, read.group)
        if block.reason.isEmpty { block.reason = read.reason }
        // An answer to what another meeting asked stays one: a document speaks of its own questions alone.
        guard answersIn == nil || read.kind != .answer else { return block }
        (block.answers, block.answersIn) = (read.answers ?? (read.kind == .answer ? answers : nil), nil)
        return block
    }

    /// The passage as it stands, when its document says what it said: only where it is found is new.
    func confirmed(by read: Block) -> Block {
        var block = self
        (block.line, block.endLine, block.written) = (read.line, read.endLine, read.written)
        // What a member wrote stays as long as the document says what it said then.
        if isEdited(since: read) { block.written = read.source }
        if block.members.isEmpty { block.members = read.members }
        block.answers = block.answers ?? read.answers
        block.state = block.state ?? read.state
        return block
    }
}

extension Block {
    private func isEdited(since read: Block) -> Bool {
        kind != read.kind || text != read.text || speaker != read.speaker
    }
}

extension String {
    /// Whether another text differs by quotation marks, apostrophes and spaces alone, as programs set them on their own.
    fileprivate func isTypedLike(_ other: String) -> Bool { self == other || plainlyTyped == other.plainlyTyped }

    // Spaces between words are the document's; those inside quotation marks come with them.
    private var plainlyTyped: String {
        let plain = String(
            map { sign -> Character in
                if sign.isWhitespace || sign == "\u{202F}" { return " " }
                return "’‘ʼ".contains(sign) ? "'" : "“”„«»".contains(sign) ? "\"" : sign
            })
        return plain.replacing("\" ", with: "\"").replacing(" \"", with: "\"")
    }
}

extension Meeting {
    /// What its document says of the state of each passage: decisions are acted, questions open until answered in it.
    func ownStates() -> [Identifier: Block.State] {
        let answered = Set(body.filter { $0.line != nil }.compactMap(\.answers))
        var states: [Identifier: Block.State] = [:]
        for block in body {
            if block.kind == .decision { states[block.id] = .acted }
            if block.kind == .question { states[block.id] = answered.contains(block.id) ? .answered : .open }
        }
        return states
    }
}
