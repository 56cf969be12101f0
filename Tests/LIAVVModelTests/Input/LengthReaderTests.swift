import LIAVVModel
import Testing

@Suite struct LengthReaderTests {
    @Test(
        "lengths",
        arguments: [
            ("3,20", 320, "3,20 m"), ("3.2 m", 320, "3,20 m"), ("320 cm", 320, "3,20 m"), ("3", 300, "3 m"),
            ("0,4", 40, "40 cm"), (",5", 50, "50 cm"), ("40cm", 40, "40 cm"), ("3200 mm", 320, "3,20 m"),
            ("1m20", 120, "1,20 m"), ("1 m 05", 105, "1,05 m"), ("2 mètres", 200, "2 m"), ("1 metre", 100, "1 m"),
            ("12 centimètres", 12, "12 cm"), ("3,205", 321, "3,21 m"), ("3,204 m", 320, "3,20 m"),
            ("0", 0, "0 cm"), ("200", 20_000, "200 m"), ("201", 201, "2,01 m"), ("320", 320, "3,20 m"),
            ("250,5", 25_050, "250,50 m"), ("3\u{A0}M", 300, "3 m"), ("0012", 1200, "12 m"), ("9 mm", 1, "1 cm"),
            ("1,000000", 100, "1 m"),
        ])
    func read(_ text: String, _ centimetres: Int, _ understood: String) {
        let length = FieldReader.length(text)
        #expect(length?.centimetres == centimetres && length?.isRelative == false)
        #expect(length?.understood.fr == understood.map { $0 == " " ? "\u{A0}" : String($0) }.joined())
        #expect(length?.applied(to: 1_000) == centimetres)
    }

    @Test(
        "so much more or less",
        arguments: [
            ("+0,5", 50, "50 cm de plus", "50 cm more"), ("-40cm", -40, "40 cm de moins", "40 cm less"),
            ("− 1,2 m", -120, "1,20 m de moins", "1.20 m less"), ("+1m20", 120, "1,20 m de plus", "1.20 m more"),
            ("-0", 0, "0 cm de plus", "0 cm more"),
        ])
    func relative(_ text: String, _ centimetres: Int, _ fr: String, _ en: String) {
        let length = FieldReader.length(text)
        #expect(length?.centimetres == centimetres && length?.isRelative == true)
        #expect(length?.understood.fr.map { $0 == "\u{A0}" ? " " : String($0) }.joined() == fr)
        #expect(length?.understood.en == en)
        #expect(length?.applied(to: 1_000) == 1_000 + centimetres)
    }

    @Test(
        "no lengths",
        arguments: [
            "", " ", "m", "cm", "+", "-", "+-3", "--3", "3,2,1", "3..2", ".", ",", "3.", "beaucoup", "3 km", "3x2",
            "1m2", "1m200", "m20", "inf", "nan", "1e3", "0x10", "٣", "3²", "400,01", "40001 cm", "99999999",
            "9999999999999999999999", "1.0000001", "3 4 m 5", "\u{301}",
            String(repeating: "1", count: 10_000),
        ])
    func unread(_ text: String) { #expect(FieldReader.length(text) == nil) }

    @Test(
        "in a field of centimetres a bare whole number is centimetres; what is shown can be typed",
        arguments: [
            ("320", 320), ("3,20", 320), ("3,20 m", 320), ("3.2m", 320), ("320 cm", 320), ("-0,5 m", -50), ("-50", -50),
            ("1m20", 120),
        ])
    func field(_ text: String, _ centimetres: Int) throws {
        let field = try #require(Item.shape.field("x"))
        #expect(try Sample().reader.value(of: field, from: text) == .integer(centimetres))
        let staff = try #require(Item.shape.field("staff"))
        #expect(throws: Refusal.self) { try Sample().reader.value(of: staff, from: text + " m") }
    }

    @Test(
        "sizes",
        arguments: [
            ("3 x 2", 300, 200), ("3x2", 300, 200), ("3,20 × 0,8 m", 320, 80), ("300 * 200 cm", 300, 200),
            ("3m x 200cm", 300, 200), ("60 x 40cm", 60, 40), ("300 x 200", 300, 20_000), ("3 X 2", 300, 200),
            ("1m20 x 80 cm", 120, 80),
        ])
    func sizes(_ text: String, _ width: Int, _ depth: Int) {
        let size = FieldReader.size(text)
        #expect(size?.width == width && size?.depth == depth)
    }

    @Test("what a size is understood as")
    func understood() {
        #expect(FieldReader.size("3,2 x 0,8")?.understood == Phrase("3,20\u{A0}m × 80\u{A0}cm", "3.20 m × 80 cm"))
    }

    @Test(
        "no sizes",
        arguments: ["", "3", "x", "3x", "x2", "3x2x1", "+3x2", "3x-2", "-3 x -2", "axb", "3 sur 2", "99999999 x 1"])
    func noSizes(_ text: String) { #expect(FieldReader.size(text) == nil) }
}
