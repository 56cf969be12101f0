import LIAVVModel

/// What one person wants the dashboard to remember from one visit to the next, whatever laboratory they look at.
public struct Preferences: Sendable, Equatable {
    /// What they chose for good.
    public internal(set) var settings = PersonalSettings()
    /// The filters kept by name, each as a line that `ActionFilter` reads.
    public internal(set) var filters: [String: String] = [:]
    /// What was searched last, the latest first.
    public internal(set) var searches: [String] = []
    /// What was chosen in the palette last, the latest first: names of commands and of what was opened.
    public internal(set) var recent: [String] = []
    /// How the roadmap was looked at last.
    var roadmap = RoadmapView().remembered
    /// How the minutes were looked at last, and where one was in each.
    var minutes = MinutesView()

    /// What there is before anyone chose anything.
    public init() {}

    /// How long the name of a filter can be.
    static let longestName = 60

    /// The names of the filters as a French index would have them.
    var filterNames: [String] { filters.keys.sortedInFrench { $0 } }
}

extension State {
    /// What is chosen holds until the end of the visit; that it is forgotten then is said once.
    mutating func hearNotRemembered(_ reason: Phrase) {
        guard reason != unremembered else { return }
        unremembered = reason
        message = Message(Words.notRemembered + reason, .warning)
    }
}

extension MinutesView {
    /// The same without what only holds where one is now.
    var remembered: MinutesView {
        var view = MinutesView()
        (view.form, view.readingForm, view.places, view.last) = (form, readingForm, places, last)
        view.showsSource = showsSource
        return view
    }
}

extension RoadmapView {
    /// The same without what only holds where one is now: folded groups, the place in the calendar.
    var remembered: RoadmapView {
        var view = self
        (view.folded, view.zoom, view.origin) = ([], nil, nil)
        return view
    }
}
