/// A report before a cure and one after it, held up against each other.
struct CureTrial {
    let before: LayoutReport
    let after: LayoutReport

    /// Whether a finding is gone, and nothing as grave as it has come or become worse.
    func cures(_ finding: LayoutFinding) -> Bool {
        guard isGone(finding) else { return false }
        // Until there is a way in and out nothing else is measured: what comes to light then was there before.
        if [.noExit, .noEntrance].contains(finding.kind) || before.circulation == nil { return true }
        return !after.findings.contains { $0.severity <= finding.severity && isNewOrWorse($0) }
    }

    private func isGone(_ finding: LayoutFinding) -> Bool {
        // The way to an exit may be narrow between others then: it is gone when that exit is as wide as its door.
        if finding.kind == .exitObstructed {
            return !after.findings.contains { $0.kind == finding.kind && $0.subjects.first == finding.subjects.first }
        }
        guard count(finding, in: after) < count(finding, in: before) else { return false }
        guard [.tooNarrow, .narrowing, .unreachable].contains(finding.kind), let limit = finding.limit else {
            return true
        }
        // The neck may be between others now: it is gone when the things behind it are reached wide enough, or when what
        // is left has nothing to do with it.
        let behind = finding.kind == .unreachable ? finding.subjects : finding.affected
        return behind.allSatisfy { id in
            guard let neck = after.routes?.neck(to: id) else { return false }
            return neck.width >= limit - 1e-3 || Set(neck.between).isDisjoint(with: finding.subjects)
        }
    }

    private func count(_ finding: LayoutFinding, in report: LayoutReport) -> Int {
        report.findings.count { $0.key == finding.key }
    }

    /// Whether there was nothing like it before, or nothing as bad.
    private func isNewOrWorse(_ found: LayoutFinding) -> Bool {
        if [.tooNarrow, .narrowing].contains(found.kind) {
            return found.affected.contains { isNarrower($0, asked: found.limit ?? 0) }
        }
        let alike = { (report: LayoutReport) in report.findings.filter { Self.isAlike($0, found) } }
        let (now, then) = (alike(after), alike(before))
        guard now.count <= then.count else { return true }
        return !then.contains { then in
            found.severity >= then.severity && !found.isWorse(thanMeasured: then.measured, limit: then.limit)
        }
    }

    /// Whether one gets to a thing through less than before, or through too little where that was enough; a neck that
    /// others hid is not worse than those were.
    private func isNarrower(_ id: String, asked limit: Double) -> Bool {
        let (now, then) = (after.routes?.neck(to: id)?.width ?? 0, before.routes?.neck(to: id)?.width ?? 0)
        return now < then - 1 || (then >= limit - 1e-3 && now < limit - 1e-3)
    }

    /// Whether two findings are about the same; what they are measured between may have changed with the cure.
    private static func isAlike(_ one: LayoutFinding, _ other: LayoutFinding) -> Bool {
        guard one.kind == other.kind else { return false }
        return switch one.kind {
        case .noTurningSpace, .noWayOut, .exitLoss, .insufficientExits: true
        case .tooFarFromExit: one.figure == other.figure
        case .exitObstructed: one.subjects.first == other.subjects.first
        default: one.key == other.key
        }
    }
}
