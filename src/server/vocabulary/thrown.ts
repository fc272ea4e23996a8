/** What a caught value says. Platform errors are not always instances of Error: Java exceptions offer getMessage. */
export function messageOf(error: unknown): string {
    if (error instanceof Error) return error.message
    const thrown = error as { getMessage?: () => unknown; message?: unknown } | null
    if (typeof thrown?.getMessage === 'function') return String(thrown.getMessage())
    return String(thrown?.message ?? error)
}
