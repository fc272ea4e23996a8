/**
 * What the pages do in the browser besides htmx; every page works without it. Shipped as text, because the browser gets
 * it as it is.
 */
export const SCRIPT = `
document.documentElement.classList.add('scripted')

// A message is read first: whoever has pressed a button wants to know what came of it.
function readMessages() {
    document.getElementById('messages')?.focus()
}

addEventListener('DOMContentLoaded', () => {
    readMessages()
    const filter = document.getElementById('navigator-filter')
    if (filter) setUpFinder(filter)
})

// What had the focus may be gone with the content that was exchanged. A part of it that refreshes itself takes no focus.
addEventListener('htmx:afterSettle', (event) => {
    if (event.target.id !== 'content') return
    readMessages()
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true })
})

addEventListener('change', (event) => {
    if (event.target.id !== 'select-all') return
    for (const box of document.getElementsByName('sysparm_checked_items')) box.checked = event.target.checked
})

addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable
    const asked = event.ctrlKey && event.altKey && event.code === 'KeyF'
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.altKey && !event.metaKey
    const filter = document.getElementById('navigator-filter')
    if (filter && (asked || slash)) {
        event.preventDefault()
        if (filter.offsetParent === null) location.hash = 'navigator'
        filter.focus()
        filter.select()
    }
    if (event.key === 'Escape') {
        const open = document.querySelector('details.user[open]')
        if (open) {
            open.open = false
            open.querySelector('summary').focus()
        } else if (location.hash === '#navigator') location.hash = 'content'
    }
})

addEventListener('click', (event) => {
    const open = document.querySelector('details.user[open]')
    if (open && !open.contains(event.target)) open.open = false
})
`
