import LIAVVDashboard
import LIAVVModel
import LIAVVStore
import NcursesTerminal
import TerminalCanvas

/// Lets the viewer edit a text in their own editor, in the terminal that the dashboard lends it.
///
/// - Returns: what came of it; without an editor, that the built-in one is to be used.
func edit(_ request: TextRequest, beside terminal: NcursesTerminal) -> [Intent] {
    guard let command = Environment.editor else { return [.textNotEdited(request, nil)] }
    terminal.lend()
    let outcome = Result { () throws(Failure) in
        try ExternalEditor(command: command).edit(request.text, title: request.title)
    }
    terminal.takeBack()
    let told: Intent =
        switch outcome {
        case .success(let text): .textEdited(request, text)
        case .failure(let failure): .textNotEdited(request, failure.phrase)
        }
    return [.event(.resize(terminal.size)), told]
}
