/// The rules that all pages share.
enum PageStyle {
  static let rules = Palette.rules + frame + tables + pieces + narrow + print

  private static let frame = """
    *{box-sizing:border-box}
    html{scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,\
    "Noto Sans","Liberation Sans",sans-serif;overflow-wrap:break-word}
    .page-head,main,.page-foot{max-width:80rem;margin:0 auto;padding:0 1rem}
    main:focus{outline:none}
    h1{font-size:1.6rem;line-height:1.2;margin:1.5rem 0 .75rem}
    h2{font-size:1.3rem;line-height:1.25;margin:0 0 .75rem;padding-top:1rem;overflow-wrap:anywhere}
    h3{font-size:1.05rem;line-height:1.3;margin:1.75rem 0 .5rem}
    section{border-top:2px solid var(--rule);margin-top:2.5rem}
    section section{border:0;margin:0}
    p{margin:.5rem 0;max-width:46rem}
    a{color:var(--blue);text-underline-offset:.15em}
    code,kbd{font:.875em/1.4 ui-monospace,"Liberation Mono","DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
    :focus-visible{outline:3px solid var(--blue);outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:.5rem;top:-4rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
    .skip:focus{top:.5rem}
    .bar{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:1px solid var(--rule);overflow-x:auto}
    .bar ul{display:flex;gap:.25rem;list-style:none;margin:0 auto;padding:.25rem .75rem;max-width:80rem}
    .bar a{display:block;padding:.5rem;white-space:nowrap;text-decoration:none}
    .bar a:hover{text-decoration:underline}
    .inside{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;margin:0 0 1rem;padding:0}
    .inside a{display:inline-block;padding:.25rem 0}
    .page-foot{color:var(--soft);font-size:.875rem;margin-top:3rem;padding-bottom:2rem}

    """

  private static let tables = """
    .scroll{overflow-x:auto;margin:.5rem 0 1rem}
    table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums;line-height:1.35}
    caption{text-align:left;color:var(--soft);padding:.25rem 0}
    caption span{display:block;position:sticky;left:0;width:fit-content;max-width:min(46rem,calc(100vw - 2rem))}
    th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
    thead th{vertical-align:bottom;color:var(--soft);font-weight:600;border-bottom-color:var(--axis)}
    tbody th{font-weight:600}
    th a{display:inline-block;padding:.15rem 0}
    th:first-child,td:first-child{padding-left:.25rem}
    .number{text-align:right;white-space:nowrap}
    .sticky th:first-child{position:sticky;left:0;background:var(--paper);min-width:7rem;max-width:14rem;\
    overflow-wrap:anywhere}
    .range{display:block;color:var(--soft);font-size:.85em;white-space:nowrap}

    """

  private static let pieces = """
    .facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:.5rem 0 1rem}
    .facts dt{color:var(--soft);font-size:.85rem}
    .facts dd{margin:0;font-weight:600;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
    .note{color:var(--soft);font-size:.9rem}
    summary{cursor:pointer;padding:.4rem 0}
    button,select,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--axis);\
    border-radius:4px;padding:.4rem .6rem;min-height:2.5rem;max-width:100%}
    button{cursor:pointer}
    .columns{display:flex;flex-wrap:wrap;gap:0 3rem;align-items:flex-start}
    .columns section{max-width:100%}
    [hidden]{display:none!important}

    """

  private static let narrow = """
    @media (max-width:40rem){
    h1{font-size:1.35rem}
    table{font-size:.85rem}
    th,td{padding:.35rem .3rem}
    .sticky th:first-child{min-width:8.25rem;max-width:9rem}
    .facts{gap:.5rem 1.25rem}
    }

    """

  private static let print = """
    @media print{
    @page{margin:14mm}
    body{font-size:9.5pt}
    .bar,.skip,.inside,form{display:none}
    .page-head,main,.page-foot{max-width:none;padding:0}
    .scroll{overflow:visible}
    .sticky th:first-child{position:static}
    h2,h3,caption,summary{break-after:avoid}
    tr,figure,li{break-inside:avoid}
    thead{display:table-header-group}
    details::details-content{display:block;content-visibility:visible}
    a{color:inherit;text-decoration:none}
    table{font-size:8pt}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    }

    """
}
