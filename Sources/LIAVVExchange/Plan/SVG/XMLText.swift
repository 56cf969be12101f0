extension String {
    /// For the text or an attribute of an XML file: what is markup escaped, what cannot stand in one left out.
    var inXML: String {
        var text = ""
        for scalar in plainLine(atMost: 4000).unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

/// Text on the paper, in millimetres.
struct SVGText {
    let text: String

    init(_ string: String, x: Double, y: Double, _ classes: String) {
        text = #"<text class="\#(classes)" x="\#(x.inFile)" y="\#(y.inFile)">\#(string.inXML)</text>"#
    }
}
