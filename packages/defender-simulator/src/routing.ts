/** Which operation answers a request. Operations are declared with the paths of Microsoft's reference. */
import type { Answer } from './http.ts'

/** One operation of a service: where it is, in which api-versions, and what answers it. */
export interface Operation<Call> {
    method: 'GET' | 'POST' | 'any'
    /** `{name}` is one segment; `{scope}` is any number of them, none too. Letter case does not count. */
    path: string
    /** None where the service has no api-version. */
    versions: readonly string[]
    answer: (call: Call) => Answer
}

/** What a path has in the places of a template's names. */
export type Parameters = Readonly<Record<string, string>>

interface Found<Call> {
    operation: Operation<Call>
    parameters: Parameters
}

/** Finds operations by method and path. */
export class Router<Call> {
    private readonly routes: readonly { operation: Operation<Call>; pattern: RegExp }[]

    /** Throws when two operations have one method and path: the second would never answer. */
    constructor(operations: readonly Operation<Call>[]) {
        const known = new Set<string>()
        for (const { method, path } of operations) {
            const name = `${method} ${path.toLowerCase()}`
            if (known.has(name)) throw new Error(`the operation ${method} ${path} is declared twice`)
            known.add(name)
        }
        this.routes = operations.map((operation) => ({ operation, pattern: patternOf(operation.path) }))
    }

    /** The operation of a method and path, with what the path says. */
    find(method: string, path: string): Found<Call> | undefined {
        for (const { operation, pattern } of this.routes) {
            if (operation.method !== 'any' && operation.method !== method) continue
            const match = pattern.exec(path)
            if (match) return { operation, parameters: { ...match.groups } }
        }
        return undefined
    }

    /** Whether there is a path, whatever the method. */
    knows(path: string): boolean {
        return this.routes.some(({ pattern }) => pattern.test(path))
    }
}

function patternOf(template: string): RegExp {
    const parts = template.split(/(\{\w+\})/).map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1]
        if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        return name === 'scope' ? '(?<scope>.*)' : `(?<${name}>[^/]+)`
    })
    return new RegExp(`^${parts.join('')}$`, 'i')
}
