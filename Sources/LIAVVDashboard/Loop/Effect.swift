import LIAVVModel

/// What `update` wants done outside: the only way to disk, clock and terminal.
public enum Effect: Sendable {
    /// Make those changes on the disk, in that order.
    case save([Change])
    /// End a conflict: mine shall stand, or theirs.
    case settle(Conflict, mine: Bool)
    /// Find out who did what a change would overwrite.
    case attribute(Conflict)
    /// Read what the viewer did in earlier sittings, and what others did since.
    case recall(Identifier?)
    /// Read what was done since the last meeting, for the review.
    case readReview
    /// Read what was done to a record, or to anything.
    case readHistory(of: RecordReference?)
    /// Measure layouts beside the keys, the first one first.
    case measure([StudyRequest])
    /// Read the words of all records, for searching.
    case index(Laboratory)
    /// Read what is in the bin.
    case readBin
    /// Tell the others what the viewer is changing; nil: nothing any more.
    case announce(RecordReference?)
    /// Let the viewer edit a long text in an editor of their own.
    case editText(TextRequest)
    /// Leave the dashboard, unless the disk refuses something now.
    case quit
    /// Leave it whatever happens: the terminal is gone, or the system asks.
    case leave
    /// Let the terminal select text with the mouse, or take the mouse back.
    case captureMouse(Bool)
    /// Hand text to the terminal for its clipboard.
    case copy(String)
    /// Write a frame to a file of that name, where the viewer works or where their own things are.
    case dump(String, name: String)
    /// Keep what the viewer wants remembered: what differs from before, and nothing else.
    case remember(Preferences, since: Preferences)
}

extension Effect {
    /// Whether something is written into the folder that everyone shares.
    public var changesFolder: Bool {
        switch self {
        case .save, .settle, .announce: true
        default: false
        }
    }
}
