import LIAVVLayout
import LIAVVModel

/// A layout to be measured, with all that its study depends on.
public struct StudyRequest: Sendable, Hashable {
    let layout: Layout
    let room: Room?
    let settings: Settings

    /// Measures it; this may take a while for a hall.
    public var study: LayoutStudy { LayoutStudy(layout, in: room, settings: settings) }
}

extension State {
    /// Measures what has changed: the layout shown at once when its room is of the usual size, others beside the keys.
    mutating func measure() -> [Effect] {
        if pane == .layout, detail.source?.isHeld != (held != nil) { refreshDetail() }
        guard [pane, besidePane].contains(where: { $0 == .layout || $0 == .home }), isStudyOld else { return [] }
        studied = (revision, pane, held != nil)
        var requests: [StudyRequest] = []
        let shown = pane == .layout ? shownLayout : nil
        for layout in [shown].compactMap(\.self) + laboratory.layouts.filter({ $0.id != shown?.id }) {
            let room = layout.room.flatMap { laboratory.rooms[$0] }
            guard studies[layout.id]?.isOf(layout, room, laboratory.settings) != true else { continue }
            let request = StudyRequest(layout: layout, room: room, settings: laboratory.settings)
            let isQuick = layout.id == shown?.id && (room.map(LayoutStudy.cells) ?? 0) <= Self.cellsAtOnce
            if isQuick || isPreview {
                take(request.study)
            } else if asked.insert(layout.id).inserted {
                // One at a time of each: what changes meanwhile is measured once the answer has come.
                requests.append(request)
            }
        }
        studies = studies.filter { laboratory.layouts[$0.key] != nil }
        return requests.isEmpty ? [] : [.measure(requests)]
    }

    /// Nothing is compared for a key that changes nothing.
    private var isStudyOld: Bool {
        held != nil || studied?.isHeld == true || studied?.revision != revision || studied?.pane != pane
    }

    /// A room of 30 × 20 m is measured between two keys.
    private static let cellsAtOnce = 80_000

    /// A study has come back, be it of what is shown or of what was a moment ago.
    mutating func hear(_ study: LayoutStudy) {
        asked.remove(study.layout.id)
        studied = nil
        take(study)
    }

    private mutating func take(_ study: LayoutStudy) {
        studies[study.layout.id] = study
        measurements += 1
        // What is said of it elsewhere is said anew once it is looked at.
        stale.formUnion([Pane.home, .layout].filter { $0 != pane })
        if pane == .layout {
            if planView.form == .findings { refresh(.layout) } else { refreshDetail() }
        } else if pane == .home {
            refresh(.home)
        }
    }
}
