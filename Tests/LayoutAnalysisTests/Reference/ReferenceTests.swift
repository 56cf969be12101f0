import LayoutAnalysis
import Testing

@Suite("Published cases") struct ReferenceTests {
    @Test("Each gives what was published", arguments: ReferenceCases.all)
    func cases(reference: ReferenceCase) throws {
        let value = try #require(reference.computed())
        #expect(reference.expected.contains(value), "\(reference.line(value))")
        print(reference.line(value))
    }
}
