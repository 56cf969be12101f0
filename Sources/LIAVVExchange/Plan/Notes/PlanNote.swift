/// One line beside a plan: the mark that stands on the plan, if any, and what it means.
struct PlanNote: Equatable {
    let mark: String
    let text: String

    init(_ text: String, mark: String = "") { (self.mark, self.text) = (mark, text) }
}

/// What a plan says in words under one title.
struct PlanSection: Equatable {
    let title: String
    let notes: [PlanNote]
}
