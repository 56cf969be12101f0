/// A bar of whole metres below the plan, light and dark by turns, 10 cm of paper long.
struct SVGScaleBar {
    let text: String

    init(_ paper: PlanPaper) {
        let metres = paper.scale.rawValue / 10
        let step = paper.length(100)
        let (left, top) = (paper.frame.x, paper.frame.y + paper.frame.height + 3)
        let boxes = (0..<metres).map { metre in
            #"<rect x="\#((left + Double(metre) * step).inFile)" y="\#(top.inFile)" width="\#(step.inFile)" "#
                + ##"height="2" fill="\##(metre.isMultiple(of: 2) ? "#000" : "#fff")" stroke="#000" stroke-width=".2"/>"##
        }
        let ends = [0, metres].map { metre in
            SVGText("\(metre) m", x: left + Double(metre) * step, y: top + 6, "note").text
        }
        text = #"<g id="scale-bar">"# + "\n" + (boxes + ends).joined(separator: "\n") + "\n</g>"
    }
}
