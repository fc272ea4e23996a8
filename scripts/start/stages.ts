/** What npm start says while it works: a line for each stage, with the seconds that it took. */

export interface Stages {
    /** Does something, and says what came of it: the sentence that it answers, or `text` where it answers none. */
    stage<T>(text: string, work: () => Promise<T> | T, said?: (value: T) => string): Promise<T>
    say(line: string): void
}

/** `show` writes a line; `now` is in milliseconds. */
export function stages(show: (line: string) => void, now: () => number): Stages {
    return {
        say: show,
        async stage(text, work, said = () => text) {
            const begin = now()
            const value = await work()
            show(`${said(value)} (${((now() - begin) / 1000).toFixed(1)} s)`)
            return value
        },
    }
}
