import LIAVVModel

/// What the viewer says of what they were offered: yes, no, or « ask me again ».
extension State {
    /// The viewer’s part in the selected contribution, whatever they answered.
    var ownShare: (contribution: ContributionReference, share: Share)? {
        guard let viewer, let reference = selection?.contribution,
            let share = laboratory.contribution(reference)?.contribution.share(of: viewer)
        else { return nil }
        return (reference, share)
    }

    /// The selected contribution, when the viewer was offered a share of it and has not answered.
    var answerable: ContributionReference? {
        guard let viewer, let own = ownShare,
            laboratory.contribution(own.contribution)?.awaitsAnswer(of: viewer) == true
        else { return nil }
        return own.contribution
    }

    /// Why the viewer cannot give that answer; nil: they can, also another one than before.
    func obstacle(to answer: Share.State) -> Phrase? {
        guard viewer != nil else { return Disabled.whoAreYou }
        guard let own = ownShare else {
            return selection?.contribution == nil ? Disabled.noOneContribution : Words.notOffered
        }
        switch (answer, own.share.state) {
        case (.accepted, .accepted): return Words.acceptedAlready
        case (.declined, .declined): return Words.declinedAlready
        case (.proposed, .proposed), (.proposed, .toConfirm): return Words.notAnsweredYet
        default: return nil
        }
    }

    /// Records the viewer's answer to the selected offer.
    mutating func answer(_ state: Share.State) -> [Effect] {
        guard let viewer, let own = ownShare else { return [] }
        do throws(Refusal) {
            let change =
                state == .proposed
                ? try laboratory.takingBackAnswer(own.contribution, as: viewer, stamp: stamp())
                : try laboratory.answering(own.contribution, as: viewer, state, stamp: stamp())
            return stayingInPlace { $0.make(change) }
        } catch {
            return refuse(error)
        }
    }

    /// Offers oneself for the selected contribution, or for those marked in which one does not take part yet.
    mutating func offerOneself() -> [Effect] {
        guard let viewer else { return [] }
        let marked = markedOrSelected.filter {
            laboratory.contribution($0)?.contribution.share(of: viewer)?.state != .accepted
        }
        let pieces = marked.isEmpty ? Array((markedOrSelected + assignable).prefix(1)) : marked
        do throws(Refusal) {
            let change = try laboratory.volunteering(for: pieces, as: viewer, stamp: stamp())
            let notes =
                laboratory.capacityNotes([viewer]) + laboratory.absenceNotes([viewer], pieces, today: today)
            markedPieces = []
            let effects = stayingInPlace { $0.make(change) }
            if let note = notes.first { message = Message(note.phrase, .warning) }
            return effects
        } catch {
            return refuse(error)
        }
    }
}

extension Words {
    static let notOffered = Phrase(
        "On ne vous l’a pas proposée\u{A0}; + vous propose.", "You were not offered it; + offers yourself.")
    static let acceptedAlready = Phrase(
        "Vous l’avez acceptée\u{A0}; d décline, O reprend votre réponse.",
        "You have accepted it; d declines, O takes your answer back.")
    static let declinedAlready = Phrase(
        "Vous l’avez déclinée\u{A0}; o accepte, O reprend votre réponse.",
        "You have declined it; o accepts, O takes your answer back.")
    static let notAnsweredYet = Phrase(
        "Vous n’avez pas encore répondu\u{A0}; o accepte, d décline.",
        "You have not answered yet; o accepts, d declines.")
}
