/** The theme that a browser is shown: as its system says, unless its user has chosen one. */

export type Theme = 'system' | 'light' | 'dark'

export const THEMES: [Theme, string][] = [
    ['system', 'System'],
    ['light', 'Light'],
    ['dark', 'Dark'],
]

/** Name of the cookie that remembers the choice; it is the browser's, whoever signs in. */
export const THEME_COOKIE = 'theme'

/** The theme of a name; the system's for any other text. */
export function themeOf(name: unknown): Theme {
    return THEMES.find(([theme]) => theme === name)?.[0] ?? 'system'
}
