/** The language limits of the platform hold for what is shipped, not only for its sources. */
import { checkLanguage, LocalInstance } from 'local-instance'

/** Path and text of every module of the built package. */
function builtModules(): [path: string, content: string][] {
    const instance = new LocalInstance()
    try {
        instance.install('dist/app')
        const modules = instance.record('sys_module')
        modules.query()
        const found: [string, string][] = []
        while (modules.next()) found.push([modules.getValue('path') ?? '', modules.getValue('content') ?? ''])
        return found
    } finally {
        instance.close()
    }
}

test('no module of the built package uses what the platform disallows', () => {
    const code = builtModules().filter(([path]) => !path.endsWith('.json'))
    expect(code.length).toBeGreaterThan(50)
    const problems = code.flatMap(([path, content]) => {
        try {
            checkLanguage(path, content)
            return []
        } catch (error) {
            return [(error as Error).message]
        }
    })
    expect(problems).toEqual([])
})
