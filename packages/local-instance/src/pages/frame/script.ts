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
    if (filter) filterMenus(filter)
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

function filterMenus(filter) {
    const menus = [...document.querySelectorAll('.navigator details')]
    const none = document.getElementById('navigator-none')
    const key = (menu) => 'menu:' + menu.dataset.menu
    for (const menu of menus) {
        if (localStorage.getItem(key(menu)) === 'closed' && !menu.querySelector('[aria-current]')) menu.open = false
        menu.addEventListener('toggle', () => {
            if (filter.value === '') localStorage.setItem(key(menu), menu.open ? 'open' : 'closed')
        })
    }
    filter.addEventListener('input', show)
    filter.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') go()
        if (event.key === 'Escape' && filter.value !== '') {
            event.stopPropagation()
            filter.value = ''
            show()
        }
    })

    // As on the platform, incident.list and incident.do lead to a list and to a form.
    function go() {
        const [, table, kind] = /^(\\w+)\\.(list|do)$/i.exec(filter.value.trim()) ?? []
        if (table) location.href = kind.toLowerCase() === 'list' ? '/' + table + '_list.do' : '/' + table + '.do?sys_id=-1'
        else document.querySelector('.navigator li:not([hidden]) a')?.click()
    }

    function show() {
        const words = filter.value.trim().toLowerCase().split(/\\s+/).filter((word) => word !== '')
        const meets = (text) => words.every((word) => text.toLowerCase().includes(word))
        let found = 0
        for (const menu of menus) {
            // The name of a menu stands for all of its modules.
            const whole = words.length === 0 || meets(menu.dataset.menu)
            let visible = 0
            for (const item of menu.querySelectorAll('li')) {
                const separator = item.classList.contains('separator')
                item.hidden = !whole && (separator || !meets(item.textContent))
                if (!item.hidden && !separator) visible += 1
            }
            menu.hidden = visible === 0
            if (words.length > 0) menu.open = true
            else menu.open = localStorage.getItem(key(menu)) !== 'closed' || menu.querySelector('[aria-current]') !== null
            found += visible
        }
        none.hidden = found > 0
    }
}
`
