import LIAVVLayout
import LIAVVModel
import TerminalCanvas

/// Everything that the dashboard knows: one value, changed by `update` and shown by `draw`, by nothing else.
public struct State: Sendable {
    /// The records, as they stand in memory.
    public internal(set) var laboratory: Laboratory
    /// What the folder could not read, in words.
    public let problems: [Phrase]
    /// The files of the folder that could not be read, from the folder down.
    let unread: [String]
    /// The day on which the dashboard is looked at.
    public internal(set) var today: Day
    /// Who is looking; nil until they say so.
    public internal(set) var viewer: Identifier?
    /// Whether nothing is ever written: changes stay in memory and the interface says so.
    public let isPreview: Bool
    /// The language of the interface.
    public internal(set) var language: Language
    /// What was asked for this visit alone.
    var visit: VisitOptions
    /// The size of the window.
    public internal(set) var size: Size
    /// The pane shown.
    public internal(set) var pane = Pane.home {
        didSet { if stale.contains(pane) { refresh(pane) } }
    }
    /// The panes whose rows are older than the records: they are put in place when they are shown.
    var stale: Set<Pane> = []
    /// The scenario shown; nil: all.
    public internal(set) var scenario: Identifier?
    /// How the roadmap is looked at.
    public internal(set) var roadmap = RoadmapView()
    /// How the assignments are looked at.
    public internal(set) var assignments = AssignmentsView()
    /// The exercise for a first visit, while it is done.
    var exercise: Exercise?
    /// Whether this is the sample, in which nothing matters.
    var isSample = false
    /// How the minutes are looked at.
    public internal(set) var minutes = MinutesView()
    /// What stands at the right of the text of minutes in a wide window.
    var beside = DetailState()
    /// How layouts are looked at.
    public internal(set) var planView = PlanView()
    /// Which actions the roadmap shows, in whatever form.
    public internal(set) var filter = ActionFilter()
    /// What the viewer wants remembered for the next visit.
    public internal(set) var preferences: Preferences
    /// The actions that the next command is for, instead of the selected one.
    public internal(set) var marked: Set<Identifier> = []
    /// The contributions that the next command is for, on the assignments.
    var markedPieces: Set<ContributionReference> = []
    /// The member that the mouse holds while its button is down.
    var heldMember: Identifier?
    /// Whether this is what stands beside the pane with the keys.
    var isBeside = false
    /// Whether the keys go to the detail beside the list.
    public internal(set) var isInDetail = false
    /// What lies over the pane; the last one has the keys.
    public internal(set) var overlays: [Overlay] = []
    /// What the message line says.
    public internal(set) var message: Message?
    /// What was done, and how much of it is on disk.
    public internal(set) var history = History()
    /// Changes that wait for their author's answer, because someone else changed the same thing.
    public internal(set) var conflicts: [Conflict] = []
    /// What others did since the viewer was here last, the latest first.
    public internal(set) var missed: [PastChange] = []
    /// Who else is changing what right now.
    public internal(set) var presences: [Presence] = []
    /// The moment of the last event: set by the loop, never read from a clock here.
    public var now: Instant
    /// Milliseconds by which the clocks on the wall are ahead of UTC.
    public var offset = 0
    /// Where identifiers come from.
    public var random: SplitMix64

    /// Whether nobody has moved in the home pane yet: what comes in late does not push the first row out of sight.
    var homeIsFresh = true
    var lists: [Pane: ListState] = [:]
    var details: [Pane: DetailState] = [:]
    var queries: [Pane: String] = [:]
    var jumps: [Place] = []
    var mouseIsFree = false
    /// Why preferences are not kept, as it was said last: the same is not said at every turn of the view.
    var unremembered: Phrase?
    var digest: Digest
    /// When everything can and must happen, in the scenario shown.
    var plan: Plan
    /// The actions that the filter lets through.
    var filtered = Filtered()
    /// The hours of each member in each week; nil until a form of the assignments asks for them.
    var weekly: WeeklyLoad?
    /// What was measured of each layout; older than the records until what was asked for comes back.
    var studies: [Identifier: LayoutStudy] = [:]
    /// What is being measured beside the keys.
    var asked: Set<Identifier> = []
    /// For which records, and where, what there is to measure was last looked through.
    var studied: (revision: Int, pane: Pane, isHeld: Bool)?
    /// Counts what has been measured, so that what was written of it is known to be old.
    var measurements = 0
    /// Items that the mouse holds on the drawing while its button is down.
    var planGrip: PlanGrip?
    /// The columns of the matrix of the assignments.
    var matrix = Matrix()
    /// Counts the changes of the records, so that what was worked out for one state is known to be old in the next.
    var revision = 0
    /// The rows of panes being searched, before and beside what is searched in them.
    var searches: [Pane: SearchIndex] = [:]
    /// The words of all records, as they stood at the revision `indexed`; made when something is searched first.
    var texts = TextIndex()
    var indexed: Int?
    /// Whether they are being read beside the keys.
    var isReadingTexts = false
    /// The search whose hits are walked through and marked, and a number that changes with it.
    var live: LiveSearch?
    var liveNumber = 0
    /// What the palette runs and opens; nil until it is opened.
    var palette: PaletteIndex?
    /// The sentence of minutes that one was led to.
    var emphasis: Target?
    /// What ties questions, decisions, actions and people of all meetings; older than the records until it is asked for.
    var followUpMemo: FollowUpMemo?
    /// What of the roadmap the mouse holds while its button is down.
    var grip: RoadmapGrip?

    /// A dashboard that has just been opened.
    ///
    /// - Parameters:
    ///   - problems: what of the folder could not be read, each a sentence.
    ///   - unread: the files that could not be, from the folder down.
    public init(
        laboratory: Laboratory, problems: [Phrase] = [], unread: [String] = [], conflicts: [Conflict] = [], today: Day,
        viewer: Identifier?,
        language: Language, size: Size, now: Instant, seed: UInt64, isPreview: Bool = false,
        preferences: Preferences = Preferences(), visit: VisitOptions = VisitOptions()
    ) {
        self.preferences = preferences
        self.visit = visit
        mouseIsFree = !preferences.settings.usesMouse
        roadmap = preferences.roadmap
        minutes = preferences.minutes
        self.isPreview = isPreview
        self.conflicts = conflicts
        self.laboratory = laboratory
        (self.problems, self.unread) = (problems, unread)
        self.today = today
        self.viewer = viewer
        self.language = language
        self.size = size
        self.now = now
        random = SplitMix64(seed: seed)
        digest = Digest(laboratory, today: today)
        plan = Plan(laboratory, today: today)
        if let first = problems.first { message = Message(first, .warning) }
        for pane in Pane.allCases { refresh(pane) }
        startWherePeopleLook()
        if isPreview { _ = measure() }
        returnToMeeting()
    }

    /// The minutes that people look for are those of the latest meeting, not of the one to come; the contribution, the
    /// first that nobody has taken.
    private mutating func startWherePeopleLook() {
        if let last = minutes.last ?? laboratory.lastMeeting(until: today)?.id {
            minutes.unfolded.insert(last)
            fill(.minutes)
            lists[.minutes]?.select { $0 == .meeting(last) }
        }
        lists[.roadmap]?.moveToEnd(false)
        if let first = digest.unassigned.first { lists[.assignments]?.select { $0 == .contribution(first.reference) } }
    }

    /// The list of the pane shown.
    var list: ListState {
        get { lists[pane] ?? ListState() }
        set { lists[pane] = newValue }
    }

    /// The detail of the pane shown.
    var detail: DetailState {
        get { details[pane] ?? DetailState() }
        set { details[pane] = newValue }
    }

    /// The conflicts that the viewer is asked about: their own, and those that nobody signed.
    var conflictsToSettle: [Conflict] {
        conflicts.filter { $0.change.author == nil || $0.change.author == viewer || viewer == nil }
    }

    func say(_ phrase: Phrase) -> String { phrase(language) }
    var writer: FieldWriter { FieldWriter(laboratory: laboratory, today: today, language: language) }
}

extension State {
    /// Works out what depends on the records; called when they change, never for a key.
    mutating func digestAgain() {
        digest = Digest(laboratory, today: today)
        replan()
        // What is gone, by whomever, is not marked any more.
        if !markedPieces.isEmpty { markedPieces.formIntersection(digest.open.map(\.reference)) }
        if !marked.isEmpty { marked = marked.filter { laboratory.actions[$0] != nil } }
        revision += 1
        filtered.texts = nil
        refresh()
        refreshInbox()
    }

    /// Plans what is shown; the calendar is kept as long as the closures are the same.
    mutating func replan() {
        let isKnown = plan.calendar.closures == laboratory.settings.closures
        plan = Plan(laboratory, scenario: scenario, today: today, calendar: isKnown ? plan.calendar : nil)
        weekly = nil
    }

    /// Puts the rows of every pane in place again, the selections kept: those of the pane shown now, others once they are.
    mutating func refresh() {
        stale = Set(Pane.allCases)
        refresh(pane)
    }

    mutating func refresh(_ pane: Pane) {
        stale.remove(pane)
        searches[pane] = nil
        if pane == .roadmap { sift() }
        fill(pane)
    }

    /// Puts the rows that the words searched for leave into the list.
    mutating func fill(_ pane: Pane) {
        if pane == .assignments { prepareAssignments() }
        if pane == .minutes { prepareFollowUp() }
        var list = lists[pane] ?? ListState()
        let former = list
        list.replace(spaced(queries[pane].map { found($0, in: pane) } ?? pane.rows(self), in: pane))
        if pane == .home, homeIsFresh { list.moveToEnd(false) }
        if pane == .layout { list.stay(inLayoutOf: former) }
        list.reveal(visible: Arrangement(self, pane: pane).list.rows)
        lists[pane] = list
        if pane == .assignments {
            findHeads()
            followSelection()
        }
        if pane == self.pane { refreshDetail() }
    }
}

/// Where someone was, to come back to.
struct Place: Hashable, Sendable {
    let pane: Pane
    let row: RowItem?
    let isInDetail: Bool
    let minutes: MinutesView.Form
}

/// One sentence for the message line.
public struct Message: Hashable, Sendable {
    /// How it is meant.
    public enum Tone: Sendable { case info, good, warning, bad }
    /// The words.
    public let phrase: Phrase
    /// How it is meant.
    public let tone: Tone
    /// The sign before it, when it has one of its own.
    let sign: String?

    init(_ phrase: Phrase, _ tone: Tone = .info, sign: String? = nil) {
        self.phrase = phrase
        self.tone = tone
        self.sign = sign
    }
}
