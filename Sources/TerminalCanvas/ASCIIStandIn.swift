/// The ASCII character that says most nearly what a glyph says.
enum ASCIIStandIn {
    /// The stand-in for a glyph: its base letter, a like shape, or "?".
    static func character(for glyph: String) -> Character {
        guard let scalar = glyph.unicodeScalars.first else { return "?" }
        if scalar.isASCII { return Character(scalar) }
        if let known = table[scalar] { return known }
        return baseLetter(of: scalar) ?? ofBlock(scalar)
    }

    /// Unicode names an accented letter after its base: LATIN SMALL LETTER E WITH ACUTE.
    private static func baseLetter(of scalar: Unicode.Scalar) -> Character? {
        guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
        let words = name.split(separator: " ")
        guard words.count >= 4, words[2] == "LETTER", let letter = words[3].first, letter.isASCII else { return nil }
        return words[1] == "SMALL" ? letter.lowercased().first : letter
    }

    private static func ofBlock(_ scalar: Unicode.Scalar) -> Character {
        switch scalar.value {
        case 0x2190...0x21FF: ">"
        case 0x2500...0x257F: "+"
        case 0x2580...0x259F: "#"
        case 0x25A0...0x25FF: "*"
        default: scalar.properties.generalCategory == .spaceSeparator ? " " : "?"
        }
    }

    private static let groups: [(Character, String)] = [
        ("-", "─━╌╍┄┅┈┉╴╶╸╺╼╾‐‑‒–—−"), ("|", "│┃╎╏┆┇┊┋╵╷╹╻╽╿¦"), ("/", "╱⁄"), ("\\", "╲"), ("x", "╳×✗✘✕☒"),
        ("<", "←⇐◀◂‹≤◁◄"), (">", "→⇒▶▸›≥▷►"), ("^", "↑⇑▲▴△"), ("v", "↓⇓▼▾▽"), ("V", "✓✔☑"),
        ("*", "•‣●◆■▪★"), ("o", "◦∙○◇□▫☆"), ("@", "◐◑◒◓"), ("&", "♣"), ("_", "▁▂"), ("-", "▃"),
        ("|", "▌▎"), (".", "·"), ("~", "…≈∼"), ("'", "‘’‚′´"), ("\"", "“”„«»″"),
        ("!", "⚠¡"), ("?", "¿"), ("o", "°œøº"), ("O", "ŒØ"), ("a", "æª"), ("A", "Æ"), ("E", "€"), ("s", "ß"),
        ("1", "¹"), ("2", "²"), ("3", "³"), ("=", "≡▒▄▅═"), ("H", "║"), (":", "░"), ("%", "▓"), ("+", "±†"), ("u", "µ"),
        ("n", "╥"),
        ("I", "İ"),
        ("i", "ı"),
    ]

    private static let table: [Unicode.Scalar: Character] = groups.reduce(into: [:]) { table, group in
        for scalar in group.1.unicodeScalars { table[scalar] = group.0 }
    }
}
