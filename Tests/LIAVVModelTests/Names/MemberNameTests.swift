import LIAVVModel
import Testing

@Suite struct MemberNameTests {
    private var sample = Sample()

    private func refusal(_ name: String) -> Refusal? {
        do throws(Refusal) {
            _ = try sample.laboratory.member(named: name)
            return nil
        } catch {
            return error
        }
    }

    @Test("by first name, surname, both, folded, in any order, and by identifier")
    func everyWay() throws {
        for member in sample.laboratory.members {
            let (given, surname) = (member.givenName, member.surname)
            let ways = [
                given, surname, member.fullName, "\(surname) \(given)", given.lowercased(), surname.lowercased(),
                member.fullName.folded, member.fullName.uppercased(), "  \(given)\u{A0}", member.id.text,
                "\(given) \(surname.prefix(2))", String(surname.prefix(4)),
            ]
            for way in ways { #expect(try sample.laboratory.member(named: way).id == member.id, "\(way)") }
        }
    }

    @Test(
        "who is meant",
        arguments: [
            ("Camille", "Camille"), ("camila", "Camila"), ("lorvelie", "Lorvélie"), ("Anne Laure", "Anne-Laure"),
            ("Anne", "Anne-Laure"), ("saïd", "Yona"), ("d'arcy", "Joachim"), ("Cin D", "Cindy"), ("cami pin", "Camila"),
            ("Me\u{301}ric", "Anne-Laure"),
        ])
    func meant(_ name: String, _ given: String) throws {
        #expect(try sample.laboratory.member(named: name).givenName == given)
    }

    @Test("several could be meant", arguments: ["Cam", "Cami", "cam", "CAMI", "Camil"])
    func ambiguous(_ name: String) {
        #expect(refusal(name) == .ambiguousName(name, candidates: ["Camila PINTILIE", "Camille FRAIGNAC"]))
    }

    @Test(
        "nobody is meant",
        arguments: [
            "", " ", "!", "Zoé", "Camille PINTILIE", "Camille Camille", "amille", "Cindy DELVOYE Yona", "\u{301}",
            "camille-0000",
        ])
    func unknown(_ name: String) { #expect(refusal(name) == .unknownName(name)) }

    @Test("another spelling decides like the name itself")
    mutating func aliases() throws {
        let camila = try sample.member("Camila")
        sample.laboratory.members[camila]?.aliases = ["Cam", "PINTILLIE"]
        #expect(try sample.member("cam") == camila)
        #expect(try sample.member("Pintillie") == camila)
        #expect(try sample.member("Pintil") == camila)
        #expect(refusal("Cami") != nil)
    }

    @Test("two people of one name are told apart by their identifiers")
    mutating func namesakes() throws {
        let (one, other) = (sample.add(member: "Paul", "DUPONT"), sample.add(member: "Paul", "DUPONT"))
        guard case .ambiguousName(_, let candidates)? = refusal("Paul") else {
            Issue.record("not ambiguous")
            return
        }
        #expect(Set(candidates) == ["Paul DUPONT (\(one))", "Paul DUPONT (\(other))"])
        #expect(try sample.member(one.text) == one)
    }

    @Test("a whole name comes before the beginning of another")
    mutating func closest() throws {
        let anne = sample.add(member: "Anne", "ROY")
        let camilleri = sample.add(member: "Zoé", "CAMILLERI")
        #expect(try sample.member("anne") == anne)
        #expect(refusal("Ann") != nil)
        #expect(try sample.laboratory.member(named: "Camille").givenName == "Camille")
        #expect(try sample.member("camiller") == camilleri)
    }
}
