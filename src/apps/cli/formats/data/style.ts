/** The style sheet of the HTML page. */
export const style = `:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.3rem; }
h2 { font-size: 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.3rem 0.8rem 0.3rem 0; text-align: left; vertical-align: top; }
th { border-bottom: 2px solid; }
tbody { border-bottom: 1px solid color-mix(in srgb, currentcolor 25%, transparent); }
article { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 44rem; margin: 1rem 0 1.5rem; line-height: 1.6; }
article a { color: inherit; text-decoration: underline 2px dotted currentcolor; text-underline-offset: 0.2em; }
article a.favor { text-decoration-style: solid; text-decoration-color: light-dark(#176f2c, #6fcf86); color: inherit; }
article a.against { text-decoration-style: wavy; text-decoration-color: light-dark(#b3261e, #f2857d); color: inherit; }
tbody:target { background: color-mix(in srgb, currentcolor 10%, transparent); }
.favor, .positive { color: light-dark(#176f2c, #6fcf86); }
.against, .negative { color: light-dark(#b3261e, #f2857d); }
.error { color: light-dark(#b3261e, #f2857d); }
`;
