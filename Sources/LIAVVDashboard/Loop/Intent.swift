import LIAVVLayout
import LIAVVModel
import TerminalCanvas

/// What someone meant, or what came back from outside. (`Action` is taken: it is a record of the model.)
public enum Intent: Sendable {
    /// A key, a click, a paste, a new size.
    case event(TerminalCanvas.Event)
    /// A command, chosen by its key, from the palette, or with the mouse.
    case command(CommandName)
    /// The disk has these changes.
    case saved([Identifier])
    /// What came of a change on the disk, merged with what others did.
    case written(Written)
    /// Someone else wants something else in the same place; what stands on the disk now.
    case conflict(Conflict, [RecordReference: Value?])
    /// Taking a change back would overwrite what someone did since.
    case overwrites(Conflict)
    /// A conflict could not be ended, and why.
    case notSettled(Conflict, Phrase)
    /// Others wrote: what they did, as far as the journal knows, and the records as they stand on the disk now.
    case elsewhere([PastChange], [RecordReference: Value?])
    /// The whole folder was read again, as anything in it may have changed.
    case reloaded(Laboratory)
    /// The conflicts that wait for an answer, this one's among them.
    case conflicts([Conflict])
    /// What the viewer did in earlier sittings.
    case recalled(UndoStack, of: Identifier?)
    /// What others did since the viewer was here last, the latest first.
    case missed([PastChange])
    /// What was done, for the review.
    case reviewed([PastChange])
    /// What was done to a record, or to anything, the latest first.
    case history(of: RecordReference?, [PastChange])
    /// A layout has been measured.
    case measured(LayoutStudy)
    /// The words of all records, as they were when that was asked for.
    case indexed(TextIndex)
    /// What is in the bin.
    case bin([Removed])
    /// Who is changing what right now.
    case presences([Presence])
    /// What the viewer wants remembered could not be kept, and why.
    case notRemembered(Phrase)
    /// A frame was written to the file at that path, or why not.
    case dumped(String)
    case notDumped(Phrase)
    /// Something could not be read that was asked for.
    case notRead(Phrase)
    /// A long text was edited.
    case textEdited(TextRequest, String)
    /// It could not be edited, and why; nil: there is no editor but the one built in.
    case textNotEdited(TextRequest, Phrase?)
    /// The disk refused these changes, and why.
    case saveFailed([Identifier], Phrase)
    /// Midnight has passed.
    case newDay(Day)
    /// Time has passed: what the disk refused is tried again.
    case tick
}
