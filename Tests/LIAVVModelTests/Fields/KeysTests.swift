import LIAVVModel
import Testing

/// Keys stand in people's files: renaming one, or one word of a closed list, loses what they wrote. A new one is added
/// here; an old one is never taken away.
@Suite struct KeysTests {
    private static let keys = """
        laboratory: format name fullName event axes phases closures founded layoutRules
        member: givenName surname department role aliases capacity absences hasLeft notes
        contact: title givenName surname role organisation aliases notes
        action: title description axis phase status priority start due duration milestone irreversible lead dependencies \
        scenarios stand tags notes provenance contributions created completed
        scenario: title description for against takes changes state reason provenance
        room: title storey outline walls obstacles doors regime activity notes
        layout: title room scenarios guests blockedDoors items zones waivers notes
        meeting: number date start length place theme attendance agenda body nextDate nextTheme source digest stated notes started \
        ended current since paused pausedFor
        absence: id from to reason
        adaptedRule: rule value isOff reason author day verifiedOn
        agendaItem: id mark title minutes about state startedAt spent items
        attendance: id name member state arrived left
        axis: id number title description
        block: id kind level text speaker members answers answersIn item group state replacedBy replacedIn settledBy settledIn \
        followUp line endLine written reason verdicts
        blockedDoor: door reason
        closure: id title from to
        contribution: id title kind effort wanted due status notes shares
        corner: x y
        dependency: on link lag
        door: id title x y clearWidth leaves swing role leadsTo
        event: title day moment place room state expected floor invitationsDue registrationsDue notes
        followUp: id state day member meeting passage reason
        innerWall: id title thickness points
        item: id kind title x y width depth rotation envelope front rows perRow capacity staff rota power owner action original \
        notes
        obstacle: id title form x y width depth rotation
        provenance: id meeting block section line speaker group sentence
        scenarioChange: action start due note
        share: member role state reason
        staffSlot: id member from to
        verdict: id sentence state reason member date
        waiver: id finding measured limit author reason day
        zone: id title use outline density
        """

    private static let words = """
        action.status: idea planned under-way blocked done dropped
        action.priority: low normal high
        scenario.state: studied kept archived
        room.regime: existing-5 existing-1-4 new-5 new-1-4
        room.activity: undeclared meeting exhibition offices
        agendaItem.state: open done parked
        attendance.state: present excused absent
        block.kind: heading paragraph list-item question answer remark statement decision report proposal next-meeting
        block.state: acted questioned replaced withdrawn open answered turned-down
        contribution.kind: contact prepare write design present host logistics review other
        contribution.status: open under-way done dropped
        dependency.link: finish-to-start start-to-start finish-to-finish
        door.swing: outward inward sliding none
        door.role: entrance exit emergency accessory service
        event.state: tentative confirmed cancelled
        followUp.state: acted questioned replaced withdrawn open answered turned-down
        item.kind: stand table round-table stage lectern counter coffee chairs screen plant reception other
        obstacle.form: rectangle round
        share.role: lead contributor support
        share.state: proposed accepted declined to-confirm
        verdict.state: acted questioned replaced withdrawn open answered turned-down
        zone.use: circulation standing seated queue wheelchair storage
        """

    @Test func keys() {
        let found = Shape.all.map { "\($0.name): \($0.fields.map(\.key).joined(separator: " "))" }
        #expect(found == Self.keys.split(separator: "\n").map(String.init))
    }

    @Test func words() {
        let found = Shape.all.flatMap { shape in
            shape.fields.compactMap { field -> String? in
                guard case .choice(let choices) = field.kind else { return nil }
                return "\(shape.name).\(field.key): \(choices.map(\.value).joined(separator: " "))"
            }
        }
        #expect(found == Self.words.split(separator: "\n").map(String.init))
    }

    @Test func folders() {
        let folders = ["", "members", "contacts", "actions", "scenarios", "rooms", "layouts", "meetings"]
        #expect(RecordKind.allCases.map(\.folder) == folders)
        #expect(Settings.identifier.text == "liavv")
        #expect(Settings.currentFormat == 2)
    }
}
