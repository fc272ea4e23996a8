/** Reads the records that the cells of a list refer to at once: one by one they would be most of its statements. */
import type { Platform, Row } from '../../platform.ts'

/** `paths` are columns of the list, dot-walks too. */
export function prefetchReferences(
    { dictionary, store }: Pick<Platform, 'dictionary' | 'store'>,
    table: string,
    paths: readonly string[],
    rows: readonly Row[],
): void {
    const wanted = new Map<string, Set<string>>()
    const beyond = new Map<string, { target: string; path: string; rows: Set<string> }>()
    for (const path of paths) {
        const [name = '', ...rest] = path.split('.')
        const { type, reference: target } = dictionary.column(table, name) ?? {}
        if (target === undefined || !dictionary.has(target) || (type !== 'reference' && type !== 'glide_list')) continue
        const sysIds = rows.flatMap((row) => (row[name] ?? '').split(',')).filter((sysId) => sysId !== '')
        const known = wanted.get(target) ?? new Set()
        wanted.set(target, new Set([...known, ...sysIds]))
        if (rest.length > 0) beyond.set(path, { target, path: rest.join('.'), rows: new Set(sysIds) })
    }
    for (const [target, sysIds] of wanted) store.prefetch(target, [...sysIds])
    for (const { target, path, rows: sysIds } of beyond.values()) {
        const found = [...sysIds].map((sysId) => store.read(target, sysId)).filter((row) => row !== undefined)
        prefetchReferences({ dictionary, store }, target, [path], found)
    }
}
