import LIAVVExchange
import LIAVVModel
import LIAVVStore

/// An error that says in one sentence what happened, where, and what to do.
protocol Worded: Error {
    var phrase: Phrase { get }
}

extension Refusal: Worded {}
extension ChangeFault: Worded {}
extension StoreFault: Worded {}
extension MinutesFault: Worded {}

/// Why a command ends without having done what was asked.
struct Failure: Worded {
    /// The sentence; empty when everything has been said already.
    let phrase: Phrase
    /// What the shell is told.
    let status: Int32

    init(_ phrase: Phrase, status: Int32 = 1) {
        self.phrase = phrase
        self.status = status
    }

    /// Ends with that status, without a word.
    static func silent(_ status: Int32) -> Failure { Failure(Phrase(verbatim: ""), status: status) }
}
