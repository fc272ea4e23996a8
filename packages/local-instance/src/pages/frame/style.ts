/** The look of the pages: one column of menus, one of content, in a light and a dark theme. */
import { darkTheme, lightTheme } from './themes.ts'

export const STYLE = `
${lightTheme(':root')}
@media (prefers-color-scheme: dark) { ${darkTheme(':root:not([data-theme=light])')} }
${darkTheme(':root[data-theme=dark]')}
* { box-sizing: border-box; }
html { scrollbar-color: var(--edge) transparent; }
body { margin: 0; font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--page); }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
#content:focus, #messages:focus { outline: none; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--card); color: var(--link); padding: 6px 10px; border-radius: 4px; z-index: 4; }
.list > .skip:focus { position: static; display: inline-block; margin-bottom: 8px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.with-script, .scripted .no-script { display: none; }
.scripted .with-script { display: block; }

header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; min-height: 44px; background: var(--bar); color: var(--bar-ink); padding: 4px 20px; }
header a, header summary { color: inherit; text-decoration: none; padding: 6px 8px; border-radius: 4px; }
header a:hover, header summary:hover { text-decoration: underline; }
header :focus-visible { outline-color: var(--bar-focus); }
header .brand { font-weight: 600; margin-right: auto; margin-left: -8px; }
header .menu { display: none; }
.zone { font-size: 13px; }
.user { position: relative; }
.user summary { cursor: pointer; max-width: 46vw; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.user > div { position: absolute; right: 0; top: calc(100% + 6px); z-index: 3; width: min(320px, calc(100vw - 24px)); display: grid; gap: 14px; padding: 14px; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 8px 24px #0006; }
.user form { display: grid; gap: 6px; margin: 0; }
.user .choices { display: flex; gap: 6px; }
.user .choices button { flex: 1; }
.user button[aria-pressed=true] { background: var(--note); border-color: var(--link); font-weight: 600; }

.frame { display: grid; grid-template-columns: 260px minmax(0, 1fr); min-height: calc(100vh - 44px); }
.navigator { background: var(--card); border-right: 1px solid var(--line); padding: 12px; }
.navigator .close { display: none; }
.navigator .find { margin-bottom: 8px; }
.navigator summary { cursor: pointer; padding: 6px 4px; border-radius: 4px; }
.navigator summary:hover { background: var(--soft); }
.navigator summary h2 { display: inline; font-size: 14px; margin: 0; }
.navigator ul { list-style: none; margin: 0 0 8px; padding: 0 0 0 12px; }
.navigator li a, .navigator li span { display: block; padding: 4px 8px; border-radius: 4px; text-decoration: none; overflow-wrap: anywhere; }
.navigator li a:hover { background: var(--soft); }
.navigator li a[aria-current] { background: var(--note); font-weight: 600; box-shadow: inset 3px 0 var(--link); }
.navigator li span { color: var(--muted); }
.navigator .separator { border-top: 1px solid var(--line); margin-top: 6px; padding: 8px 0 2px; font-size: 13px; font-weight: 600; color: var(--muted); }
.navigator section h2 { font-size: 14px; margin: 0; padding: 6px 4px; }
.navigator .found { width: 100%; border: 0; padding: 4px 8px; min-height: 0; text-align: left; background: none; color: var(--link); overflow-wrap: anywhere; }
.navigator .found:hover { background: var(--soft); }
.navigator .none { color: var(--muted); font-size: 14px; padding: 4px; }

main { padding: 18px 22px 40px; min-width: 0; }
h1 { font-size: 21px; line-height: 1.3; margin: 0; overflow-wrap: anywhere; }
main h2 { font-size: 16px; margin: 0 0 10px; }
.message { border-left: 4px solid var(--link); background: var(--note); padding: 8px 12px; margin: 0 0 12px; overflow-wrap: anywhere; }
.message.error, .problem { border-color: var(--bad); }
.message.error { background: var(--bad-soft); }
.sign-in { max-width: 380px; margin: 6vh auto 0; }
.sign-in form { display: grid; gap: 8px; margin-top: 12px; }

.head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-start; gap: 8px 16px; margin-bottom: 8px; }
.head .tools { display: flex; flex-wrap: wrap; gap: 8px; }
.head form { margin: 0; }
.count, .hint { color: var(--muted); margin: 0; }
.breadcrumb { font-size: 14px; }
.breadcrumb ol { display: flex; flex-wrap: wrap; align-items: center; list-style: none; margin: 0 0 6px; padding: 0; }
.breadcrumb li { display: flex; align-items: center; min-width: 0; overflow-wrap: anywhere; }
.breadcrumb :is(a, span) { padding: 2px 4px; border-radius: 4px; text-decoration: none; }
.breadcrumb a:hover { text-decoration: underline; }
.breadcrumb li:not(:has(.take-off)) + li:not(:has(.take-off))::before { content: '\\203a'; padding: 0 6px; color: var(--muted); }
.breadcrumb .take-off { min-width: 24px; text-align: center; color: var(--muted); }
.breadcrumb .take-off:hover, .breadcrumb .take-off:focus-visible { color: var(--bad); background: var(--bad-soft); text-decoration: none; }
.breadcrumb .take-off:hover + a, .breadcrumb .take-off:focus-visible + a { text-decoration: line-through; }

.filter { margin: 0 0 12px; }
.filter > summary { cursor: pointer; width: fit-content; padding: 3px 8px; margin-left: -8px; border-radius: 4px; color: var(--link); }
.filter > summary:hover { background: var(--soft); }
.filter[open] { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px 14px; }
.builder ol { list-style: none; margin: 6px 0 10px; padding: 0; display: grid; gap: 8px; }
.builder .row { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; }
.builder .row > * { min-width: 0; max-width: 100%; }
.builder .row .joint, .builder .row select[id^=j] { width: 92px; }
.builder .row select[id^=f] { width: 220px; }
.builder .row select[id^=o] { width: 170px; }
.builder .row [id^=v], .builder .row [id^=w] { width: auto; flex: 0 1 230px; }
.builder .joint { color: var(--muted); padding-left: 4px; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.query { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 14px 0 0; padding-top: 12px; border-top: 1px solid var(--line); }
.query input { flex: 1 1 220px; width: auto; min-width: 0; font-family: ui-monospace, monospace; font-size: 13px; }
.problem { flex-basis: 100%; margin: 0; color: var(--bad); font-size: 14px; overflow-wrap: anywhere; }
.problem code { display: block; color: var(--ink); font-size: 13px; }
mark { background: var(--bad-soft); color: var(--bad); text-decoration: underline wavy; }
[aria-invalid=true] { border-color: var(--bad); }

input, textarea, select { font: inherit; color: inherit; background: var(--field); border: 1px solid var(--edge); border-radius: 4px; padding: 5px 8px; width: 100%; min-height: 34px; }
input[readonly], textarea[readonly] { background: var(--soft); border-color: var(--line); }
input[type=checkbox], input[type=radio] { width: 18px; height: 18px; min-height: 0; margin: 5px 0; accent-color: var(--primary); }
textarea { field-sizing: content; max-height: 480px; resize: vertical; white-space: pre-wrap; overflow-wrap: anywhere; }
button, .button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--edge); border-radius: 4px; padding: 5px 12px; min-height: 34px; cursor: pointer; text-decoration: none; display: inline-block; }
button:hover, .button:hover { background: var(--soft); }
button.primary, .button.primary { color: var(--primary-ink); background: var(--primary); border-color: var(--primary); }
button.primary:hover, .button.primary:hover { filter: brightness(1.12); }
button.destructive { color: var(--bad); border-color: var(--bad); }
button.help { min-height: 24px; }
button.icon { padding: 0; width: 34px; }
button:disabled { color: var(--muted); background: var(--soft); cursor: default; }

.scroll { overflow-x: auto; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; background: var(--card); border: 1px solid var(--line); width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 5px 10px; border-bottom: 1px solid var(--line); vertical-align: top; max-width: 320px; overflow-wrap: break-word; }
tbody th { font-weight: 500; min-width: 110px; }
thead th { background: var(--soft); white-space: nowrap; font-weight: 600; }
tbody .group th { max-width: none; background: var(--soft); font-weight: 600; }
thead td { background: var(--soft); }
thead th a { color: inherit; text-decoration: none; }
thead th a:hover { text-decoration: underline; }
tbody tr:hover { background: var(--hover); }
th.number, td.number { text-align: right; }
td.moment, th.moment { white-space: nowrap; }
td.wide, th.wide { min-width: 260px; }
td.select { width: 34px; padding: 0 0 0 10px; }
.badge { display: inline-block; padding: 0 8px; border-radius: 10px; white-space: nowrap; font-size: 13px; background: var(--soft); color: var(--ink); }
.badge.good { background: var(--good-soft); color: var(--good); }
.badge.bad { background: var(--bad-soft); color: var(--bad); }
.badge.warn { background: var(--warn-soft); color: var(--warn); }
.badge.busy { background: var(--busy-soft); color: var(--busy); }
.empty { background: var(--card); border: 1px dashed var(--edge); border-radius: 6px; padding: 22px; margin: 0; color: var(--muted); }
.pages, .selected { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; margin-top: 10px; }
.pages a { padding: 4px 8px; border-radius: 4px; }
.pages a:first-child { margin-left: -8px; }
.selected select { width: auto; max-width: 100%; }
.selected label { color: var(--muted); }

.actions { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 0 0 14px; }
.actions p { margin: 0; color: var(--muted); font-size: 13px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 14px 18px 18px; margin: 0 0 16px; }
.card .head { margin: 0; }
.columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 32px; }
.field { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 2px 12px; align-items: start; padding: 5px 0; }
.field > .label { padding-top: 5px; text-align: right; color: var(--muted); }
.field > .reference { padding: 6px 0; overflow-wrap: anywhere; }
.field > .hint { grid-column: 2; font-size: 13px; }
.annotation { background: var(--note); border-left: 4px solid var(--link); padding: 8px 12px; margin: 8px 0; }
.property { display: grid; grid-template-columns: minmax(0, 1fr) minmax(160px, 280px); gap: 2px 24px; align-items: start; padding: 10px 0; border-top: 1px solid var(--line); }
.property .hint { grid-column: 1; font-size: 13px; overflow-wrap: anywhere; }
.property > :is(input, select, textarea) { grid-column: 2; grid-row: 1 / span 2; }
.property .problem { grid-column: 2; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr)); gap: 16px; margin-top: 14px; }
.tiles .card { margin: 0; }
.tiles ul { list-style: none; margin: 0; padding: 0; }
.tiles li { padding: 2px 0; }

@media (max-width: 900px) { .columns { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 800px) {
    header { padding: 4px 12px; gap: 4px 8px; }
    header .menu { display: inline-block; margin-left: -8px; }
    header .brand { margin-left: 0; }
    .frame { grid-template-columns: minmax(0, 1fr); }
    main { padding: 14px 12px 32px; }
    .navigator { display: none; }
    .navigator:target { display: block; position: fixed; inset: 0 auto 0 0; width: min(320px, 88vw); overflow-y: auto; z-index: 4; box-shadow: 0 0 0 100vmax #0008; }
    .navigator .close { display: inline-block; padding: 6px 4px; margin-bottom: 6px; }
}
@media (max-width: 560px) {
    .field, .property { grid-template-columns: minmax(0, 1fr); }
    .field > .label { text-align: left; }
    .field > .hint, .property > :is(input, select, textarea), .property .problem { grid-column: 1; grid-row: auto; }
    .builder .row select[id^=f], .builder .row [id^=v], .builder .row [id^=w] { width: 100%; flex: 1 1 100%; }
    .card { padding: 12px; }
    .zone { display: none; }
}
@media (max-width: 400px) { .user summary { max-width: 27vw; } }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; scroll-behavior: auto !important; } }
@media (forced-colors: active) { .badge, .navigator li a[aria-current] { border: 1px solid; } }
`
