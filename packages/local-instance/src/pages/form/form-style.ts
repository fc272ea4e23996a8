/** The look of forms, besides what all pages have in common. */
export const FORM_STYLE = `
.form-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px 16px; align-items: start; }
.form-head h1 { flex: 1 1 240px; }
.form-head .actions { margin: 0 0 10px; }
.more-actions { position: relative; }
.more-actions summary { cursor: pointer; border: 1px solid var(--line); border-radius: 4px; padding: 5px 12px; }
.field > .label { display: flex; gap: 6px; justify-content: flex-end; align-items: baseline; }
.field > .control { min-width: 0; }
.field .mandatory { color: var(--bad); font-weight: 700; }
.field .problem { color: var(--bad); margin: 4px 0 0; }
.field .cut { color: var(--muted); margin: 4px 0 0; font-size: 13px; }
.field [aria-invalid] { border-color: var(--bad); box-shadow: inset 3px 0 0 var(--bad); }
.field .reference { display: block; padding: 6px 0; overflow-wrap: anywhere; }
.help { border: 1px solid var(--line); border-radius: 50%; min-width: 24px; height: 24px; min-height: 0; padding: 0; font-size: 13px; line-height: 1; color: var(--muted); cursor: help; flex: none; }
.tip { text-align: start; position: absolute; inset: auto; margin: 4px; position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline; max-width: min(340px, 90vw); padding: 8px 12px; color: var(--ink); background: var(--surface); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 4px 16px rgb(0 0 0 / 25%); font-size: 14px; overflow-wrap: anywhere; }
.reference-picker { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
.reference-picker input { flex: 1 1 140px; }
.preview:not(:empty) { border-left: 4px solid var(--line); padding: 4px 12px; margin: 6px 0; overflow-wrap: anywhere; }
.preview dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 12px; margin: 0; }
.preview dt { color: var(--muted); }
.preview dd { margin: 0; }
textarea.code { font-family: ui-monospace, monospace; font-size: 13px; }
html:not(.scripted) .scripted-only { display: none; }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; }
.tabs [role=tab] { border-radius: 6px 6px 0 0; border-bottom: 3px solid transparent; }
.tabs [role=tab][aria-selected=true] { border-bottom-color: var(--link); font-weight: 600; }
.tabs [role=tab].invalid::after { content: ' !'; color: var(--bad); font-weight: 700; }
[role=tabpanel] > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.related-links ul { list-style: none; margin: 0 0 16px; padding: 0; }
.related-links button.link { border: 0; padding: 4px 0; background: none; color: var(--link); text-decoration: underline; }
.related-ways { display: flex; gap: 16px; margin: 10px 0 0; }
.progress p { margin: 0 0 6px; }
.progress progress { width: 100%; height: 14px; accent-color: var(--link); }
@media (max-width: 560px) { .field > .label { justify-content: flex-start; } .tabs { flex-direction: column; } }
`
