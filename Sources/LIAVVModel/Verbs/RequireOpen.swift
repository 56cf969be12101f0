extension Action {
    /// Nobody is offered what there is nothing left to do of.
    ///
    /// - Throws: `Refusal.isClosed`, naming the action or its contribution, whichever is done or dropped.
    func requireOpen(_ place: Int) throws(Refusal) {
        if status.isClosed { throw .isClosed(title, status.label) }
        let piece = contributions[place]
        if piece.status.isClosed { throw .isClosed(piece.title, piece.status.label) }
    }
}
