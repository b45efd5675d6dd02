extension Report {
  /// The styles of the page: a quiet column for the screen, where shadows at its edges tell that a table goes on; for print landscape sheets, no
  /// list of contents, nothing cut at the right, headings with what they head, the ties in two columns.
  static let style = """
    :root { --ink: #1d2329; --soft: #5b6570; --line: #d9dee3; --wash: #f5f7f9; --accent: #0b5c8a; }
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; }
    body { margin: 0 auto; max-width: 76rem; padding: 2.5rem 1.5rem 4rem; color: var(--ink); background: #fff;
      font: 16px/1.6 "Helvetica Neue", Arial, "Noto Sans", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", sans-serif; }
    header { border-bottom: 3px solid var(--ink); margin-bottom: 1.5rem; }
    h1 { font-size: 2rem; line-height: 1.25; margin: 0 0 .4rem; }
    header p { color: var(--soft); margin: 0 0 1.2rem; }
    h2 { font-size: 1.4rem; margin: 3rem 0 .8rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
    h3 { font-size: 1.1rem; margin: 2rem 0 .6rem; }
    h4 { font-size: 1rem; margin: 0 0 .2rem; }
    p, ul { max-width: 46rem; }
    a { color: var(--accent); }
    nav ol { columns: 2; column-gap: 2rem; margin: 0; padding: 1rem 1rem 1rem 2.4rem; background: var(--wash); border-radius: 6px; }
    .keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; margin: 1.2rem 0; }
    .key { background: var(--wash); border-radius: 6px; padding: .9rem 1rem; }
    .key strong { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
    .key span { display: block; font-weight: 600; }
    .key small { color: var(--soft); }
    .figures { display: grid; gap: 1.5rem; margin: 1.2rem 0; }
    .figures.many { grid-template-columns: 1fr; max-width: 52rem; }
    figure { margin: 0; border: 1px solid var(--line); border-radius: 6px; padding: .8rem; overflow: hidden; }
    figure svg { width: 100%; height: auto; display: block; }
    figcaption { color: var(--soft); font-size: .875rem; padding-top: .5rem; }
    .table { overflow-x: auto; margin: 1.2rem 0 .4rem;
      background: linear-gradient(to right, #fff 30%, #fff0) left, linear-gradient(to left, #fff 30%, #fff0) right,
        radial-gradient(farthest-side at 0 50%, #0005, #0000) left, radial-gradient(farthest-side at 100% 50%, #0005, #0000) right;
      background-repeat: no-repeat; background-size: 40px 100%, 40px 100%, 14px 100%, 14px 100%;
      background-attachment: local, local, scroll, scroll; }
    table { border-collapse: collapse; font-size: .875rem; min-width: 30rem; }
    caption { text-align: left; font-weight: 600; padding: .3rem 0 .5rem; font-size: 1rem; }
    th, td { padding: .35rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    th { border-bottom: 2px solid var(--ink); vertical-align: bottom; line-height: 1.3; }
    th.number { white-space: normal; min-width: 4.5rem; }
    td.text { min-width: 5.8rem; }
    td.sentence { min-width: 16rem; }
    td.whole { white-space: nowrap; }
    td.source { min-width: 11rem; overflow-wrap: normal; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    td.number { white-space: nowrap; }
    tbody tr:hover { background: var(--wash); }
    abbr { text-decoration: underline dotted; cursor: help; color: var(--soft); }
    .notes { color: var(--soft); font-size: .8125rem; padding-left: 1.2rem; margin: 0 0 1.5rem; max-width: 60rem; }
    .tie { border-left: 3px solid var(--line); padding: .1rem 0 .1rem 1rem; margin: 1.2rem 0; }
    .tie:target { border-color: var(--accent); background: var(--wash); }
    .tie code { font-size: .75rem; font-weight: 400; color: var(--soft); margin-left: .6rem; }
    .tie p { margin: .2rem 0; }
    .facts { font-size: .9rem; }
    blockquote { margin: .5rem 0; padding: .4rem .8rem; background: var(--wash); border-radius: 4px; max-width: 46rem; }
    blockquote footer { color: var(--soft); font-size: .75rem; }
    .sources, .note { color: var(--soft); font-size: .8125rem; }
    body > footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem; }
    @media (max-width: 40rem) { nav ol { columns: 1; } }
    @page { size: A4 landscape; margin: 13mm; }
    @media print {
      html { font-size: 11.5px; }
      body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.45; }
      nav { display: none; }
      h2, h3, h4, caption, .facts { break-after: avoid; }
      h2 { margin-top: 1.6rem; } h3 { margin-top: 1.2rem; }
      p, ul, .notes, blockquote { max-width: none; orphans: 3; widows: 3; }
      .figures, .figures.many { display: block; max-width: none; }
      figure { break-inside: avoid; border: 0; padding: 0; margin: 0 0 4mm; }
      figure svg { width: auto; height: auto; max-width: 100%; max-height: 150mm; margin: 0 auto; }
      .table { overflow: visible; background: none; }
      table { min-width: 0; width: 100%; font-size: 7.5pt; }
      thead { display: table-header-group; }
      tr, .key { break-inside: avoid; }
      th, td { padding: 1.5pt 4pt; overflow-wrap: anywhere; }
      th.number { min-width: 0; }
      td.text, td:first-child { min-width: 15mm; }
      td.sentence { min-width: 55mm; }
      .ties { columns: 2; column-gap: 8mm; font-size: 8pt; }
      .tie { margin: 0 0 3mm; padding-left: 2.5mm; }
      .tie, blockquote { break-inside: avoid; }
      .tie:has(blockquote + blockquote) { break-inside: auto; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
