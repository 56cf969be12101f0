extension Action {
    /// Gives an action another status, and keeps the day on which it was done: every verb that changes a status does
    /// it this way.
    public mutating func become(_ status: Status, on day: Day) {
        if status != self.status { completed = status == .done ? day : nil }
        self.status = status
    }

    /// The same for an action as it stands in its file, once its fields were set.
    static func noteCompletion(in record: inout [String: Value], since former: [String: Value], on day: Day) {
        let (before, after) = (former["status"]?.text, record["status"]?.text)
        guard before != after else { return }
        if after == Status.done.rawValue { record["completed"] = .text(day.iso) }
        if before == Status.done.rawValue { record["completed"] = nil }
    }
}
