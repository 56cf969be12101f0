/// Pasted text as it comes in, bounded, and free of what is not text.
struct Paste {
    /// More than this is no text that someone meant to type: the rest is dropped.
    static let maximumBytes = 1 << 20

    private var scalars = String.UnicodeScalarView()
    private var bytes = 0
    private var endedWithReturn = false

    /// The text so far; its line ends are newlines.
    var text: String { String(scalars) }

    /// Adds a scalar, when there is room for it and it is text.
    mutating func append(_ scalar: Unicode.Scalar) {
        let isPair = endedWithReturn && scalar == "\n"
        endedWithReturn = scalar == "\r"
        if isPair || bytes >= Self.maximumBytes { return }
        let kept: Unicode.Scalar = scalar == "\r" ? "\n" : scalar
        let isControl = kept.value < 0x20 || (0x7F...0x9F).contains(kept.value)
        if isControl && kept != "\n" && kept != "\t" { return }
        scalars.append(kept)
        bytes += UTF8.width(kept)
    }
}
