import LIAVVModel
import LayoutAnalysis
import Synchronization

extension LayoutStudy {
    /// What would cure a finding, tried; nil when nothing simple does.
    ///
    /// Each trial measures the room again, so it is done when somebody looks, and once for each study. In a hall that
    /// would take too long: there the phrase says that nothing was tried.
    public func cure(of finding: Finding) -> Phrase? { told.cure(of: finding.key) { newCure(of: finding) } }

    /// The same, or in words that nothing simple was found; nil where nothing was tried, as for a room that is missing.
    public func cureOrNone(of finding: Finding) -> Phrase? {
        if let cure = cure(of: finding) { return cure }
        guard report.canMove(for: finding.measured) || Self.isAboutWays(finding.measured.kind),
            Self.cells(of: room) <= Self.mostCells
        else { return nil }
        return Phrase("rien de simple n’a été trouvé", "nothing simple was found")
    }

    /// Findings that something else than a move might cure, though nothing that is tried does.
    private static func isAboutWays(_ kind: LayoutFindingKind) -> Bool {
        [
            .tooFarFromExit, .deadEnd, .noWayOut, .unreachable, .noTurningSpace, .noDoorSpace, .noUseSpace,
            .exitObstructed, .wheelchairPlaces,
        ].contains(kind)
    }

    /// What can be measured again while somebody waits.
    private static let mostCells = 80_000

    private func newCure(of finding: Finding) -> Phrase? {
        let isQuick = Self.cells(of: room) <= Self.mostCells
        let cures =
            isQuick
            ? report.triedCures(of: finding.measured) : Array(report.untriedCures(of: finding.measured).prefix(2))
        let phrases = cures.map { $0.phrase(names) }
        guard let first = phrases.first else { return nil }
        let joined = phrases.dropFirst().reduce(first) { $0 + Phrase("\u{A0}; ou ", "; or ") + $1 }
        let isUntried = !isQuick && cures.contains { report.canTry($0) }
        return isUntried ? joined + Phrase(" (non essayé)", " (not tried)") : joined
    }
}

/// The cures of one study that somebody has looked at; shared by its copies.
final class ToldCures: Sendable {
    private let known = Mutex<[String: Phrase?]>([:])

    func cure(of key: String, _ make: () -> Phrase?) -> Phrase? {
        if let told = known.withLock({ $0[key] }) { return told }
        let cure = make()
        known.withLock { $0[key] = .some(cure) }
        return cure
    }
}
