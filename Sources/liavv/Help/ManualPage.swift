/// What the manual page generator of the argument parser is given to read.
enum ManualPage {
    /// The option by which it asks for the declarations of all commands.
    static let request = "--experimental-dump-help"

    /// The declarations in ASCII: `é` is `[u00E9]`.
    ///
    /// The generator drops whatever is not ASCII, and escapes backslashes. Put before each of these brackets
    /// afterwards, one backslash makes the mdoc escape of the character (see `install` in the Makefile).
    static func escaped(_ declarations: String) -> String {
        declarations.unicodeScalars.reduce(into: "") { result, scalar in
            guard !scalar.isASCII else { return result.unicodeScalars.append(scalar) }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            result += "[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
        }
    }
}
