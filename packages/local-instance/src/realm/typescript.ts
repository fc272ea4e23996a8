/** The compiler, loaded when it is first used: that takes longer than all else at a start, and what it makes is kept. */
import { createRequire } from 'node:module'
import type * as TypeScript from 'typescript'

export const ts = new Proxy({} as typeof TypeScript, {
    get: (_nothing, name) => compiler()[name as keyof typeof TypeScript],
})

let loaded: typeof TypeScript | undefined

function compiler(): typeof TypeScript {
    loaded ??= createRequire(__filename)('typescript') as typeof TypeScript
    return loaded
}
