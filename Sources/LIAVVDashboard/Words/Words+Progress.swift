import LIAVVModel

/// What is said of the progress of the roadmap.
extension Words {
    static let progressTitle = Phrase("Avancement", "Progress")
    static let doneCurve = Phrase("faites", "done")
    static let scopeCurve = Phrase("en tout", "in all")
    static let neededPace = Phrase("rythme qu’il faudrait", "pace that it would take")
    static let todayMark = Phrase("auj.", "today")
}
