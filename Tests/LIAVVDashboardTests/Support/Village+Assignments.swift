import LIAVVModel

extension Laboratory {
    /// The village with work in everyone's hands: all roles and answers, capacities, an absence, someone who left.
    static var busy: Laboratory {
        var laboratory = village
        var gone = Member.named("guy-vidal", "Guy", "VIDAL")
        gone.hasLeft = true
        laboratory.members[gone.id] = gone
        laboratory.members[.id("luc-noel")]?.capacity = 2
        laboratory.members[.id("ines-barre")]?.capacity = 20
        laboratory.members[.id("zoe-petit")]?.capacity = 4
        var absence = Absence()
        (absence.id, absence.from, absence.to) = (.id("conge"), .test + 7, .test + 11)
        laboratory.members[.id("zoe-petit")]?.absences = [absence]
        var choir = Action.titled("chanter", "Faire chanter la chorale", phase: "Cadrage", due: "2025-02-07")
        choir.contributions = [
            .titled(
                "partitions", "Copier les partitions", effort: 8,
                shares: [.of("luc-noel", as: .lead), .of("ines-barre", .proposed), .of("zoe-petit", .declined)]),
            .titled("solo", "Trouver une soliste", shares: [.of("zoe-petit", .toConfirm, as: .support)]),
            .titled("micro", "Prêter un micro", effort: 1, shares: [.of("guy-vidal")]),
        ]
        choir.contributions[0].wanted = 4
        laboratory.actions[.id("dessiner-l-affiche")]?.contributions.append(
            .titled("encre", "Acheter de l’encre", effort: 1, shares: [.of("zoe-petit")]))
        laboratory.actions[choir.id] = choir
        return laboratory
    }

    /// As much as a large group has: 500 actions, 2,000 contributions, 64 members.
    static var crowd: Laboratory {
        var laboratory = village
        for number in 0..<60 {
            var member = Member.named("membre-\(number)", "Prénom\(number)", "NOM\(number)")
            member.capacity = Double(number % 7)
            laboratory.members[member.id] = member
        }
        for number in 0..<500 {
            var action = Action.titled("tache-\(number)", "Tâche \(number)", phase: "", due: "J-\(number % 60)")
            action.contributions = (0..<4).map { piece in
                let shares = (0..<(number + piece) % 4).map { Share.of("membre-\((number * 3 + piece + $0 * 7) % 60)") }
                return .titled("piece-\(number)-\(piece)", "Partie \(piece)", effort: Double(piece), shares: shares)
            }
            laboratory.actions[action.id] = action
        }
        return laboratory
    }
}

extension Share {
    static func of(_ member: String, _ state: Share.State = .accepted, as role: Role) -> Share {
        var share = of(member, state)
        share.role = role
        return share
    }
}
