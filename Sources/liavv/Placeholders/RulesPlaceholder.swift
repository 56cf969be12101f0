import LIAVVModel

/// Stands in for the rules of integrity until they are there.
extension Laboratory {
    func integrityProblems() -> [IntegrityProblem] { [] }
}

struct IntegrityProblem {
    let phrase: Phrase
}
