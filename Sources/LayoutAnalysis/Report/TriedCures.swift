extension LayoutReport {
    /// What cures a finding, each tried on a copy of the scene: the finding goes, and no blocking one comes.
    ///
    /// After those that hold come cures that cannot be tried, since they only say what is wanted: a further exit, so many
    /// people at most. Each trial measures the whole scene again, six times at most: ask when somebody looks.
    public func triedCures(of finding: LayoutFinding, most: Int = 2) -> [LayoutCure] {
        var (held, wanted, trials) = ([LayoutCure](), [LayoutCure](), 0)
        for cure in untriedCures(of: finding) where held.count < most {
            guard let cured = scene.applying(cure) else {
                wanted.append(cure)
                continue
            }
            guard trials < Self.mostTrials else { continue }
            trials += 1
            if LayoutReport(scene: cured, rules: rules).isCured(of: finding, since: self) { held.append(cure) }
        }
        return Array((held + wanted).prefix(most))
    }

    /// What may cure a finding, untried: what was thought of while measuring, and moves that leave a thing free.
    public func untriedCures(of finding: LayoutFinding) -> [LayoutCure] {
        var cures = finding.cures
        for cure in CureMoves(finding, in: scene).moves where !cures.contains(cure) { cures.append(cure) }
        return cures
    }

    /// Whether a cure can be tried, or only says what is wanted.
    public func canTry(_ cure: LayoutCure) -> Bool { scene.applying(cure) != nil }

    private static let mostTrials = 6

    private func isCured(of finding: LayoutFinding, since before: LayoutReport) -> Bool {
        guard count(of: finding.key) < before.count(of: finding.key) else { return false }
        // Until there is a way in and out nothing else is measured: what comes to light then was there before.
        if [.noExit, .noEntrance].contains(finding.kind) { return true }
        let blocking = Set(findings.filter { $0.severity == .blocking }.map(\.key))
        return blocking.allSatisfy { key in
            count(of: key, .blocking) <= before.count(of: key, .blocking)
        }
    }

    private func count(of key: String, _ severity: LayoutFinding.Severity? = nil) -> Int {
        findings.count { $0.key == key && (severity == nil || $0.severity == severity) }
    }
}
