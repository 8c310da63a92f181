/** The looks of a report: on a screen, light or dark as the reader has it, on a phone, and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1f1f1f, #e3e3e3);
  --quiet: light-dark(#5f6368, #a3a8ae);
  --background: light-dark(#ffffff, #1f1f1f);
  --code: light-dark(#f1f3f4, #2d2e30);
  --border: light-dark(#dadce0, #4a4a4a);
  --accent: light-dark(#0b57d0, #a8c7fa);
  --bad: light-dark(#b3261e, #f28b82);
  --bad-background: light-dark(#fce8e6, #442726);
  --good: light-dark(#0f6b2d, #81c995);
  --good-background: light-dark(#e6f4ea, #203528);
  font: 15px/1.55 system-ui, sans-serif;
}
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; color: var(--text); background: var(--background); }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0; }
h3 { font-size: 1rem; margin: 1.5rem 0 .4rem; }
h4 { font-size: .95rem; margin: 1.2rem 0 .4rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
code, pre { font: 13px/1.5 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { padding: 0 .25em; border-radius: 3px; background: var(--code); overflow-wrap: anywhere; }
pre { margin: .5rem 0; padding: .6rem .75rem; border-radius: 6px; background: var(--code); overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
ul, ol { margin: .5rem 0; padding-left: 1.4rem; }
li { margin: .2rem 0; overflow-wrap: anywhere; }
figure { margin: .75rem 0; overflow-x: auto; }
svg { display: block; max-width: 100%; height: auto; font: 11px system-ui, sans-serif; }
svg text { fill: var(--text); }
svg .lane { font-weight: 600; }
svg line { stroke: var(--quiet); }
svg .lifeline { stroke: var(--border); }
svg .head { fill: var(--quiet); }
svg .note, svg .never-sent text { fill: var(--quiet); }
svg .never-sent line { stroke-dasharray: 3 3; }
svg .stopped line, svg .stop { stroke: var(--bad); }
svg .stop { stroke-width: 2; fill: none; }
svg .stopped text { fill: var(--bad); }
ins, del { display: inline-block; width: 100%; text-decoration: none; }
ins { color: var(--good); background: var(--good-background); }
del { color: var(--bad); background: var(--bad-background); }
.quiet { color: var(--quiet); }
.contents { padding: 0; list-style: none; border-top: 1px solid var(--border); }
.contents li { margin: 0; padding: .35rem 0; border-bottom: 1px solid var(--border); }
.contents a { display: block; color: inherit; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.verdict { display: inline-block; min-width: 6.5em; font-weight: 600; }
.blocked, .failed { color: var(--bad); }
.allowed { color: var(--good); }
article { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 2px solid var(--border); }
@media (max-width: 30rem) {
  :root { font-size: 16px; }
  body { padding: 1rem .75rem 3rem; }
  h1 { font-size: 1.3rem; }
  svg { max-width: none; }
}
@media print {
  :root { color-scheme: light; font-size: 10pt; }
  body { max-width: none; padding: 0; }
  article { break-before: page; border-top: 0; margin: 0; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, pre, li { break-inside: avoid; }
  pre { border: 1px solid var(--border); }
  a { color: inherit; text-decoration: none; }
  ins, del, pre, code { print-color-adjust: exact; }
}
@page { margin: 16mm; }
`;
