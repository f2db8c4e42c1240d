/** How an HTML report looks, and the hash by which its own policy lets this style stand and no other. */

export const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1c2430;font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:72rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid #c9d0d8}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
dl{margin:0 0 1rem}
dl div{display:flex;flex-wrap:wrap;gap:0 .75rem}
dt{flex:0 0 11rem;color:#4a5664}
dd{margin:0;flex:1 1 12rem}
figure{margin:1rem 0}
figcaption{font-weight:600}
.bar{display:block;width:100%;height:1.25rem;margin:.25rem 0}
.legend{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0;padding:0;list-style:none}
.legend svg{width:.75em;height:.75em;margin-right:.4em}
.share{width:8rem;max-width:40%;height:.75em;margin-right:.4em}
.course{width:6rem;max-width:40%;height:1em;margin-right:.4em;vertical-align:middle}
.course path{fill:none;stroke:#2f5d8a;stroke-width:1.5;stroke-linecap:round;vector-effect:non-scaling-stroke}
.chart{display:block;max-width:100%;height:7rem}
.page{border-top:.25rem double #c9d0d8;margin:3rem 0}
.frame{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:#4a5664;padding:.25rem 0}
th,td{border:1px solid #c9d0d8;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{background:#eef1f4}
tbody th{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums}
.good{color:#1d6339}
.bad{color:#9c2b24}
.open{color:#7a5600}
code{font-size:.9em}
.note{border-left:.25rem solid;padding:.25rem .75rem;margin:.5rem 0}
@page{size:A4;margin:11mm 15mm}
@media print{
body{font-size:9.5pt;line-height:1.25}
main{max-width:none;padding:0}
h1{font-size:1.3rem;margin:0 0 .5rem}
h2{margin-top:1.25rem}
h3{margin:.6rem 0 .2rem}
p,ul,ol{margin:.3rem 0}
ul,ol{padding-left:1.25rem}
dl,figure{margin:.5rem 0}
.frame{margin:.25rem 0 .5rem}
.chart{height:4rem}
.page{break-after:page;border:0;margin:0}
.page+h2,h1+h2{margin-top:0}
h2,h3,caption,figcaption{break-after:avoid}
tr,li,figure,.note{break-inside:avoid}
thead{display:table-header-group}
thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.frame{overflow:visible;padding-right:1px}
th,td{padding:.1rem .3rem}
tbody th,td:last-child{overflow-wrap:anywhere}
tbody th{min-width:2rem}
td:last-child{min-width:5rem}
table{font-size:8pt}
.legend{padding:0}
}
`;

/** SHA-256 of the style; a test holds it. */
export const STYLE_HASH = "sha256-veldJ69hwlKpgZLQjnXTgBFFmun1vYT+KNt5FHmTtv4=";
