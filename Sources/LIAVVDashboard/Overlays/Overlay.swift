import LIAVVModel

/// What lies over a pane and has the keys.
public enum Overlay: Sendable {
    /// Choosing a member: to assign, to take off, or to say who one is.
    case members(MemberPicker)
    /// All commands, with a field to search them.
    case commands(CommandMenu)
    /// Everything that can be run or opened, found by a few letters.
    case palette(PaletteCard)
    /// Searching the words of everything.
    case find(FindCard)
    /// The words that the list is reduced to.
    case search(Field, former: String?)
    /// Which of two versions shall stand.
    case conflict(ConflictCard)
    /// What was done before.
    case history(HistoryList)
    /// What was removed.
    case bin(BinList)
    /// Removing something, named.
    case confirmRemoval(Target)
    /// Leaving although something is not on disk.
    case confirmQuit
    /// What the groups proposed, to be decided on.
    case proposals(ProposalInbox)
    /// The scenarios side by side.
    case comparison(ScenarioComparison)
    /// How far the roadmap is, as curves.
    case progress(ProgressCard)
    /// All fields of one thing.
    case form(Form)
    /// One field of one thing, or of several.
    case change(ChangeCard)
    /// How the roadmap is arranged.
    case arrange(ArrangeCard)
    /// A new action, typed as one line.
    case quickEntry(QuickEntryCard)
    /// Moving actions or the event in time.
    case move(MoveCard)
    /// Sharing out more evenly.
    case balance(BalanceCard)
    /// Who owns what, and what about it wants a look.
    case review(ReviewCard)
    /// Declining an offer.
    case decline(DeclineCard)
    /// The critical path and what cannot be met.
    case planning(PlanCard)
    /// The pieces of an action, each typed as one line.
    case split(SplitCard)
    /// Removing several things, counted.
    case confirmRemovals([Target])
    /// Items of a layout in the hand.
    case hold(HoldCard)
    /// What can be placed in a layout.
    case catalogue(CatalogueCard)
    /// Who staffs a stand when.
    case rota(RotaCard)
    /// What can be done to items together.
    case tidy(TidyCard)
    /// One line that is asked for.
    case ask(AskCard)
    /// The figures that layouts are held to.
    case rules(RulesCard)
    /// People leaving the room, as a picture.
    case crowd(CrowdCard)
    /// Layouts side by side.
    case layouts(LayoutsCard)
    /// Going to a place of the minutes.
    case jump(JumpCard)
    /// The next meeting and the calendar.
    case meeting(MeetingCard)
    /// The meeting that runs.
    case session(SessionCard)
    /// A text of several lines.
    case prose(ProseCard)
    /// What one person chose for good.
    case settings(SettingsCard)
    /// What is to become of a question or a decision.
    case followUp(FollowUpCard)
    /// A passage to be added to minutes.
    case addPassage(AddPassageCard)
    /// Which actions the roadmap shows.
    case filter(FilterCard)
    /// All keys of the card beneath.
    case hints(HintsCard)
}
