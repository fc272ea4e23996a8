/** Limits of the server code that are counted over files: how much a folder holds, and how many casts there are. */

export interface Source {
    path: string
    text: string
}

/** More files than a reader takes in at a glance. */
const FILES_IN_A_FOLDER = 12

/** Casts that take any type for any other, in all of the code. Each is a place where the compiler is not asked. */
const BLIND_CASTS = 5

/** Prettier may break a line between the words. */
const BLIND_CAST = /\bas\s+(?:unknown\s+as|never)\b/g

/** What is over a limit, one line each; tests are not among the sources. */
export function limitProblems(sources: readonly Source[]): string[] {
    return [...crowdedFolders(sources), ...blindCasts(sources)]
}

function crowdedFolders(sources: readonly Source[]): string[] {
    const files = new Map<string, number>()
    for (const { path } of sources) {
        const folder = path.slice(0, path.lastIndexOf('/'))
        files.set(folder, (files.get(folder) ?? 0) + 1)
    }
    return [...files]
        .filter(([, count]) => count > FILES_IN_A_FOLDER)
        .map(([folder, count]) => `${folder}: ${count} files, at most ${FILES_IN_A_FOLDER}`)
}

function blindCasts(sources: readonly Source[]): string[] {
    const found = sources.flatMap(({ path, text }) =>
        [...text.matchAll(BLIND_CAST)].map(({ index }) => `${path}:${text.slice(0, index).split('\n').length}`),
    )
    if (found.length <= BLIND_CASTS) return []
    return [`${found.length} casts by "as unknown as" or "as never", at most ${BLIND_CASTS}: ${found.join(', ')}`]
}
