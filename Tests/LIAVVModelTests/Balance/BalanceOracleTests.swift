import Testing

@testable import LIAVVModel

@Suite(
    "Balance proposals against an exact solver",
    .enabled(if: BalanceOracle.isInstalled, "needs python3 with the package scipy"))
struct BalanceOracleTests {
    /// A case, what was proposed, and how things stand once all of it is accepted.
    private struct Outcome {
        let proposal: BalanceProposal
        let before: [[Int]]
        let after: [[Int]]
    }

    private func outcome(_ group: BalanceCase) throws -> Outcome {
        var laboratory = group.laboratory
        let before = group.takingPart(laboratory)
        let proposal = laboratory.balanceProposal(today: group.day)
        if !proposal.transfers.isEmpty {
            try laboratory.apply(
                laboratory.accepting(proposal.transfers, of: proposal, stamp: Sample.anyStamp, today: group.day))
        }
        return Outcome(proposal: proposal, before: before, after: group.takingPart(laboratory))
    }

    @Test("500 random groups: no rule is broken, and the largest load is the smallest possible")
    func groups() throws {
        let groups = try BalanceOracle.cases(500)
        let outcomes = try groups.map(outcome)
        let judgements = try BalanceOracle.judgements(outcomes.map(\.after))
        #expect(groups.count == 500 && judgements.count == 500)
        for (number, (outcome, judgement)) in zip(outcomes, judgements).enumerated() {
            let proposal = outcome.proposal
            #expect(judgement.faults == [], "group \(number)")
            let largest = try #require(judgement.largest), optimum = try #require(judgement.optimum)
            let given = try #require(judgement.given)
            #expect(abs(proposal.largestAfter - largest) < 1e-9, "group \(number)")
            #expect(abs(proposal.largestGiven - given) < 1e-9, "group \(number)")
            #expect(abs(given - optimum) < 1e-6, "group \(number): \(given) is left, \(optimum) is possible")
            #expect(proposal.lowerBoundGiven <= optimum + 1e-9, "group \(number)")
            #expect(proposal.isOptimal && proposal.gap == 0, "group \(number)")
        }
        expectEveryCase(groups, outcomes)
    }

    /// The comparison says something only if every case occurred.
    private func expectEveryCase(_ groups: [BalanceCase], _ outcomes: [Outcome]) {
        #expect(groups.count { $0.members.count == 16 && $0.contributions.count == 60 } >= 100)
        let proposals = outcomes.map(\.proposal)
        let transfers = proposals.flatMap(\.transfers)
        #expect(transfers.count { $0.from == nil } > 5000 && transfers.count { $0.from != nil } > 500)
        #expect(proposals.count { !$0.unplaced.isEmpty } > 100 && proposals.count { $0.unknownEffort > 0 } > 100)
        #expect(proposals.count { $0.largestGiven > 1 } > 10 && proposals.count { $0.largestGiven < 1 } > 100)
        #expect(proposals.count { $0.largestGiven < $0.largestAfter } > 10)
        #expect(proposals.count { $0.largestAfter < $0.largestBefore } > 50)
        let kept = zip(outcomes, groups).count { outcome, _ in outcome.before != outcome.after }
        #expect(kept > 400)
    }
}
