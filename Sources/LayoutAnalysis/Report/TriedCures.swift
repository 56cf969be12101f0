extension LayoutReport {
    /// What cures a finding, each tried on a copy of the scene: the finding goes, and nothing as grave comes or gets worse.
    ///
    /// After those that hold come cures that cannot be tried, since they only say what is wanted: a further exit, so many
    /// people at most. Each trial measures the whole scene again, twelve times at most, six in a large room: ask when
    /// somebody looks. None when nothing simple cures it.
    public func triedCures(of finding: LayoutFinding, most: Int = 2) -> [LayoutCure] {
        var (held, wanted, trials) = ([LayoutCure](), [LayoutCure](), 0)
        for cure in untriedCures(of: finding) where held.count < most {
            guard let cured = scene.applying(cure) else {
                wanted.append(cure)
                continue
            }
            guard trials < mostTrials else { continue }
            trials += 1
            let after = CureTrial(before: self, after: LayoutReport(scene: cured, rules: rules))
            if after.cures(finding) { held.append(cure) }
        }
        let least = held.enumerated().sorted { ($0.element.effort, $0.offset) < ($1.element.effort, $1.offset) }
        return Array((least.map(\.element) + wanted).prefix(most))
    }

    /// What may cure a finding, untried: what was thought of while measuring, and moves that leave a thing free.
    public func untriedCures(of finding: LayoutFinding) -> [LayoutCure] {
        var cures = finding.cures
        for cure in CureMoves(finding, in: scene).moves where !cures.contains(cure) { cures.append(cure) }
        return cures
    }

    /// Whether moving or turning things is tried for such a finding.
    public func canMove(for finding: LayoutFinding) -> Bool { !CureThings(finding, in: scene).things.isEmpty }

    /// Whether a cure can be tried, or only says what is wanted.
    public func canTry(_ cure: LayoutCure) -> Bool { scene.applying(cure) != nil }

    /// Six where a trial takes long, up to twelve where it does not.
    private var mostTrials: Int { min(12, max(6, 300_000 / max(1, clearance?.grid.count ?? 1))) }
}
