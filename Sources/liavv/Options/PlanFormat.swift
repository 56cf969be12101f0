import ArgumentParser
import LIAVVExchange

/// The forms in which a layout goes out, by the ends of their file names.
enum PlanFormat: String, CaseIterable, ExpressibleByArgument {
    case svg, dxf, txt

    /// The form that the end of a file name asks for; nil when it asks for none of them.
    init?(endOf path: String) {
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
        self.init(rawValue: path[path.index(after: dot)...].lowercased())
    }

    /// The file.
    func text(of sheet: PlanSheet, scale: PlanScale) -> String {
        switch self {
        case .svg: PlanSVG(sheet, scale: scale.scale).text
        case .dxf: PlanDXF(sheet).text
        case .txt: PlanText(sheet).text
        }
    }
}

/// How many centimetres of the room one centimetre of paper shows.
enum PlanScale: String, CaseIterable, ExpressibleByArgument {
    case fiftieth = "50"
    case hundredth = "100"

    var scale: PlanSheet.Scale { self == .fiftieth ? .fiftieth : .hundredth }
}
