import LIAVVModel

extension State {
    /// Folds the group that the selected row stands in, or opens the folded one that is selected.
    mutating func foldMember() {
        guard let group = group(of: list.selected) else { return }
        setFolded(!assignments.folded.contains(group.key), group)
    }

    mutating func setFolded(_ isFolded: Bool, _ group: PersonGroup) {
        if isFolded { assignments.folded.insert(group.key) } else { assignments.folded.remove(group.key) }
        refresh(.assignments)
        guard let place = list.rows.firstIndex(where: { $0.isSame(as: .person(group)) }) else { return }
        // What nobody has opens on its first row, as its heading cannot be selected then.
        list.select(place: list.rows[place].isSelectable ? place : min(place + 1, list.rows.count - 1))
        list.reveal(visible: Arrangement(self).list.rows)
        refreshDetail()
    }
}
