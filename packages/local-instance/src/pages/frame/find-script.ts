/**
 * The box of the navigator: finds modules, and what is on the page, by words. Everything it finds can be reached without
 * it; by keyboard this is the short way. Shipped as text, because the browser gets it as it is.
 */
export const FIND_SCRIPT = `
function setUpFinder(filter) {
    const menus = [...document.querySelectorAll('.navigator details')]
    const told = document.getElementById('navigator-told')
    const key = (menu) => 'menu:' + menu.dataset.menu
    let chosen
    for (const menu of menus) {
        if (localStorage.getItem(key(menu)) === 'closed' && !menu.querySelector('[aria-current]')) menu.open = false
        menu.addEventListener('toggle', () => {
            if (filter.value === '') localStorage.setItem(key(menu), menu.open ? 'open' : 'closed')
        })
    }
    filter.addEventListener('input', show)
    filter.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') {
            // Else the same key would press the button that gets the focus.
            event.preventDefault()
            // A page that refreshes itself may be another one by now.
            show()
            go()
        }
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
        else chosen?.go()
    }

    function show() {
        const typed = filter.value.trim().toLowerCase()
        const words = typed.split(/\\s+/).filter((word) => word !== '')
        const modules = showModules(words)
        const here = words.length === 0 ? [] : foundOnPage(words, new Set(modules.map(({ href }) => href)))
        showOnPage(here)
        const found = [...modules, ...here]
        // What has the very name that was typed comes before what only contains it.
        chosen = found.find(({ names }) => names.some((name) => name.toLowerCase() === typed)) ?? found[0]
        if (words.length === 0) chosen = undefined
        told.hidden = words.length === 0
        told.textContent = chosen ? 'Enter: ' + chosen.shown : 'Nothing here and no module has these words.'
    }

    function showModules(words) {
        const meets = (text) => words.every((word) => text.toLowerCase().includes(word))
        const found = []
        for (const menu of menus) {
            // The name of a menu stands for all of its modules.
            const whole = words.length === 0 || meets(menu.dataset.menu)
            let visible = 0
            for (const item of menu.querySelectorAll('li')) {
                const separator = item.classList.contains('separator')
                item.hidden = !whole && (separator || !meets(item.textContent))
                if (item.hidden || separator) continue
                visible += 1
                const link = item.querySelector('a')
                if (link) found.push({ shown: item.textContent, names: [item.textContent], href: link.href, go: () => link.click() })
            }
            menu.hidden = visible === 0
            if (words.length > 0) menu.open = true
            else menu.open = localStorage.getItem(key(menu)) !== 'closed' || menu.querySelector('[aria-current]') !== null
        }
        return found
    }

    function showOnPage(found) {
        const section = document.getElementById('navigator-here') ?? addSection()
        section.hidden = found.length === 0
        section.querySelector('ul').replaceChildren(...found.map(({ shown, go }) => {
            const button = made('button', { type: 'button', className: 'found', textContent: shown })
            button.addEventListener('click', go)
            return made('li', {}, button)
        }))
    }

    function addSection() {
        const heading = made('h2', { id: 'navigator-here-name', textContent: 'On this page' })
        const section = made('section', { id: 'navigator-here' }, heading, made('ul', {}))
        section.setAttribute('aria-labelledby', heading.id)
        filter.closest('nav').append(section)
        return section
    }

    // Links, buttons and fields of the content, by their names, the label of their field and the text of their row.
    function foundOnPage(words, known) {
        const found = []
        for (const target of document.querySelectorAll('main :is(a[href], button:not([role=tab]), input:not([type=hidden], [name=sysparm_checked_items]), select, textarea)')) {
            const panel = target.closest('[role=tabpanel][hidden]')
            if (target.disabled || known.has(target.href) || !(panel || target.checkVisibility())) continue
            const { label, name, own } = namesOf(target)
            const shown = label && label !== name ? label + ': ' + name : name
            // The link of a row stands for the whole row.
            const cells = [...(target.closest('th[scope=row]')?.parentElement.cells ?? [])].map((cell) => cell.textContent.trim())
            const text = [shown, own, ...cells].join(' ').toLowerCase()
            if (name === '' || !words.every((word) => text.includes(word))) continue
            const next = cells.filter((cell) => cell !== '')[1]
            const names = [name, own, label, shown, name + ' ' + next]
            found.push({ shown, names, next, go: () => goTo(target, panel) })
            if (found.length === MOST_FOUND) break
        }
        // Rows of one name are told apart by their next cell.
        const several = (entry) => entry.next && found.some((other) => other !== entry && other.names[0] === entry.names[0])
        return found.map((entry) => (several(entry) ? { ...entry, shown: entry.shown + ' (' + entry.next + ')' } : entry))
    }

    function goTo(target, panel) {
        if (panel) document.getElementById(panel.id + '-tab').click()
        // The navigator may lie over a narrow page.
        if (location.hash === '#navigator') location.hash = 'content'
        target.focus()
        const typed = filter.value.trim().toLowerCase()
        const isLink = target.tagName === 'A'
        // Half a name may mean another button: it takes the focus, and Enter presses it.
        if (isLink || (target.tagName === 'BUTTON' && namesOf(target).name.toLowerCase() === typed)) target.click()
    }
}

const MOST_FOUND = 12

function made(tag, properties, ...inside) {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...inside)
    return element
}

function namesOf(target) {
    const label = (target.closest('.field')?.querySelector('.label > :is(label, span)') ?? target.labels?.[0])?.firstChild?.textContent.trim() ?? ''
    const own = target.matches('a, button') ? target.textContent.trim() : ''
    // What a sign stands for is said for those who do not see it.
    return { label, own, name: target.getAttribute('aria-label') || own || label }
}
`
