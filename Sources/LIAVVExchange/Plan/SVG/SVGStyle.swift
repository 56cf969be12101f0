/// How the marks look; told apart without colours.
enum SVGStyle {
    static let text = """
        <style>
        text { font-family: sans-serif; fill: #000 }
        .title { font-size: 6px; font-weight: bold }
        .note { font-size: 3px }
        .strong { font-weight: bold }
        .label { text-anchor: middle; dominant-baseline: central }
        .halo { stroke: #fff; stroke-width: .8px; stroke-linejoin: round }
        .large { font-size: 3px; font-weight: bold }
        .small { font-size: 2.3px }
        .frame { fill: none; stroke: #000; stroke-width: .2px }
        .mass { fill: #000; stroke: #000; stroke-linejoin: miter }
        .floor { fill: #fff; stroke: #000; stroke-width: .3px }
        .wall, .column { fill: #000; stroke: none }
        .column { fill: #444; stroke: #000; stroke-width: .3px }
        .opening { fill: #fff; stroke: #000; stroke-width: .15px }
        .leaf { fill: none; stroke: #000; stroke-width: .5px }
        .swing { fill: none; stroke: #000; stroke-width: .15px; stroke-dasharray: 1 .6 }
        .crossed { fill: none; stroke: #b00000; stroke-width: .9px }
        .item { stroke: #000; stroke-width: .35px }
        .envelope { fill: none; stroke: #555; stroke-width: .2px; stroke-dasharray: .6 .6 }
        .front { fill: #000; stroke: none }
        .zone { stroke: #555; stroke-width: .25px; stroke-dasharray: 2 1 }
        .way { fill: none; stroke: #00603a; stroke-width: .3px; stroke-dasharray: 1.5 1 }
        .farthest { fill: none; stroke: #00603a; stroke-width: .6px; stroke-dasharray: 3 1.2 }
        .gap { fill: none; stroke: #b00000; stroke-width: .4px }
        .ring { fill: #fff; stroke: #b00000; stroke-width: .4px }
        .dot { fill: #b00000; stroke: none }
        .number { font-size: 2.6px; font-weight: bold; text-anchor: middle; dominant-baseline: central }
        </style>
        """
}
