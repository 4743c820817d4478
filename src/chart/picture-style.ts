import { TEXT } from './layout/shapes.ts';
import { fillColours } from './palette.ts';

/** How the classes of a picture look: on the pages, whose chart.css takes these rules in, and in pictures that leave the site. */
export const pictureRules = `
.plot text { fill: var(--ink-2); font-size: ${TEXT}px }
.plot .t text { fill: var(--ink-3) }
.plot .a text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round }
.plot .n, .plot .n text { fill: var(--ink); font-weight: 600 }
.plot .num { fill: var(--ink); font-size: 32px; font-weight: 600 }
.plot .num.less { font-size: 24px }
.plot .unit { font-size: 16px; font-weight: 400 }
.plot .g { fill: none; stroke: var(--rule) }
.plot .g.b { stroke: var(--rule-strong) }
.plot .s { fill: none; stroke: var(--peer); stroke-linejoin: round }
.plot .s text { stroke: none }
.plot .in { stroke: var(--ink) }
.plot .em { stroke: var(--accent) }
.plot .in text { fill: var(--ink); font-weight: 600 }
.plot .em text { fill: var(--accent); font-weight: 600 }
.plot .u { fill: var(--peer); fill-opacity: .2; stroke-opacity: .4; stroke-width: 1px }
.plot .em .u { fill: var(--accent) }
.plot .l { stroke-width: 1.75px }
.plot .in .l, .plot .em .l { stroke-width: 2.5px }
.plot .d1 .l { stroke-dasharray: 7 3 }
.plot .d2 .l { stroke-dasharray: 1.5 3 }
.plot .d3 .l { stroke-dasharray: 9 3 1.5 3 }
.plot .d4 .l { stroke-dasharray: 4 3 }
.plot .d5 .l { stroke-dasharray: 12 4 }
.plot .d6 .l { stroke-dasharray: 9 3 1.5 3 1.5 3 }
.plot .d7 .l { stroke-dasharray: 3 6 }
.plot .d8 .l { stroke-dasharray: 14 3 5 3 }
.plot .d9 .l { stroke-dasharray: 1.5 6 }
.plot .d10 .l { stroke-dasharray: 18 6 }
.plot .d11 .l { stroke-dasharray: 5 2 1.5 2 }
.plot .l.z { stroke: var(--ink-3); stroke-dasharray: 5 4 }
.plot .k { fill: none; stroke: var(--rule-strong); stroke-width: 1px }
.plot .k.x { stroke-dasharray: 3 3 }
.plot .m, .plot .h, .plot .p, .plot .o, .plot .r, .plot .q { stroke-linecap: round }
.plot .m { stroke-width: 6px }
.plot .h { stroke: var(--paper); stroke-width: 5px }
.plot .p { stroke-width: 10px }
.plot .em .p { stroke-width: 12px }
.plot .o { stroke-width: 5px }
.plot .r { stroke-width: 13px }
.plot .q { stroke: var(--paper); stroke-width: 9px }
.plot .w { fill: var(--bar-rest) }
.plot .f { fill: var(--ink) }
.plot .f.em { fill: var(--accent); stroke: var(--accent); stroke-width: 3px }
.plot .f.z { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5px }
.plot .f.em.z { fill: var(--paper); stroke: var(--accent); stroke-width: 3px }
.plot .e { fill: var(--ink) }
.plot .e0 { fill: none; stroke: var(--rule) }
.plot .e1 { fill-opacity: .05 }
.plot .e2 { fill-opacity: .13 }
.plot .e3 { fill-opacity: .22 }
.plot .e4 { fill-opacity: .32 }
.plot .c text { fill: var(--ink) }
.plot .c .k { stroke: var(--ink-2); stroke-width: 2px }
.plot .v { fill: var(--paper); stroke: var(--ink-3) }
.plot .v1 { fill: var(--ink); stroke: var(--ink) }
.plot .v2 { fill: var(--bar-rest) }
.plot .v3 { fill: var(--peer); stroke: var(--peer) }
.plot .v4 { stroke-dasharray: 3 2 }
.plot .v.em { stroke: var(--accent); stroke-width: 2px }
.plot .v1.em { fill: var(--accent) }
.plot .y { stroke: var(--peer); stroke-dasharray: 2 3 }
.plot .y.em { stroke: var(--accent) }
.plot .i text { fill: var(--paper); font-weight: 600 }
`.trim();

/** The rules with the light colours in them, for a picture that stands alone. */
export const lightRules = fillColours(pictureRules);
