extension ExplanationPage {
  /// The styles of the page: the text on the left, notes on the right. Colours are those of Okabe and Ito, darkened, which colour-blind readers tell apart;
  /// each kind has a line below of its own as well, so that a print without colour tells them too.
  static let style = """
    :root { --ink: #1d2329; --soft: #5b6570; --line: #d9dee3; --wash: #f5f7f9; --accent: #0b5c8a;
      --blue: #005b96; --green: #006b4f; --purple: #8a3a6b; --orange: #8f4a00; --red: #b02a10; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 78rem; padding: 2.5rem 1.5rem 4rem; color: var(--ink); background: #fff;
      font: 16px/1.75 "Helvetica Neue", Arial, "Noto Sans", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", sans-serif; }
    header { border-bottom: 3px solid var(--ink); margin-bottom: 1.5rem; }
    h1 { font-size: 1.7rem; line-height: 1.3; margin: 0 0 .4rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.35rem; margin: 2.5rem 0 .2rem; overflow-wrap: anywhere; }
    h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
    header p, .facts { color: var(--soft); margin: 0 0 1rem; max-width: 46rem; }
    a { color: var(--accent); }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: 0; margin: 0 0 1rem; font-size: .875rem; }
    table { border-collapse: collapse; font-size: .875rem; line-height: 1.45; }
    th, td { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    th { border-bottom: 2px solid var(--ink); }
    .findings { font-size: .875rem; line-height: 1.5; padding-left: 1.2rem; margin: 0; max-width: 60rem; }
    .block { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); gap: 0 2.5rem; margin: 0 0 1rem; }
    .block.below { grid-template-columns: minmax(0, 1fr); }
    .block.below .text { max-width: 40rem; }
    .block.below aside { margin: .5rem 0 0 1.4rem; columns: 22rem; column-gap: 2rem; }
    .note { break-inside: avoid; }
    table + .block, ul + .block, .facts + .block { margin-top: 2rem; }
    .text { overflow-wrap: anywhere; }
    .text.heading { font-weight: 700; margin-top: .8rem; }
    .text.item { padding-left: 1.4rem; }
    .text.row { border-left: 3px double var(--line); padding-left: .8rem; }
    .sentence { unicode-bidi: isolate; border-radius: 3px; }
    .sentence.told { background: #eef6f1; }
    .sentence.found { background: #fdf4e7; }
    .sentence:target { outline: 2px solid var(--accent); outline-offset: 2px; }
    .sentence .number { font-size: .625rem; color: var(--soft); vertical-align: super; margin-right: .25em; font-weight: 400; }
    .m { text-decoration: underline; text-underline-offset: .22em; text-decoration-thickness: 2px; cursor: help; }
    .m small { display: inline-block; font-size: .66em; line-height: 1; margin-left: .2em; padding: .1em .3em; border-radius: 3px; background: #fff; color: inherit;
      border: 1px solid currentColor; text-decoration: none; font-weight: 400; vertical-align: .15em; }
    .party { color: var(--blue); } .reference { color: var(--blue); text-decoration-style: dotted; }
    .agreement { color: var(--green); text-decoration-style: double; font-weight: 600; } .type { color: var(--green); }
    .stand-in { color: var(--green); text-decoration-style: dotted; }
    .date { color: var(--purple); text-decoration-style: dashed; }
    .status { color: var(--orange); text-decoration-style: wavy; text-decoration-thickness: 1px; }
    .negation { color: #fff; background: var(--red); text-decoration: none; padding: 0 .15em; border-radius: 2px; }
    .voice { color: var(--ink); text-decoration-style: dashed; text-decoration-color: var(--soft); }
    .supposition { color: var(--red); text-decoration-style: dashed; }
    .cue { text-decoration-style: dotted; text-decoration-color: var(--soft); text-decoration-thickness: 1px; }
    .trap { color: var(--soft); text-decoration: line-through; text-decoration-thickness: 1px; }
    aside { font-size: .8125rem; line-height: 1.5; }
    .note { border-left: 4px solid var(--green); padding: 0 0 0 .7rem; margin: 0 0 .7rem; }
    .note.finding { border-left: 4px dashed var(--orange); }
    .note p { margin: 0 0 .15rem; }
    .note blockquote { margin: .1rem 0 .2rem; color: var(--ink); overflow-wrap: anywhere; }
    .note blockquote span, .why { color: var(--soft); }
    .to { white-space: nowrap; }
    details { color: var(--soft); margin: 0 0 .5rem; }
    details ul { margin: .2rem 0; padding-left: 1.2rem; }
    .unread { color: var(--soft); font-size: .8125rem; margin: 0 0 1rem; font-style: italic; max-width: 40rem; overflow-wrap: anywhere; }
    .page { color: var(--soft); font-size: .75rem; border-top: 1px dashed var(--line); margin: 1.2rem 0 .6rem; }
    body > footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem; max-width: 60rem; }
    @media screen and (max-width: 56rem) { .block { grid-template-columns: minmax(0, 1fr); } aside { margin: .4rem 0 0 1rem; } }
    @page { size: A4; margin: 14mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.6; }
      nav { display: none; }
      h1 { font-size: 15pt; } h2 { font-size: 12pt; margin-top: 6mm; }
      table, .findings, .legend { font-size: 8pt; }
      th, td { padding: .6mm 4mm .6mm 0; }
      details::details-content { content-visibility: visible; block-size: auto; }
      .block { grid-template-columns: 58% 1fr; gap: 0 6mm; margin-bottom: 3mm; }
      .block.below { grid-template-columns: minmax(0, 1fr); } .block.below .text { max-width: none; }
      aside { font-size: 7.5pt; }
      h2, h3, .page { break-after: avoid; }
      .note, tr { break-inside: avoid; }
      .negation { color: var(--red); background: none; border: 1px solid var(--red); }
      .sentence.told, .sentence.found { background: none; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
