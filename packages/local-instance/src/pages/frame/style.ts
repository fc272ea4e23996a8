/** The look of the pages: one column of menus, one of content; colours with at least 4.5:1 contrast. */
export const STYLE = `
:root { color-scheme: light; --line: #d5dbe1; --ink: #1d2b36; --muted: #4d5c68; --link: #0b57a4; --bar: #20343f; --soft: #eef2f5; --note: #e6f0fa; }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: #f4f6f8; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, textarea:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 8px; background: var(--bar); color: #fff; padding: 8px 20px; }
.user, .user form { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 0; }
.message { border-left: 4px solid var(--link); background: var(--note); padding: 8px 12px; margin: 0 0 12px; }
.message.error { border-color: #b42318; background: #fdecea; }
.sign-in { max-width: 380px; }
.sign-in form { display: grid; gap: 8px; }
header a { color: #fff; text-decoration: none; font-weight: 600; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: #fff; color: var(--ink); padding: 6px; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.frame { display: grid; grid-template-columns: 270px minmax(0, 1fr); min-height: calc(100vh - 42px); }
.navigator { background: #fff; border-right: 1px solid var(--line); padding: 12px; }
.navigator summary { cursor: pointer; padding: 6px 4px; border-radius: 4px; }
.navigator summary h2 { display: inline; font-size: 14px; margin: 0; }
.navigator ul { list-style: none; margin: 0 0 10px; padding: 0 0 0 12px; }
.navigator li a, .navigator li span { display: block; padding: 4px 8px; border-radius: 4px; text-decoration: none; }
.navigator li a:hover { background: var(--soft); }
.navigator li a[aria-current] { background: var(--note); font-weight: 600; }
.navigator li span { color: var(--muted); }
.navigator .separator { border-top: 1px solid var(--line); margin-top: 8px; padding-top: 8px; font-size: 13px; font-weight: 600; }
main { padding: 18px 22px 40px; }
h1 { font-size: 21px; margin: 0 0 8px; overflow-wrap: anywhere; }
main h2 { font-size: 16px; margin: 0 0 10px; }
.breadcrumb { font-size: 14px; color: var(--muted); }
.breadcrumb ol { display: flex; flex-wrap: wrap; list-style: none; margin: 0 0 8px; padding: 0; }
.breadcrumb li + li::before { content: '\\203a'; padding: 0 7px; }
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 0 0 10px; }
.filter input { flex: 1 1 320px; max-width: 640px; }
.count { color: var(--muted); margin: 0 0 10px; }
input, textarea { font: inherit; color: inherit; background: #fff; border: 1px solid #8795a1; border-radius: 4px; padding: 5px 8px; width: 100%; }
input[readonly], textarea[readonly] { background: var(--soft); border-color: var(--line); }
input[type=checkbox] { width: 18px; height: 18px; margin: 5px 0; }
textarea { field-sizing: content; max-height: 480px; resize: vertical; white-space: pre-wrap; overflow-wrap: anywhere; }
button { font: inherit; color: var(--ink); background: #fff; border: 1px solid #8795a1; border-radius: 4px; padding: 5px 12px; }
button:disabled { color: var(--muted); background: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; background: #fff; border: 1px solid var(--line); width: 100%; }
th, td { text-align: left; padding: 6px 10px; border-bottom: 1px solid var(--line); vertical-align: top; max-width: 280px; overflow-wrap: break-word; }
thead th { background: var(--soft); white-space: nowrap; }
thead th a { color: inherit; }
tbody tr:hover { background: #f7fafc; }
.pages a { margin-right: 14px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 0 0 14px; }
.actions p { margin: 0; color: var(--muted); font-size: 13px; }
.card { background: #fff; border: 1px solid var(--line); border-radius: 6px; padding: 14px 18px 18px; margin: 0 0 16px; }
.columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 32px; }
.field { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 2px 12px; align-items: start; padding: 5px 0; }
.property { display: grid; gap: 2px; padding: 8px 0; max-width: 70ch; }
.field > .label { padding-top: 5px; text-align: right; color: var(--muted); }
.field > .reference { padding: 6px 0; overflow-wrap: anywhere; }
.hint { grid-column: 2; margin: 0; color: var(--muted); font-size: 13px; }
.annotation { background: var(--note); border-left: 4px solid var(--link); padding: 8px 12px; margin: 8px 0; }
@media (max-width: 900px) { .frame, .columns { grid-template-columns: minmax(0, 1fr); } .navigator { border-right: 0; } }
@media (max-width: 560px) { .field { grid-template-columns: minmax(0, 1fr); } .field > .label { text-align: left; } .hint { grid-column: 1; } }
`
