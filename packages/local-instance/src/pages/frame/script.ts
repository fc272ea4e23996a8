/**
 * What the pages do in the browser besides htmx; every page works without it. Shipped as text, because the browser gets
 * it as it is.
 */
export const SCRIPT = `
addEventListener('DOMContentLoaded', () => {
    // A message is read first: whoever has pressed a button wants to know what came of it.
    document.getElementById('messages')?.focus()
})
`
