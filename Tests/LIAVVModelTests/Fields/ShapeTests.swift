import LIAVVModel
import Testing

@Suite struct ShapeTests {
    @Test("keys stand once and can be typed", arguments: Shape.all)
    func keys(_ shape: Shape) {
        let keys = shape.fields.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(
            keys.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) } })
    }

    @Test("names stand once")
    func names() {
        let names = Shape.all.map(\.name)
        #expect(Set(names).count == names.count)
        for kind in RecordKind.allCases {
            #expect(Shape.of(kind).name == kind.rawValue)
            #expect(Shape.named(kind.rawValue) == nil, "a nested structure has the name of a record")
        }
        #expect(Shape.named("nothing") == nil)
    }

    @Test("nested names lead somewhere", arguments: Shape.all)
    func nested(_ shape: Shape) {
        for field in shape.fields {
            switch field.kind {
            case .structure(let name): #expect(Shape.named(name)?.name == name)
            case .structures(let name, let identity):
                let inner = Shape.named(name)
                #expect(inner != nil)
                if let identity { #expect(inner?.field(identity)?.isRequired == true) }
            default: break
            }
        }
    }

    @Test("every label is said in both languages", arguments: Shape.all)
    func labels(_ shape: Shape) {
        var phrases = [shape.title] + shape.fields.map(\.label)
        for case .choice(let choices) in shape.fields.map(\.kind) { phrases += choices.map(\.label) }
        for phrase in phrases {
            #expect(!phrase(.french).trimmed.isEmpty && !phrase(.english).trimmed.isEmpty)
            #expect(phrase.fr.trimmed == phrase.fr && phrase.en.trimmed == phrase.en)
        }
    }

    @Test("choices of one field differ, in files and in words", arguments: Shape.all)
    func choices(_ shape: Shape) {
        for case .choice(let choices) in shape.fields.map(\.kind) {
            for names in [choices.map(\.value), choices.map(\.label.fr), choices.map(\.label.en)] {
                #expect(Set(names).count == names.count, "\(names)")
            }
        }
    }

    @Test("record kinds are said in both languages and have folders of their own")
    func kinds() {
        #expect(Set(RecordKind.allCases.map(\.folder)).count == RecordKind.allCases.count)
        #expect(Set(RecordKind.allCases.map(\.label.fr)).count == RecordKind.allCases.count)
        for kind in RecordKind.allCases { #expect(!kind.label.en.isEmpty) }
    }
}
