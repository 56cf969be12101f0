extension State {
    /// Runs a command that only the minutes have.
    mutating func runOnMinutes(_ name: CommandName) {
        switch name {
        case .jump: startJumping()
        case .nextLandmark: moveToLandmark(by: 1)
        case .previousLandmark: moveToLandmark(by: -1)
        case .quoteSource:
            minutes.showsSource.toggle()
            refreshDetail()
            message = Message(minutes.showsSource ? Words.sourceShown : Words.sourceHidden)
        case .pinMinutes: pinMinutes()
        case .pinnedUp: scrollPinned(by: -1)
        case .pinnedDown: scrollPinned(by: 1)
        case .foldMeeting: foldMeeting()
        case .openOrigin: if let origin { open(origin) }
        case .followUp: startFollowUp()
        case .addPassage: startAddingPassage()
        case .earlierMeetings: scrollMeetings(by: -1)
        case .laterMeetings: scrollMeetings(by: 1)
        default: break
        }
    }
}
