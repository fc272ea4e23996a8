/** Colours of the two themes: text has a contrast of at least 4.5:1 to what is behind it, borders of controls 3:1. */

const COLOURS: Record<string, [light: string, dark: string]> = {
    page: ['#f4f6f8', '#12181d'],
    card: ['#ffffff', '#1a2229'],
    surface: ['#ffffff', '#1a2229'],
    field: ['#ffffff', '#141b21'],
    soft: ['#eef2f5', '#242e37'],
    hover: ['#f6f9fb', '#1f2830'],
    note: ['#e6f0fa', '#1d3146'],
    ink: ['#1d2b36', '#e4eaef'],
    muted: ['#4d5c68', '#aab6c0'],
    line: ['#d5dbe1', '#303c46'],
    edge: ['#7a8793', '#74828e'],
    link: ['#0b57a4', '#85bdf6'],
    focus: ['#b45309', '#f5a524'],
    bar: ['#20343f', '#0c1216'],
    'bar-ink': ['#ffffff', '#e4eaef'],
    'bar-focus': ['#ffc76b', '#f5a524'],
    primary: ['#0b57a4', '#85bdf6'],
    'primary-ink': ['#ffffff', '#0c1216'],
    good: ['#0d5c34', '#8fdcae'],
    'good-soft': ['#dff3e6', '#173a27'],
    bad: ['#a01c12', '#ffb3ab'],
    danger: ['#a01c12', '#ffb3ab'],
    'bad-soft': ['#fdeae8', '#4a1d1b'],
    warn: ['#7a4a00', '#f2cf7a'],
    'warn-soft': ['#fdf0d5', '#42330f'],
    busy: ['#0b4f8f', '#9fd0ff'],
    'busy-soft': ['#e1eefb', '#183450'],
}

export function lightTheme(selector: string): string {
    return rule(selector, 'light', 0)
}

export function darkTheme(selector: string): string {
    return rule(selector, 'dark', 1)
}

function rule(selector: string, scheme: string, index: 0 | 1): string {
    const colours = Object.entries(COLOURS).map(([name, values]) => `--${name}: ${values[index]};`)
    return `${selector} { color-scheme: ${scheme}; ${colours.join(' ')} }`
}
