/// The rules for drawings: the classes that ``Drawing`` and ``Plot`` use.
enum PlotStyle {
  static let rules = """
    figure{margin:0;min-width:0}
    figcaption{font-weight:600;font-size:.9rem;margin:.25rem 0}
    svg{display:block}
    svg.plot{width:100%;max-width:26rem;height:auto}
    svg text{fill:var(--ink);font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;\
    font-variant-numeric:tabular-nums}
    svg .title{fill:var(--soft)}
    svg .small{font-size:10.5px;fill:var(--soft)}
    .middle{text-anchor:middle}
    .end{text-anchor:end}
    .frame{fill:none;stroke:var(--axis)}
    .grid{stroke:var(--rule)}
    .zero{stroke:var(--axis)}
    .guide{stroke:var(--soft);stroke-dasharray:4 3;fill:none}
    .first-line{fill:none;stroke:var(--blue);stroke-width:2;stroke-linejoin:round}
    .first{fill:var(--blue)}
    .second{fill:var(--orange)}
    .shipped{fill:var(--orange);stroke:var(--paper);stroke-width:1.5}
    .best{fill:var(--paper);stroke:var(--ink);stroke-width:2}
    .dot{fill:var(--blue);fill-opacity:.75;stroke:var(--paper)}
    .cloud{stroke:var(--blue);stroke-opacity:.7;stroke-linecap:round;fill:none}
    .track{fill:var(--rule)}
    .whisker{stroke:var(--ink);stroke-width:1.5;fill:none;vector-effect:non-scaling-stroke}
    .key{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;margin:.25rem 0 0;padding:0;font-size:.85rem}
    .key li{display:flex;gap:.4rem;align-items:center}
    .key svg{flex:none}
    svg.interval{display:inline-block;vertical-align:middle}

    """
}
