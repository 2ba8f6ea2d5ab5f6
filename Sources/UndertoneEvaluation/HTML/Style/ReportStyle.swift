/// The rules that only an evaluation needs.
enum ReportStyle {
  static let rules = tables + panels + cases + print

  private static let tables = """
    .figures th code{font-weight:400}
    .bar-cell{vertical-align:middle}
    td .interval{display:block;margin:.2rem 0 0 auto}
    .bar-cell .interval{margin:.2rem 0 0}
    @media (max-width:40rem){
    .figures th:first-child{min-width:6.75rem;overflow-wrap:anywhere}
    .figures .interval{width:4rem}
    .filters label{flex:1 1 8rem}
    .filters select,.filters input{width:100%}
    }
    .heat td{border:1px solid var(--paper)}
    .heat .right{font-weight:700;outline:2px solid var(--ink);outline-offset:-2px}
    .heat td .range{color:inherit;font-weight:400}

    """ + (1...10).map { ".heat-\($0){background:var(--heat-\($0))}\n" }.joined()

  private static let panels = """
    .panel{border-bottom:1px solid var(--rule);padding-bottom:.5rem}
    .plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:1rem 1.5rem}
    .single{max-width:26rem}

    """

  private static let cases = """
    .filters{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;background:var(--panel);padding:.75rem;\
    border-radius:6px;margin:.75rem 0}
    .filters label{display:grid;gap:.15rem;font-size:.85rem;max-width:100%}
    .filters output{padding:.5rem 0;font-size:.9rem}
    .cases{list-style:none;margin:0;padding:0}
    .case{border:1px solid var(--rule);border-left:4px solid var(--axis);border-radius:4px;padding:.6rem .9rem;\
    margin:.75rem 0;max-width:60rem}
    .case.better{border-left-color:var(--blue)}
    .case.worse{border-left:4px double var(--orange)}
    .case h3{font-size:.95rem;font-weight:400;margin:0;display:flex;flex-wrap:wrap;gap:.15rem .75rem;\
    align-items:baseline}
    .case p{margin:.25rem 0 0;font-size:.85rem;overflow-wrap:anywhere}
    .verdict{font-weight:700}
    .better .verdict{color:var(--blue)}
    .worse .verdict{color:var(--orange)}
    .tag{border:1px solid var(--axis);border-radius:3px;padding:0 .35rem;font-size:.85rem;white-space:nowrap}
    .case h3 .tag{background:var(--panel);font-weight:600}
    .text{margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere;font-size:1.05rem;unicode-bidi:isolate}
    mark{color:inherit;background:var(--mark);text-decoration:underline;text-decoration-thickness:2px;\
    text-underline-offset:.2em}
    mark.depth-2,mark.depth-3{background:var(--mark-deep);text-decoration-style:double}
    sup{line-height:0;font-size:.7em;color:var(--soft);font-weight:700;unicode-bidi:isolate;margin:0 .1em}
    sup::after{content:attr(data-number)}
    .cues,.causes{list-style:none;margin:.25rem 0;padding:0;font-size:.9rem}
    .cues li,.causes li{padding:.1rem 0;overflow-wrap:anywhere}
    .cue-number{display:inline-block;min-width:1.2em;color:var(--soft);font-size:.85em}
    .quoted{font-weight:600}
    .cues code{margin:0 .35rem}
    .effects{color:var(--soft)}
    .effect{white-space:nowrap;font-variant-numeric:tabular-nums}

    """

  private static let print = """
    @media print{
    .plots{grid-template-columns:repeat(3,1fr);gap:.5rem}
    .panel{break-inside:avoid}
    .case{max-width:none;margin:.4rem 0;padding:.3rem .6rem}
    .text{font-size:10pt}
    }

    """
}
