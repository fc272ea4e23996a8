/** Whether the files that pages name are there, and docs/architecture.md has the rooms and stops that there are. Pure. */
import type { Text } from './citations.ts'

/** Answers the text of a file, '' for a folder, undefined for what is not there. */
export type Look = (path: string) => string | undefined

/** Where a path in a page may begin: at the root, in the sources, or in a tool that a recipe is about. */
const ROOTS = ['', 'src/', 'packages/local-instance/', 'packages/defender-simulator/']
/** Tests are named without their ending. */
const ENDINGS = ['', '.test.ts']
/** A path with a placeholder names no file. */
const PATH = /`((?:src|server|fluent|packages|scripts|test|docs|metadata)\/[\w./-]+)`/g
const LINK = /\]\((?![a-z]+:)([^)#\s]+)(?:#[^)\s]*)?\)/g
const STOP = /^\| \d+ +\| `(\w+)` +\| `([\w./-]+)` +\|/
const ROOM = /^\| `([\w-]+)\/` +\|/
const PICTURE = /```mermaid\n([\s\S]*?)```/
const MOST_STOPS = 15

/** Paths and links of pages that lead nowhere; empty when all are good. */
export function pathProblems(pages: readonly Text[], look: Look): string[] {
    return pages.flatMap(({ path, text }) => {
        const folder = path.slice(0, path.lastIndexOf('/') + 1)
        const isThere = (named: string) =>
            ROOTS.some((root) => ENDINGS.some((ending) => look(`${root}${named}${ending}`) !== undefined))
        return text.split('\n').flatMap((line, index) => [
            ...found(PATH, line)
                .filter((named) => !isThere(named) && look(folder + named) === undefined)
                .map((named) => `${path}:${index + 1}: there is no ${named}`),
            ...found(LINK, line)
                .filter((target) => look(folder + target) === undefined)
                .map((target) => `${path}:${index + 1}: the link to ${target} leads nowhere`),
        ])
    })
}

/** What is wrong with the stops of a way: rows of a table with number, name and file, drawn in a picture above. */
export function stopProblems({ path, text }: Text, look: Look): string[] {
    const picture = PICTURE.exec(text)?.[1] ?? ''
    const stops = text.split('\n').flatMap((line) => {
        const [, name = '', file = ''] = STOP.exec(line) ?? []
        return name === '' ? [] : [{ name, file }]
    })
    const missing = stops.flatMap(({ name, file }) => {
        const word = new RegExp(`\\b${name}\\b`)
        const source = look(`src/${file}`) ?? ''
        return [
            ...(word.test(source) ? [] : [`${path}: the stop ${name} is not in src/${file}`]),
            ...(word.test(picture) ? [] : [`${path}: the stop ${name} is not in the picture`]),
        ]
    })
    if (stops.length === 0) return [`${path}: no stops`]
    return stops.length > MOST_STOPS ? [...missing, `${path}: ${stops.length} stops are too many`] : missing
}

/** Are the rooms of the page's table those that the import boundaries have, in their order? */
export function roomProblems({ path, text }: Text, boundaries: Text): string[] {
    const list = /const ROOMS = \[([^\]]*)\]/.exec(boundaries.text)?.[1] ?? ''
    const enforced = [...list.matchAll(/'([\w-]+)'/g)].map(([, room = '']) => room)
    const told = text.split('\n').flatMap((line) => ROOM.exec(line)?.[1] ?? [])
    if (enforced.length === 0) return [`${boundaries.path}: no ROOMS`]
    if (told.join() === enforced.join()) return []
    return [`${path}: its rooms are ${told.join(', ')}; ${boundaries.path} has ${enforced.join(', ')}`]
}

function found(pattern: RegExp, line: string): string[] {
    return [...line.matchAll(pattern)].map(([, value = '']) => value)
}
