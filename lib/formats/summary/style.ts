/** How the summary looks: the reader's own colours, readable at any width, and on paper. */
export const STYLE = `:root{color-scheme:light dark;--rule:#b1b4b6;--quiet:#505a5f;--wash:#f3f2f1;--bar:#1d70b8}
@media (prefers-color-scheme:dark){:root{--rule:#5f666b;--quiet:#b8bfc4;--wash:#24292d;--bar:#6ab0ef}}
*{box-sizing:border-box}
body{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem;font:1rem/1.5 Arial,sans-serif;overflow-wrap:anywhere}
h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.2}
h2{margin:2.5rem 0 .75rem;font-size:1.375rem;line-height:1.25}
h3{margin:2rem 0 .5rem;font-size:1.125rem}
p{margin:.25rem 0}
.quiet{color:var(--quiet)}
.figures{display:flex;flex-wrap:wrap;gap:.75rem;margin:0;padding:0;list-style:none}
.figures li{flex:1 1 9rem;padding:.75rem 1rem;background:var(--wash);border-top:4px solid var(--bar)}
.figures b{display:block;font-size:1.75rem;line-height:1.25;font-variant-numeric:tabular-nums}
table{width:100%;border-collapse:collapse;margin:0 0 1.5rem}
caption{position:absolute;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
tbody th{font-weight:normal}
thead th{border-bottom-width:2px}
.n{width:7rem;padding-right:0;text-align:right;font-variant-numeric:tabular-nums}
.day{width:8.5rem}.kind{width:10rem}
.bar{display:block;height:.375rem;margin-top:.375rem;background:var(--bar);forced-color-adjust:none}
.words{white-space:pre-wrap}
a{color:inherit}
section.month{content-visibility:auto;contain-intrinsic-size:auto 40rem}
@media (max-width:40rem){table.entries,.entries tbody,.entries tr,.entries td,.entries th{display:block;width:auto;border:0;padding:0}.entries thead{position:absolute;clip-path:inset(50%)}.entries tr{padding:.75rem 0;border-bottom:1px solid var(--rule)}.entries th{font-weight:bold}}
@media (forced-colors:active){.bar{background:CanvasText}.figures li{border:1px solid}}
@media print{body{max-width:none;padding:0;font-size:10pt}section.month{content-visibility:visible}h2,h3{break-after:avoid}tr,.figures{break-inside:avoid}thead{display:table-header-group}.figures li{border:1px solid var(--rule)}.bar{print-color-adjust:exact}}`;
